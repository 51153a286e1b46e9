import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyState } from '../../src/operator/apply.ts';
import { karaula } from '../cli/support/karaula.ts';
import { useBrowserHub } from '../support/browser-hub.ts';
import { makeReleaseKey, publishLines, startConsole } from '../support/console-process.ts';
import { cardWith, signIn } from '../support/page.ts';
import { convoyRow } from './convoy-row.ts';

const hub = useBrowserHub(['al-bmp', 'mk-bp']);

/** A card that was not taken back. */
const OPEN = /^(?![\s\S]*taken back)/i;
const PASSPHRASE = 'four made up words';
let second: readonly string[];

/** As the operator and the officers do it: the key is asked for, agreed to and listed, and then the rule is set. */
beforeAll(async () => {
  const folder = join(hub().home('al-bmp'), '..');
  const key = await makeReleaseKey(hub(), 'al-bmp');
  const [passphrase, asked, agreed] = ['pass', 'asked.json', 'agreed.json'].map((name) => join(folder, name));
  writeFileSync(passphrase!, `${PASSPHRASE}\n`, { mode: 0o600 });
  const request = ['keys', 'request', 'al-bmp', '--use', 'release', '--key', key];
  writeFileSync(asked!, await done([...request, '--passphrase-file', passphrase!]));
  writeFileSync(agreed!, await done(['keys', 'agree', '--home', hub().home('al-bmp'), '--yes', asked!]));
  const state = ['--state', hub().state.dir];
  await done(['operator', 'add-key', ...state, '--use', 'release', '--key', agreed!, 'al-bmp']);
  await done(['operator', 'two-person', ...state, 'wb6', 'seeds/two-person.json']);
  await applyState(hub().state);
  second = ['--role', 'second-officer', '--release-key', key];
});

async function done(argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await karaula(argv);
  if (exitCode !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** Opens the card with those words, and wants it taken back. */
async function wantBack(page: Page, place: string | RegExp, note: string): Promise<void> {
  await cardWith(page, place)
    .getByRole('button', { name: /Facilitation/ })
    .click();
  await page.getByRole('button', { name: 'Take back', exact: true }).click();
  await page.getByLabel('Why').selectOption('MISTAKE');
  await page.getByLabel('In a few words').fill(note);
  await page.getByLabel(/^I mean it/).check();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/waits for a second officer/i).waitFor();
}

const waitingOf = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /Officer/ });

describe('what two officers must say', () => {
  it('is said when the second has read it and agrees with the passphrase, and is theirs alone until then', async () => {
    const [mine, other] = await Promise.all([startConsole(hub(), 'al-bmp'), startConsole(hub(), 'mk-bp')]);
    await publishLines(hub(), 'al-bmp', [convoyRow('grave-1', { impact: 'VERY_HIGH' })]);
    const officer = await signIn(mine.link);
    const there = await signIn(other.link);
    await cardWith(there, 'Facilitation').waitFor();
    await wantBack(officer, 'Facilitation', 'Two reports of one convoy');

    const released = await signIn(await mine.linkFor('officer-23', ...second));
    await expect
      .poll(() => released.getByRole('region', { name: 'Waits for you' }).textContent())
      .toMatch(/asked to agree: Retraction: Sent by mistake: Facilitation, .* \(EXERCISE\)due in/);
    await released.getByRole('link', { name: /Releases/ }).click();
    const waiting = waitingOf(released);
    await expect.poll(() => waiting.textContent()).toMatch(/Two reports of one convoy/);
    expect(await cardWith(there, 'Facilitation').textContent()).not.toMatch(/taken back/i);

    await waiting.getByRole('button', { name: 'Agree' }).click();
    await released.getByLabel('Passphrase of your release key').fill('three made up words');
    await released.getByRole('button', { name: 'Sign and send' }).click();
    await expect.poll(() => waiting.getByRole('alert').textContent()).toMatch(/passphrase/);
    await released.getByLabel('Passphrase of your release key').fill(PASSPHRASE);
    await released.getByRole('button', { name: 'Sign and send' }).click();
    await released.getByText('Nothing waits.', { exact: true }).waitFor();

    await expect.poll(() => cardWith(there, 'Facilitation').textContent()).toMatch(/taken back/i);
    await expect.poll(() => cardWith(officer, 'Facilitation').textContent()).toMatch(/taken back/i);
  });

  it('is agreed to by nobody who wrote it, and is said by nobody when it was sent back', async () => {
    const mine = await startConsole(hub(), 'al-bmp');
    await publishLines(hub(), 'al-bmp', [convoyRow('grave-2', { impact: 'VERY_HIGH' })]);
    const author = await signIn(await mine.linkFor('officer-23', ...second));
    await wantBack(author, OPEN, 'The first try');
    await author.getByRole('link', { name: /Releases/ }).click();
    await author.getByText('You wrote it: another officer has to agree.').waitFor();
    expect(await author.getByRole('button', { name: 'Agree' }).count()).toBe(0);

    const other = await signIn(await mine.linkFor('officer-42', ...second));
    await other.getByRole('link', { name: /Releases/ }).click();
    await waitingOf(other).getByRole('button', { name: 'Send back' }).click();
    await other.getByLabel('Why').fill('It is no mistake');
    await other.getByRole('button', { name: 'Send back' }).click();
    for (const page of [author, other]) await page.getByText('Nothing waits.', { exact: true }).waitFor();

    await author.getByRole('link', { name: 'Region' }).click();
    await wantBack(author, OPEN, 'The second try');
    await author.getByRole('link', { name: /Releases/ }).click();
    await waitingOf(author).getByRole('button', { name: 'Do not say it' }).click();
    await author.getByLabel('Why').fill('He is right');
    await author.getByRole('button', { name: 'Send back' }).click();
    await author.getByText('Nothing waits.', { exact: true }).waitFor();
    await author.getByRole('link', { name: 'Region' }).click();
    await expect.poll(() => cardWith(author, OPEN).count()).toBe(1);
  });
});
