import { expect, test } from 'vitest';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { arrive, FEED, keyOf, makeContext, makeDraft } from './forge.ts';

function withToken() {
  const draft = makeDraft(1);
  const alert = draft.body.case === 'alert' ? draft.body.alert : expect.fail();
  const tokens = [{ type: 'PLATE' as const, keyId: 'ab'.repeat(16), token: 'cd'.repeat(16) }];
  return { ...draft, body: { case: 'alert' as const, alert: { ...alert, tokens } } };
}

test('K7: an author cannot sign a token in clear', () => {
  expect(() => prepareEntry(withToken(), EMPTY_HEAD, keyOf('mk-bp'))).toThrow(
    expect.objectContaining({ code: 'CONTRACT_INVALID' }),
  );
});

test('K7: what somebody signed with a token in clear all the same is refused by every reader', () => {
  const entry = { ...withToken(), seq: 1, prev: EMPTY_HEAD.hash };
  const bytes = signPayload(encodeEntry(entry), keyOf('mk-bp'));
  const { verdicts } = inspectRun(makeContext(), FEED, EMPTY_FEED_STATE, [arrive(bytes)]);
  expect(verdicts).toMatchObject([{ outcome: 'refused', code: 'POLICY_NOT_SEALED' }]);
});
