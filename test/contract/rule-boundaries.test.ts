import { expect, test } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { FUTURE_TOLERANCE_MS } from '../../src/contract/limits.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';

const ISSUED_AT_MS = Date.UTC(2026, 2, 1);

const request: Alert = {
  occurredAt: '2026-02-28T23:00:00Z',
  place: { type: 'INLAND', country: 'MK' },
  impact: 'LOW',
  returnStep: {
    caseId: '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b11',
    type: 'FORCED',
    step: 'READMISSION_REQUEST',
    countryOfOrigin: 'PK',
    answerBy: '2026-03-31T00:00:00Z',
  },
};

function pathsOf(alert: Alert): string[] {
  const draft: Draft = {
    feed: { origin: 'mk-bp', community: 'wb6', kind: 'return' },
    issuedAtMs: ISSUED_AT_MS,
    expiresAtMs: ISSUED_AT_MS + 1,
    entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body: { case: 'alert', alert },
  };
  return validateDraft(draft).map(({ path }) => path);
}

test('what happened may be ahead of the issuer’s clock by the tolerance, and by no more', () => {
  const at = (ms: number) => pathsOf({ ...request, occurredAt: formatTime(ISSUED_AT_MS + ms) });
  expect(at(FUTURE_TOLERANCE_MS)).toEqual([]);
  expect(at(FUTURE_TOLERANCE_MS + 1)).toEqual(['alert.occurredAt']);
});

test('the answer to a request is due after the request', () => {
  const dueAt = (ms: number) =>
    pathsOf({ ...request, returnStep: { ...request.returnStep!, answerBy: formatTime(ISSUED_AT_MS + ms) } });
  expect(dueAt(1)).toEqual([]);
  expect(dueAt(0)).toEqual(['alert.returnStep.answerBy']);
});

test('of those who had a copy, each that has complied is named once, in order, and there are no more of them than had it', () => {
  const pathsWith = (members: number, complied: readonly string[]) => {
    const target = {
      feed: 'mk-bp.wb6.return',
      seq: 1,
      entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
      hash: new Uint8Array(32),
    };
    const copyCompliance = { target, community: 'jmtf', members, complied, grant: new Uint8Array(1) };
    return validateDraft({
      feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
      issuedAtMs: ISSUED_AT_MS,
      expiresAtMs: ISSUED_AT_MS + 1,
      entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
      status: 'EXERCISE',
      handling: { code: 'H0' },
      body: { case: 'copyCompliance', copyCompliance },
    }).map(({ path }) => path);
  };
  expect(pathsWith(2, [])).toEqual([]);
  expect(pathsWith(2, ['iom', 'uk-nca'])).toEqual([]);
  expect(pathsWith(1, ['iom', 'uk-nca'])).toEqual(['copyCompliance.complied']);
  expect(pathsWith(2, ['uk-nca', 'iom'])).toEqual(['copyCompliance.complied[1]']);
  expect(pathsWith(2, ['iom', 'iom'])).toEqual(['copyCompliance.complied[1]']);
  expect(pathsWith(0, [])).toEqual(['copyCompliance.members']);
});

test('a coordinate that JSON cannot hold is refused', () => {
  const at = (latitude: number) =>
    pathsOf({ ...request, place: { ...request.place, latitude, longitude: 0 } });
  expect(at(0)).toEqual([]);
  expect(at(90)).toEqual([]);
  for (const latitude of [-0, Number.NaN, Number.POSITIVE_INFINITY, 90.000001]) {
    expect(at(latitude)).toEqual(['alert.place.latitude']);
  }
});
