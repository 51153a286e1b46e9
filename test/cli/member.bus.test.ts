import { renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Running, start } from './support/karaula.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

// Two members of a real hub, each with its running process, by the commands alone.

let scratch: Scratch;
let broker: Awaited<ReturnType<Scratch['startBroker']>>;
const running = new Map<string, Running>();

beforeAll(async () => {
  scratch = makeScratch();
  await scratch.run('operator', 'init', '--port', '0');
  for (const id of ['mk-bp', 'xk-kp']) await scratch.run('operator', 'enrol', id);
  broker = await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0, stderr: '' });
  for (const id of ['mk-bp', 'xk-kp']) startFollowing(id);
});

afterAll(async () => {
  for (const { child } of running.values()) child.kill('SIGKILL');
  scratch.remove();
});

function startFollowing(id: string): void {
  running.set(id, start(['follow', '--as', id, '--heartbeat', '1s', '--json'], { cwd: scratch.dir }));
}

async function stopFollowing(id: string) {
  const follower = running.get(id)!;
  running.delete(id);
  follower.child.kill('SIGTERM');
  return follower.ended;
}

const PLACE = 'mk-bp.wb6.border-incident/1';
const publish = (name: string) =>
  scratch.run('publish', '--as', 'mk-bp', '--community', 'wb6', '--status', 'EXERCISE', name);
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What `karaula sent` says of one entry. */
async function sentOf(place: string) {
  const { stdout } = await scratch.run('sent', '--as', 'mk-bp', '--json', place);
  return linesOf(stdout)[0];
}

describe('two members, each with its running process', () => {
  test('K3: the publisher sees who has what it published', async () => {
    scratch.write('rows.jsonl', exampleRow('facilitation-convoy') + exampleRow('overstay'));
    expect(await publish('rows.jsonl')).toMatchObject({ exitCode: 0 });
    await running.get('xk-kp')!.printed('"mk-bp.wb6.border-incident"');
    await eventually('xk-kp has confirmed it', async () => (await sentOf(PLACE)).confirmed === 1);
    expect((await sentOf(PLACE)).members).toMatchObject([{ member: 'xk-kp', has: true, actions: [] }]);
    const table = await scratch.run('sent', '--as', 'mk-bp');
    expect(table.stdout).toMatch(/^ENTRY +AGE +WHAT +HAVE IT +NOT YET +DONE$/m);
    expect(table.stdout).toMatch(
      /^mk-bp\.wb6\.border-incident\/1 +\d+ \w+ +EXERCISE: Facilitation.* 1 of 1/m,
    );
    const { stdout } = await scratch.run('sent', '--as', 'mk-bp', '--missing');
    expect(stdout).toBe('nothing\n');
  });

  test('what a person did with an alert shows up at its publisher', async () => {
    const said = await scratch.run(
      ...['ack', '--as', 'xk-kp', '--actioned', '--reason', 'patrol sent', PLACE],
    );
    expect(said).toMatchObject({ exitCode: 0, stderr: '' });
    expect(said.stdout).toMatch(
      /^acted on mk-bp\.wb6\.border-incident\/1, said in xk-kp\.wb6\.receipt\/\d+\n$/,
    );
    await eventually(
      'mk-bp has heard of it',
      async () => (await sentOf(PLACE)).members[0].actions.length > 0,
    );
    expect((await sentOf(PLACE)).members[0].actions).toMatchObject([
      { action: 'ACTIONED', reason: 'patrol sent' },
    ]);
    const { stdout } = await scratch.run('sent', '--as', 'mk-bp', PLACE);
    expect(stdout).toMatch(/^xk-kp +\d{4}-\S+Z +\d+ s ago +acted on: patrol sent$/m);
  });

  test('receipts are no alerts: nobody sees them who does not ask', async () => {
    const all = ['follow', '--as', 'mk-bp', '--once', '--from-start', '--json', '--no-receipts'];
    await stopFollowing('mk-bp');
    expect((await scratch.run(...all)).stdout).toBe('');
    const receipts = linesOf((await scratch.run(...all, '--kind', 'receipt')).stdout);
    expect(receipts.some(({ entry }) => JSON.stringify(entry).includes('patrol sent'))).toBe(true);
    startFollowing('mk-bp');
  });

  test('K2: an honest hub gives no cause for a finding', async () => {
    for (const id of ['mk-bp', 'xk-kp']) {
      const health = await scratch.run('health', '--as', id);
      expect(health.stdout).toMatch(/^nothing is found against the hub$/m);
      expect(health.stdout).toMatch(/^held against the statements of members; the newest came \d+ \w+ ago$/m);
      expect(health.exitCode).toBe(0);
      expect((await scratch.run('evidence', 'list', '--as', id)).stdout).not.toMatch(/HUB|FORKED/);
    }
    const none = failureOf(await scratch.run('evidence', 'export', '--as', 'xk-kp', '99'));
    expect(none).toMatchObject({ exitCode: 1, code: 'CLI_NOT_FOUND' });
  });

  test('heads: how far each feed is, by us, by its author and by others', async () => {
    const ofXk = await scratch.run('heads', 'show', '--as', 'xk-kp');
    expect(ofXk.stdout).toMatch(/^mk-bp\.wb6\.border-incident +1 +1$/m);
    const ofMk = await scratch.run('heads', 'show', '--as', 'mk-bp');
    expect(ofMk.stdout).toMatch(/^mk-bp\.wb6\.border-incident +1 +- +xk-kp 1$/m);
  });

  test('K2: heads go from member to member as a file, a few kilobytes, without the hub', async () => {
    const exported = await scratch.run(
      ...['heads', 'export', '--as', 'mk-bp', '--for', 'xk-kp', '--out', 'mk-bp.heads.json'],
    );
    expect(exported).toMatchObject({ exitCode: 0, stdout: '' });
    const imported = await scratch.run('heads', 'import', '--as', 'xk-kp', 'mk-bp.heads.json');
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    expect(imported.stdout).toMatch(/^nothing is found against the hub$/m);
  });

  test('K2: heads go from member to member over HTTPS, without the hub', async () => {
    const serving = start(['heads', 'serve', '--as', 'mk-bp', '--port', '0', '--json'], { cwd: scratch.dir });
    running.set('serve', serving);
    let said = '';
    serving.child.stdout!.on('data', (chunk) => {
      said += chunk;
    });
    await eventually('it says where it listens', () => said.includes('"url"'));
    const { url } = linesOf(said)[0];
    const exchanged = await scratch.run('heads', 'exchange', '--as', 'xk-kp', '--with', 'mk-bp', url);
    expect(exchanged).toMatchObject({ exitCode: 0, stderr: '' });
    expect(exchanged.stdout).toMatch(/^exchanged with mk-bp/);

    await scratch.run('operator', 'init', '--state', 'other', '--port', '0');
    await scratch.run('operator', 'enrol', 'xk-kp', '--state', 'other');
    await scratch.run('operator', 'enrol', 'mk-bp', '--state', 'other');
    const stranger = await scratch.run(
      ...['heads', 'exchange', '--as', 'xk-kp', '--with', 'mk-bp', '--state', 'other', url],
    );
    expect(failureOf(stranger)).toMatchObject({ exitCode: 4, code: 'EXCHANGE_NOT_A_MEMBER' });

    running.delete('serve');
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toMatchObject({ exitCode: 0 });
    const nobody = failureOf(await scratch.run('heads', 'exchange', '--as', 'xk-kp', '--with', 'mk-bp', url));
    expect(nobody).toMatchObject({ exitCode: 5, code: 'EXCHANGE_UNREACHABLE' });
  });

  test('the outbox says what it keeps, and for whom', async () => {
    const shown = await scratch.run('outbox', '--as', 'mk-bp');
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^mk-bp\.wb6\.border-incident +1 +0 +1 +1 +1 \(\d+ B\)$/m);
    const reseeded = await scratch.run('outbox', 'reseed', '--as', 'mk-bp');
    expect(reseeded).toMatchObject({ exitCode: 0, stderr: '' });
    expect(reseeded.stdout).toMatch(/^\d+ feeds held against the hub; 0 entries it had lost, /);
  });

  test('a participant without its signing key only reads, and says so once', async () => {
    await stopFollowing('xk-kp');
    const file = scratch.path('.karaula/participants/xk-kp/sign.jwk');
    const away = scratch.path('sign.jwk.away');
    renameSync(file, away);
    const once = await scratch.run('follow', '--as', 'xk-kp', '--once');
    renameSync(away, file);
    expect(once.exitCode).toBe(0);
    expect(once.stderr).toBe(
      `karaula: ${file} is not there: this only reads, and nobody learns what arrived here\n`,
    );
    startFollowing('xk-kp');
    const startedMs = Date.now();
    await eventually('xk-kp speaks again', async () => {
      const { heardAt } = (await sentOf(PLACE)).members[0];
      return Date.parse(heardAt) > startedMs;
    });
  });
});

