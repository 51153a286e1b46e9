import { expect, test } from 'vitest';
import { reportSent } from '../../src/agency/sent-report.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { sentDetail, sentTable, sentToJson } from '../../src/cli/sent-view.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { memberHeads } from '../../src/store/member-heads.ts';
import { findOwnPlace, placeDrafts } from '../../src/store/outbox.ts';
import { recordProgress } from '../../src/store/outbox-progress.ts';
import { feedOf, HubWorld } from '../director/hub-world.ts';
import { directoryOf } from '../director/theft.ts';
import { keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';

const MINUTE_MS = 60_000;
const FEED = feedOf('mk-bp');

/** mk-bp has said three things; xk-kp had the first two before the key was suspect. */
function afterTheft() {
  const world = new HubWorld();
  const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.pass(MINUTE_MS);
  world.state(xk);
  world.deliverAll(mk);
  recordProgress(mk.store, memberHeads(mk.store));
  world.pass(MINUTE_MS);
  const sinceMs = world.nowMs;
  world.publish(mk, 1);
  world.pass(MINUTE_MS);
  world.directory = suspecting(sinceMs);
  const { store } = mk;
  const tainted = (isTainted = true, directory = world.directory) =>
    reportSent({ store, directory, nowMs: world.nowMs, filter: { isTainted } });
  const confirm = (seq: number, key: string) => {
    const { entryId, hash } = findOwnPlace(store, FEED, seq)!;
    const update = { target: { entryId, feed: FEED, seq, hash }, note: 'It is ours.', closes: false };
    const draft = makeDraft(700, { issuedAtMs: world.nowMs, body: { case: 'update', update } });
    placeDrafts(store, [draft], (one, head) => prepareEntry(one, head, keyOf(key)), world.nowMs);
  };
  return { world, store, tainted, confirm };
}

test('K6: the originator is told which of its entries nobody had in time, and what to do about them', () => {
  const { world, tainted } = afterTheft();
  const [report, ...others] = tainted();
  expect(others).toEqual([]);
  expect(report).toMatchObject({ feed: FEED, seq: 3, taint: { kid: keyOf('mk-bp').kid } });
  expect(sentToJson(report!)).toMatchObject({
    tainted: { kid: keyOf('mk-bp').kid, suspectSince: '2026-03-02T08:02:00Z' },
  });
  expect(sentTable(paintFor(false), tainted(false)).match(/TAINTED/g)).toHaveLength(1);
  expect(sentDetail(paintFor(false), report!, world.nowMs)).toContain('With your current key: confirm it');
});

test('K6: confirmed under another key it is on the list no more; under the suspect key it stays', () => {
  const { tainted, confirm } = afterTheft();
  confirm(3, 'mk-bp');
  expect(tainted().map(({ seq }) => seq)).toEqual([4, 3]);
  confirm(3, 'mk-bp second');
  expect(tainted().map(({ seq }) => seq)).toEqual([4]);
});

test('K6: with a last good place there is nothing to confirm up to it, and all after it', () => {
  const { store, tainted } = afterTheft();
  const sinceMs = NOW_MS - MINUTE_MS;
  const of = (seq: number) => {
    const { hash } = findOwnPlace(store, FEED, seq)!;
    return directoryOf({ mk: [{ suspectSinceMs: sinceMs, lastGood: { seq, hash } }], rs: [] });
  };
  expect(tainted(true, of(3))).toEqual([]);
  expect(tainted(true, of(1)).map(({ seq }) => seq)).toEqual([3, 2]);
});

test('what a key signed that has only ended needs no confirming: its originator goes on from it under another', () => {
  const { tainted } = afterTheft();
  expect(tainted(true, directoryOf({ mk: [{ endMs: NOW_MS + 60 * MINUTE_MS }], rs: [] }))).toEqual([]);
});
