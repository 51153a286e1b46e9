import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFeed } from '../../src/contract/feed.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { verifyDirectory } from '../../src/trust/directory.ts';

/**
 * Feeds as they arrive, and what a reader must make of them, arrival by arrival. Files that any implementation can
 * check itself by: envelopes and hashes in hexadecimal, the directory and the root it hangs on beside them, in repository/.
 */
const FOLDER = new URL('../vectors/gate/', import.meta.url);
const readVector = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const vectors = names.map((name) => ({ name, ...JSON.parse(readVector(name)) }));
const directoryText = readVector('repository/directory.json');
const root = readVector('repository/root.json');

test.each(vectors)('K1, K4: $name: $about', (vector) => {
  const accepted = new Map<number, Uint8Array>();
  const ctx = {
    directory: verifyDirectory(directoryText, root),
    reader: vector.reader,
    nowMs: Date.parse(vector.now),
    digestAt: (seq: number) => accepted.get(seq),
  };
  let state = EMPTY_FEED_STATE;
  for (const { subject, envelope, redelivered = false, verdicts: expected } of vector.arrivals) {
    const bytes = new Uint8Array(Buffer.from(envelope, 'hex'));
    const run = inspectRun(ctx, parseFeed(vector.feed), state, [{ subject, bytes, redelivered }]);
    expect(run.verdicts).toMatchObject(expected);
    expect(run.verdicts).toHaveLength(expected.length);
    for (const verdict of run.verdicts) if (isAccepted(verdict)) accepted.set(verdict.seq!, verdict.hash);
    state = run.state;
  }
  expect({ seq: state.head.seq, hash: Buffer.from(state.head.hash).toString('hex') }).toEqual(vector.head);
});

test('there are vectors', () => {
  expect(names).toHaveLength(11);
});

function isAccepted(verdict: Verdict): boolean {
  return verdict.outcome === 'delivered' || (verdict.outcome === 'refused' && verdict.advances);
}