describe('a hub that lost its disk', () => {
  test('K3, K4: is filled again by the members, and readers get nothing twice', async () => {
    await broker.stop();
    rmSync(scratch.path('.karaula/broker/jetstream'), { recursive: true });
    broker = await scratch.startBroker();
    expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
    const reseeded = await scratch.run('outbox', 'reseed', '--as', 'mk-bp');
    expect(reseeded.exitCode).toBe(0);
    scratch.write('more.jsonl', exampleRow('drugs-on-train'));
    expect(await publish('more.jsonl')).toMatchObject({ exitCode: 0 });
    const second = 'mk-bp.wb6.border-incident/2';
    await eventually(
      'xk-kp has confirmed the next',
      async () => (await sentOf(second))?.confirmed === 1,
      60_000,
    );
    const { stdout } = await stopFollowing('xk-kp');
    await stopFollowing('mk-bp');
    const shown = await scratch.run(
      ...['follow', '--as', 'xk-kp', '--once', '--from-start', '--json', '--no-receipts'],
    );
    const places = linesOf(shown.stdout).map(({ feed, seq }) => `${feed}/${seq}`);
    expect(places.sort()).toEqual([PLACE, second, 'mk-bp.wb6.visa-abuse/1']);
    expect(stdout.match(/"mk-bp\.wb6\.border-incident","seq":2/g)).toHaveLength(1);
  });

  test('K2, K8: is on record, and nobody can miss it', async () => {
    const listed = linesOf((await scratch.run('evidence', 'list', '--as', 'xk-kp', '--json')).stdout);
    expect(listed.map(({ name }) => name)).toContain('rolled-back');
    const text = await scratch.run('evidence', 'list', '--as', 'xk-kp');
    expect(text.stdout).toMatch(/^HUB ROLLED BACK {2}/m);
  });

  test('K3: what a member keeps, and for how long, is up to its options', async () => {
    // Three alerts, and what it said of its read log to three communities.
    const once = ['follow', '--as', 'mk-bp', '--once', '--outbox-max-entries', '8'];
    expect((await scratch.run(...once)).stderr).toMatch(
      /^karaula: warning: the outbox is 75 % full \(6 of 8 entries, .*\[AGENCY_OUTBOX_FULL\]$/m,
    );
    await eventually('what all have is let go of', async () => {
      return !(await scratch.run(...once, '--outbox-keep', '1s')).stderr.includes('the outbox');
    });
  });
});
