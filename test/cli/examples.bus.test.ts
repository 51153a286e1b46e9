import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratch, type Scratch } from './support/scratch.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const examples = [...readFileSync(`${PROJECT}docs/cli.md`, 'utf8').matchAll(/^EXAMPLES\n((?: {2}.+\n)+)/gm)]
  .flatMap(([, block]) => block!.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The order in which they make sense; each beginning stands for all examples that begin so. */
const ORDER = [
  'karaula officer new',
  'karaula operator init',
  'karaula operator ceremony show',
  'karaula officer show',
  'karaula officer sign',
  'karaula operator ceremony publish',
  'karaula operator ceremony start',
  'karaula keys new',
  'karaula keys request mk-cu',
  'karaula operator enrol',
  'karaula broker',
  'karaula operator apply',
  'karaula operator doctor',
  'karaula operator expire',
  'karaula keys show',
  'karaula keys request mk-bp',
  'karaula keys agree',
  'karaula operator add-key',
  'karaula keys next',
  'karaula operator rotate',
  'karaula keys switch',
  'karaula publish --as mk-bp --map',
  'tr ',
  'karaula case act --as mk-bp --community',
  'karaula case act',
  'karaula case list',
  'karaula case show',
  'karaula operator two-person',
  'karaula publish --as mk-bp --status EXERCISE --for-release',
  'karaula release show',
  'karaula release sign',
  'karaula release publish',
  'karaula publish',
  'karaula follow --as xk-kp',
  'karaula ack',
  'karaula sighting',
  'karaula thread',
  'karaula sent',
  'karaula outbox',
  'karaula retention',
  'karaula health',
  'karaula heads show',
  'karaula heads export',
  'karaula heads import',
  'karaula heads serve',
  'karaula heads exchange',
  'karaula evidence',
  'karaula trace',
  'karaula show',
  'karaula export',
  'karaula readlog',
  'karaula readers ask',
  'karaula readers show',
  'karaula statistics',
  'karaula digest',
  'karaula verify',
  'karaula forward send',
  'karaula forward request',
  'karaula subject ask',
  'karaula rfi ask',
  'karaula follow --as mk-bp --once',
  'karaula forward list',
  'karaula forward grant',
  'karaula forward refuse',
  'karaula rfi list',
  'karaula rfi show',
  'karaula rfi answer',
  'karaula rfi withdraw',
  'karaula subject list',
  'karaula subject answer',
  'karaula subject show',
  'karaula link list',
  'karaula link ask',
  'karaula link grant',
  'karaula link refuse',
  'karaula incident list',
  'karaula incident show',
  'karaula detect run',
  'karaula detect list',
  'karaula detect show',
  // It signs how far the read log goes, in the feed of questions: after those that are named by their places.
  'karaula console open --as xk-kp --by',
  'karaula console link',
  'karaula console log',
  'karaula console remove',
  'karaula console open',
  'karaula operator seal',
  'karaula keys share',
  'karaula keys last-good',
  'karaula operator rewind',
  'karaula operator suspend',
  'karaula operator resume',
  'karaula operator remove-member',
  'karaula operator add-member',
  'karaula operator revoke',
  'karaula operator remove',
  'karaula replay',
  'karaula load',
  'karaula demo',
];
const rank = (line: string) => ORDER.findIndex((beginning) => line.startsWith(beginning));
const inOrder = examples.toSorted((one, other) => rank(one) - rank(other));

/** These go on until they are stopped; this is what they print when they are at work. */
const LASTING: Readonly<Record<string, string>> = {
  'karaula broker': 'answers at',
  'karaula heads serve --as mk-bp --port 8443': 'Serves heads at',
  'karaula follow --as xk-kp': 'EXERCISE',
  'karaula console open --as xk-kp --by officer-17': '#code=',
  'karaula console open --as xk-kp --port 8701 --no-receive': '#code=',
};

/** Others come to them. */
const NEEDED_LATER = ['karaula broker', 'karaula heads serve', 'karaula console open --as xk-kp --by'];

/** What people bring along. */
const BEFORE: Readonly<Record<string, () => void>> = {
  'karaula officer new': () => writeFileSync(scratch.path('passphrase'), 'four words are enough\n'),
  'karaula operator init --state hub-in-earnest': () => {
    const { kty, crv, x } = JSON.parse(readFileSync(scratch.path('my-office.public.jwk'), 'utf8'));
    const root = { threshold: 1, keys: [{ kty, crv, x }] };
    writeFileSync(scratch.path('officers.json'), JSON.stringify({ root, countries: {} }));
  },
  'karaula trace': () => writeFileSync(scratch.path('leaked.txt'), 'Nothing of ours.\n'),
  'karaula officer sign': () => {
    for (const copy of ['from-skopje.json', 'from-tirana.json']) {
      copyFileSync(scratch.path('hub-in-earnest/directory/ceremony.json'), scratch.path(copy));
    }
  },
};

/** What has nothing to show where all is well. */
const WITHOUT_CAUSE = [
  'karaula detect show --as mk-bp rs-gp.wb6.visa-abuse/1',
  'karaula evidence export --as xk-kp --out evidence.json 1',
  'karaula trace --as mk-bp --out proof.json leaked.txt',
  'karaula incident show --as mk-bp rs-gp.wb6.border-incident/1',
  'karaula link ask --as mk-bp --type PLATE --type PHONE --why "same convoy" rs-gp.wb6.border-incident/1',
  'karaula link grant --as mk-bp --type PLATE rs-gp.wb6.request/2',
  'karaula link refuse --as mk-bp --why "the inquiry goes on" rs-gp.wb6.request/2',
];

let scratch: Scratch;
let freePort = 0;
const running: (() => Promise<void>)[] = [];

beforeAll(async () => {
  scratch = makeScratch();
  freePort = await findFreePort();
  symlinkSync(`${PROJECT}seeds`, scratch.path('seeds'));
  mkdirSync(scratch.path('bin'));
  const program = scratch.path('bin/karaula');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${PROJECT}src/cli/karaula.js" "$@"\n`);
  chmodSync(program, 0o755);
});

afterAll(async () => {
  for (const stop of running) await stop();
  scratch.remove();
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

test('every example of docs/cli.md has its place in the order', () => {
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter((line) => rank(line) === -1)).toEqual([]);
});

// One of them plays every scenario there is.
test.each(inOrder)('this can be run as it stands: %s', { timeout: 300_000 }, async (line) => {
  for (const [beginning, bring] of Object.entries(BEFORE)) if (line.startsWith(beginning)) bring();
  const lasting = LASTING[line];
  // As it stands but for the port, which may be taken here.
  const hasUsualPort =
    line === 'karaula operator init' || (line.startsWith('karaula console open') && !line.includes('--port'));
  const command = (hasUsualPort ? `${line} --port 0` : line)
    .replace('8443', `${freePort}`)
    .replace('8701', '0');
  const shell = spawn('sh', ['-c', lasting === undefined ? command : `exec ${command}`], {
    cwd: scratch.dir,
    env: { ...process.env, PATH: `${scratch.path('bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => void shell.once('close', resolve));
  const isAtWork = new Promise<void>((resolve) => {
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk;
        if (lasting !== undefined && printed.includes(lasting)) resolve();
      });
    }
  });
  if (lasting === undefined) {
    const exitCode = await ended;
    expect({ exitCode, printed }).toMatchObject({ exitCode: WITHOUT_CAUSE.includes(line) ? 1 : 0 });
    return;
  }
  await Promise.race([isAtWork, ended]);
  const stop = async () => {
    shell.kill('SIGINT');
    expect(await ended).toBe(line.startsWith('karaula console') ? 0 : 130);
  };
  expect({ hasEnded: shell.exitCode, printed }).toMatchObject({ hasEnded: null });
  if (NEEDED_LATER.some((beginning) => line.startsWith(beginning))) running.push(stop);
  else await stop();
});
