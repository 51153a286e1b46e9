import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { updateReference } from '../../src/cli/reference.ts';
import { runHere } from './support/run-here.ts';

const document = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const sections = [...document.matchAll(/^## (karaula .+)\n\n```text\n([\s\S]*?)\n```$/gm)].map(
  ([, route, help]) => ({ route: route!, help: help! }),
);

describe('docs/cli.md', () => {
  test('is what the commands say of themselves (else run: node tools/generate-cli-reference.ts)', () => {
    expect(updateReference(document)).toBe(document);
  });

  test.each(sections)('has the very help that "$route --help" prints', async ({ route, help }) => {
    const { exitCode, stdout } = await runHere([...route.split(' ').slice(1), '--help']);
    expect(stdout.trimEnd()).toBe(help);
    expect(exitCode).toBe(0);
  });

  test.each(sections)('"karaula help …" is the same as --help for $route', async ({ route, help }) => {
    const { stdout } = await runHere(['help', ...route.split(' ').slice(1)]);
    expect(stdout.trimEnd()).toBe(help);
  });

  test.each(sections)('has an example for $route that begins with that command', ({ route, help }) => {
    const examples = help.split('EXAMPLES\n')[1]?.split('\n\n')[0] ?? '';
    expect(examples).toMatch(new RegExp(`^ {2}${route}( |$)`, 'm'));
  });

  test('has every command that was promised', () => {
    expect(sections.map(({ route }) => route.replace('karaula ', ''))).toEqual([
      'operator init',
      'operator enrol',
      'operator add-key',
      'operator add-member',
      'operator remove-member',
      'operator rotate',
      'operator revoke',
      'operator seal',
      'operator suspend',
      'operator resume',
      'operator two-person',
      'operator ceremony start',
      'operator ceremony show',
      'operator ceremony publish',
      'operator apply',
      'operator doctor',
      'operator expire',
      'operator rewind',
      'operator remove',
      'officer new',
      'officer show',
      'officer sign',
      'broker',
      'keys new',
      'keys request',
      'keys agree',
      'keys show',
      'keys next',
      'keys switch',
      'keys share',
      'keys last-good',
      'publish',
      'release show',
      'release sign',
      'release publish',
      'sent',
      'outbox show',
      'outbox reseed',
      'retention run',
      'retention report',
      'follow',
      'console open',
      'console link',
      'console log',
      'console remove',
      'show',
      'ack',
      'thread list',
      'thread show',
      'sighting',
      'rfi ask',
      'rfi list',
      'rfi show',
      'rfi answer',
      'rfi withdraw',
      'case list',
      'case show',
      'case act',
      'export',
      'forward request',
      'forward grant',
      'forward refuse',
      'forward list',
      'forward send',
      'link list',
      'link ask',
      'link grant',
      'link refuse',
      'incident list',
      'incident show',
      'detect run',
      'detect list',
      'detect show',
      'readlog show',
      'readlog verify',
      'readlog stated',
      'readers ask',
      'readers show',
      'statistics',
      'digest',
      'subject ask',
      'subject list',
      'subject show',
      'subject answer',
      'verify',
      'health',
      'heads show',
      'heads export',
      'heads import',
      'heads serve',
      'heads exchange',
      'evidence list',
      'evidence export',
      'trace',
      'replay',
      'load',
      'demo',
    ]);
  });
});

test('--version prints the version of the package and nothing else', async () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { stdout, exitCode } = await runHere(['--version']);
  expect(stdout).toBe(`${(JSON.parse(text) as { version: string }).version}\n`);
  expect(exitCode).toBe(0);
});
