import { expect, test } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { arrive, FEED, link, makeContext, makeDirectory, trustDirectory } from './forge.ts';

const returns = { ...FEED, kind: 'return' } as const;
const directory = makeDirectory();
const withCountry = trustDirectory({
  ...directory,
  participants: directory.participants.map((one) => (one.id === 'mk-bp' ? { ...one, country: 'MK' } : one)),
});

function outcomeOf(returnStep: Partial<Alert['returnStep']>): string {
  const alert: Alert = {
    occurredAt: '2026-03-01T09:00:00Z',
    place: { type: 'INLAND', country: 'MK' },
    impact: 'LOW',
    returnStep: {
      caseId: '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b11',
      type: 'FORCED',
      step: 'DECISION',
      countryOfOrigin: 'PK',
      ...returnStep,
    },
  };
  const changes = { feed: returns, body: { case: 'alert' as const, alert } };
  const { bytes } = link(EMPTY_HEAD, 1, { changes });
  const { verdicts } = inspectRun(makeContext({ directory: withCountry }), returns, EMPTY_FEED_STATE, [
    arrive(bytes, { subject: subjectOf(returns) }),
  ]);
  const [verdict] = verdicts;
  return verdict !== undefined && 'code' in verdict ? String(verdict.code) : String(verdict?.outcome);
}

test('K1: a return to the requester’s own country is refused; an answer of that country, and one out of turn, is not', () => {
  expect(outcomeOf({})).toBe('delivered');
  expect(outcomeOf({ countryOfOrigin: 'MK' })).toBe('CONTRACT_INVALID');
  expect(outcomeOf({ countryOfOrigin: 'MK', step: 'ACCEPTED' })).toBe('delivered');
});
