import { expect, test } from 'vitest';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { confirmedBy, findSuspicion, type Witnessed } from '../../src/gate/taint.ts';
import { FEED, HOUR_MS, link, NOW_MS } from './forge.ts';

const SINCE_MS = NOW_MS;
const early: Witnessed = {
  issuedAtMs: SINCE_MS - HOUR_MS,
  receivedAtMs: SINCE_MS - 1,
  isCovered: false,
};
const suspicion = (changes: Partial<Witnessed>, suspectSinceMs: number | undefined = SINCE_MS) =>
  findSuspicion(suspectSinceMs === undefined ? {} : { suspectSinceMs }, { ...early, ...changes });

test('K6: what a reader had before the key was suspect is not suspect, and from that very moment on it is', () => {
  expect(suspicion({})).toBeUndefined();
  expect(suspicion({ receivedAtMs: SINCE_MS })).toBe('unconfirmed');
  expect(suspicion({ issuedAtMs: SINCE_MS })).toBe('issued');
});

test('K6: the signer’s own clock clears nothing; a member that had it in time does', () => {
  expect(suspicion({ issuedAtMs: SINCE_MS - 999 * HOUR_MS, receivedAtMs: SINCE_MS })).toBe('unconfirmed');
  expect(suspicion({ receivedAtMs: SINCE_MS + HOUR_MS, isCovered: true })).toBeUndefined();
  expect(suspicion({ issuedAtMs: SINCE_MS, isCovered: true })).toBe('issued');
});

test('a key without a time of suspicion gives no cause, whenever its entries came', () => {
  expect(findSuspicion({}, { ...early, receivedAtMs: SINCE_MS + HOUR_MS })).toBeUndefined();
});

test('K6: an update that leaves the alert as it is confirms; a correction, a retraction and another feed’s do not', () => {
  const alert = link(EMPTY_HEAD, 1);
  const { body, entryId } = alert.entry;
  const target = { entryId, feed: 'mk-bp.wb6.border-incident', seq: 1, hash: alert.head.hash };
  const say = (said: typeof body) => link(alert.head, 2, { changes: { body: said } }).entry;
  const update = { target, note: 'It is ours.', closes: false };
  expect(confirmedBy(say({ case: 'update', update }))).toEqual({ seq: 1, hash: alert.head.hash });
  if (body.case !== 'alert') throw new Error('an alert was made');
  expect(confirmedBy(say({ case: 'update', update: { ...update, alert: body.alert } }))).toBeUndefined();
  const retraction = { target, reason: 'MISTAKE', note: '' } as const;
  expect(confirmedBy(say({ case: 'retraction', retraction }))).toBeUndefined();
  const elsewhere = { ...say({ case: 'update', update }), feed: { ...FEED, community: 'region' } };
  expect(confirmedBy(elsewhere)).toBeUndefined();
});
