import { expect, test } from 'vitest';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { confirmedBy, findSuspicion, type Witnessed } from '../../src/gate/taint.ts';
import { FEED, HOUR_MS, link, NOW_MS } from './forge.ts';

const SINCE_MS = NOW_MS;
const early: Witnessed = {
  issuedAtMs: SINCE_MS - HOUR_MS,
  receivedAtMs: SINCE_MS - 1,
  isCovered: false,
  isSucceeded: false,
};
const span = { notBeforeMs: NOW_MS - 1_000 * HOUR_MS, notAfterMs: NOW_MS + 1_000 * HOUR_MS };
const stolen = { ...span, revokedAtMs: NOW_MS + HOUR_MS, suspectSinceMs: SINCE_MS, inDoubtFromMs: SINCE_MS };
const revoked = { ...span, revokedAtMs: SINCE_MS, inDoubtFromMs: SINCE_MS };
const expired = { ...span, notAfterMs: SINCE_MS, inDoubtFromMs: SINCE_MS };
const suspicion = (changes: Partial<Witnessed>, key: Parameters<typeof findSuspicion>[0] = stolen) =>
  findSuspicion(key, { ...early, ...changes });

test('K6: what a reader had before the key was suspect is not suspect, and from that very moment on it is', () => {
  expect(suspicion({})).toBeUndefined();
  expect(suspicion({ receivedAtMs: SINCE_MS })).toBe('unconfirmed');
  expect(suspicion({ issuedAtMs: SINCE_MS })).toBe('issued');
});

test('K6: the signer’s own clock clears nothing; a member that had it in time does', () => {
  for (const key of [stolen, revoked, expired]) {
    expect(suspicion({ issuedAtMs: SINCE_MS - 99 * HOUR_MS, receivedAtMs: SINCE_MS }, key)).toBe(
      'unconfirmed',
    );
    expect(suspicion({ receivedAtMs: SINCE_MS + HOUR_MS, isCovered: true }, key)).toBeUndefined();
    expect(suspicion({ issuedAtMs: SINCE_MS + 1, isCovered: true }, key)).toBe('issued');
  }
});

test('K6: who goes on under another key vouches for what a key signed that has ended, not for a suspect one', () => {
  const late = { receivedAtMs: SINCE_MS + HOUR_MS, isSucceeded: true };
  expect(suspicion(late, revoked)).toBeUndefined();
  expect(suspicion(late, expired)).toBeUndefined();
  expect(suspicion(late, stolen)).toBe('unconfirmed');
  expect(suspicion({ ...late, issuedAtMs: SINCE_MS + 1 }, expired)).toBe('issued');
});

test('K6: the last good place decides, whatever time is claimed or confirmed', () => {
  for (const key of [stolen, revoked, expired]) {
    const late = { issuedAtMs: SINCE_MS + 1, receivedAtMs: SINCE_MS + HOUR_MS };
    expect(suspicion({ ...late, lastGood: 'within' }, key)).toBeUndefined();
    expect(suspicion({ isCovered: true, isSucceeded: true, lastGood: 'beyond' }, key)).toBe('beyond');
  }
});

test('a key that is in force gives no cause, whenever its entries came', () => {
  const inForce = { ...span, inDoubtFromMs: span.notAfterMs };
  expect(suspicion({ receivedAtMs: SINCE_MS + HOUR_MS }, inForce)).toBeUndefined();
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
