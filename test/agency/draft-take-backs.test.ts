import { expect, test } from 'vitest';
import { draftForwardedCopy } from '../../src/agency/draft-forward.ts';
import { draftTakeBacks } from '../../src/agency/draft-take-backs.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { feedOf, HubWorld } from '../director/hub-world.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';

const FEED = feedOf('mk-bp');

test('K5: what was passed on is taken back once, when its originator has taken it back, and not after its time', () => {
  const world = new HubWorld();
  const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  const on = entryAtPlace(xk.store, FEED, 1)!;
  const random = (size: number) => new Uint8Array(size);
  const author = { self: 'xk-kp', clock: { nowMs: () => world.nowMs }, random };
  const takeBacks = (nowMs = world.nowMs) =>
    draftTakeBacks({ clock: { nowMs: () => nowMs }, random }, xk.store);
  world.place(xk, [draftForwardedCopy(author, xk.store, on, { community: 'jmtf' })]);
  expect(takeBacks()).toEqual([]);

  const { feed, seq, entryId, hash } = on;
  const retraction = { target: { feed, seq, entryId, hash }, reason: 'MISTAKE', note: '' } as const;
  const times = { issuedAtMs: world.nowMs, expiresAtMs: world.nowMs + HOUR_MS };
  world.place(mk, [makeDraft(900, { ...times, body: { case: 'retraction', retraction } })]);
  world.deliverAll(xk);
  const drafts = takeBacks();
  expect(drafts).toMatchObject([
    {
      feed: { origin: 'xk-kp', community: 'jmtf', kind: 'border-incident' },
      body: { retraction: { target: { feed: 'xk-kp.jmtf.border-incident', seq: 1 }, reason: 'MISTAKE' } },
    },
  ]);
  expect(drafts.map(validateDraft)).toEqual([[]]);
  expect(takeBacks(on.entry.expiresAtMs)).toEqual([]);
  world.place(xk, drafts);
  expect(takeBacks()).toEqual([]);
});
