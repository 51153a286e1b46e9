import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { findTestServer } from '../support/hub.ts';
import { blocksOf, runShell } from '../support/markdown.ts';

const PAGE = readFileSync('README.md', 'utf8');
const KARAULA = resolve('src/cli/karaula.js');
const folder = mkdtempSync(join(tmpdir(), 'karaula-readme-'));
const env = { KARAULA_STATE: join(folder, '.karaula'), NATS_SERVER: findTestServer() };
let broker: ChildProcess | undefined;
let port = 0;

/** As the page says, but at a free port and in a folder of its own. */
const here = (text: string) =>
  text
    .replaceAll('npx karaula', `'${process.execPath}' '${KARAULA}'`)
    .replaceAll('operator init', `operator init --port ${port}`);

beforeAll(async () => {
  symlinkSync(resolve('seeds'), join(folder, 'seeds'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
  await new Promise((closed) => server.close(closed));
});
afterAll(async () => {
  if (broker?.kill('SIGTERM')) await once(broker, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('the commands of the README do what it says, in its order', { timeout: 180_000 }, async () => {
  const [init, ...rest] = blocksOf(PAGE, 'bash');
  const run = (block = '') => {
    const { status, output } = runShell(here(block), folder, env);
    expect(status, `${block}\n${output}`).toBe(0);
    return output;
  };
  run(init);

  broker = spawn(process.execPath, [KARAULA, 'broker'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  broker.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  await eventually('the broker says that it answers', () => said.includes('answers at'));

  const outputs = rest.map(run).join('\n');
  expect(outputs).toContain('Kosovo*');
  expect(existsSync(join(folder, 'report/report.html'))).toBe(true);
});

test('every file that the README points to is there', () => {
  const links = [...PAGE.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
