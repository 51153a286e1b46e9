import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { encodeContent } from '../../src/contract/content-codec.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry, type SealEntry } from '../../src/gate/prepare-entry.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { contentKeyOf, sealContent } from '../../src/trust/seal.ts';
import { statementOf } from '../exchange/statements.ts';
import { FEED, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { runHere } from './support/run-here.ts';

/** A reader to whom the hub gave two entries of mk-bp for one place, both well signed. */
function deceivedReader(changes: Partial<Draft> = {}, seal?: SealEntry) {
  const home = makePaperHome('xk-kp');
  const store = openStore(home.databasePath);
  onTestFinished(() => store.close());
  const arrivals = [1, 2].map((number) => ({
    subject: subjectOf(FEED),
    bytes: prepareEntry(makeDraft(number, changes), EMPTY_HEAD, keyOf('mk-bp'), seal).bytes,
    streamSeq: number,
  }));
  receiveRun({ store, directory: readDirectory(home), reader: home.id, nowMs: NOW_MS }, 'mk-bp', arrivals);
  const run = (...argv: string[]) => runHere([...argv, '--home', home.dir], { cwd: home.dir, nowMs: NOW_MS });
  return { home, run };
}

describe('two histories of one feed', () => {
  test('K2, K8: are told, put on record, and proved to a third party with nothing but the directory', async () => {
    const { home, run } = deceivedReader();
    const health = await run('health');
    expect(health.stdout).toMatch(/^FEED FORKED {2}mk-bp\.wb6\.border-incident is forked at 1: /m);
    expect(health.stdout).toMatch(/proof: karaula evidence export 1$/m);
    expect(health.exitCode).toBe(1);

    expect(await run('evidence', 'export', '--out', 'evidence.json', '1')).toMatchObject({ exitCode: 0 });
    const verified = await run('verify', 'evidence.json');
    expect(verified.stdout).toMatch(/^evidence\.json: proved by signatures\n/);
    expect(verified.stdout).toMatch(
      /^ {2}proved {3}so the key of mk-bp has made two histories of mk-bp\.wb6/m,
    );
    expect(verified.exitCode).toBe(0);
    expect(JSON.parse((await run('verify', '--json', 'evidence.json')).stdout)).toMatchObject({
      holds: true,
    });

    const evidence = JSON.parse(readFileSync(join(home.dir, 'evidence.json'), 'utf8'));
    const altered = { ...evidence, entries: evidence.entries.slice(0, 1) };
    const half = await runHere(['verify', '--home', home.dir, '-'], {
      nowMs: NOW_MS,
      stdin: JSON.stringify(altered),
    });
    expect(half.stdout).toMatch(/^-: NOT TO BE BELIEVED\n/);
    expect(half.exitCode).toBe(1);
  });

  test('K5: whose originator forbids to pass them on are not let out as evidence either', async () => {
    const { run } = deceivedReader({ handling: { code: 'H2' } });
    await run('health');
    const refused = await run('evidence', 'export', '1');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(/H2.*\[CLI_WITHHELD\]\n$/);
  });

  test('K2, K5: what is sealed is let out as evidence, for it stays sealed in the file', async () => {
    const key = contentKeyOf('0a'.repeat(16), new Uint8Array(32).fill(7));
    const random = (size: number) => new Uint8Array(size).fill(5);
    const { run } = deceivedReader({ handling: { code: 'H2' } }, ({ status, handling, body, feed, seq }) =>
      sealContent(encodeContent({ status, handling, body } as never), { feed, seq }, key, random),
    );
    await run('health');
    const exported = await run('evidence', 'export', '1');
    expect(exported).toMatchObject({ exitCode: 0 });
    const payloads = JSON.parse(exported.stdout).entries.map((one: { payload: string }) =>
      Buffer.from(one.payload, 'base64url'),
    );
    expect(payloads.map((payload: Buffer) => payload.includes('Made-up sighting'))).toEqual([false, false]);
  });

  test('K2: shown to two members are caught when they compare heads', async () => {
    const { home, run } = deceivedReader();
    // rs-gp has another entry at the same place.
    const file = JSON.stringify({ type: 'karaula-heads', statements: [statementOf('rs-gp', 1)] });
    const imported = await runHere(['heads', 'import', '--home', home.dir, '-'], {
      nowMs: NOW_MS,
      stdin: file,
    });
    expect(imported.stdout).toMatch(/^taken in: statement 1 of rs-gp to wb6$/m);
    expect(imported.stdout).toMatch(/^FEED FORKED /m);
    expect(imported.exitCode).toBe(1);
    expect((await run('evidence', 'list')).stdout).toMatch(/^FEED FORKED /m);
  });

  test('what is no file of heads, and a statement that is our own, is told', async () => {
    const { home } = deceivedReader();
    const give = (stdin: string) =>
      runHere(['heads', 'import', '--home', home.dir, '-'], { nowMs: NOW_MS, stdin });
    expect(await give('{"type":"other"}')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/^karaula: -: this is not a file of heads.*\[CLI_FILE_UNREADABLE\]\n$/),
    });
    const own = await give(JSON.stringify({ type: 'karaula-heads', statements: [statementOf('xk-kp')] }));
    expect(own.stderr).toBe('karaula: warning: statement 1 was refused: it is our own statement\n');
    expect(own.exitCode).toBe(1);
  });
});
