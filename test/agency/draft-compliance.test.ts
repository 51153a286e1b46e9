import { expect, test } from 'vitest';
import { draftCompliance } from '../../src/agency/draft-compliance.ts';
import {
  draftForwardedCopy,
  draftForwardGrant,
  draftForwardRequest,
} from '../../src/agency/draft-forward.ts';
import { draftTakeBacks } from '../../src/agency/draft-take-backs.ts';
import { reportSent } from '../../src/agency/sent-report.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { requestEntries } from '../../src/store/request-entries.ts';
import { feedOf, HubWorld, type PaperMember } from '../director/hub-world.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { DIRECTORY } from '../gate/forwarded.ts';

const COPY = 'xk-kp.pair.border-incident';

/** xk-kp and rs-gp are a community of their own, where mk-bp is no member; xk-kp has passed an alert of mk-bp on there. */
function makeWorld(isGranted: boolean) {
  const world = new HubWorld();
  world.directory = DIRECTORY;
  const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  const members = [mk, xk, rs];
  let drawn = 0;
  const clock = { nowMs: () => world.nowMs };
  const random = (size: number) => {
    drawn += 1;
    return new Uint8Array(size).fill(drawn);
  };
  const author = (self: string) => ({ self, clock, random });
  const spread = () => members.forEach((one) => void world.deliverAll(one));
  world.publish(mk, 1);
  spread();
  const on = entryAtPlace(xk.store, feedOf('mk-bp'), 1)!;
  const grant = () => {
    const asked = draftForwardRequest(author('xk-kp'), on, { community: 'pair', reason: 'joint patrol' });
    world.place(xk, [asked]);
    spread();
    const [request] = requestEntries(mk.store);
    const body = request?.entry.body;
    if (body?.case !== 'forwardRequest') return expect.fail();
    world.place(mk, [draftForwardGrant(author('mk-bp'), request!, body.forwardRequest)]);
    spread();
    const [granted] = requestEntries(xk.store);
    const terms = granted?.entry.body;
    return terms?.case === 'forwardGrant'
      ? { bytes: granted!.bytes, terms: terms.forwardGrant }
      : expect.fail();
  };
  const granted = isGranted ? grant() : undefined;
  world.place(xk, [draftForwardedCopy(author('xk-kp'), xk.store, on, { community: 'pair' }, granted)]);
  spread();
  return {
    world,
    mk,
    xk,
    rs,
    retract: () => {
      const { feed, seq, entryId, hash } = on;
      const retraction = { target: { feed, seq, entryId, hash }, reason: 'MISTAKE', note: '' } as const;
      const times = { issuedAtMs: world.nowMs, expiresAtMs: world.nowMs + HOUR_MS };
      world.place(mk, [makeDraft(900, { ...times, body: { case: 'retraction', retraction } })]);
      spread();
      world.place(xk, draftTakeBacks(author('xk-kp'), xk.store));
      spread();
    },
    comply: () => {
      const copy = entryAtPlace(rs.store, COPY, 1)!;
      world.place(rs, [draftAction({ ...author('rs-gp'), on: copy, action: 'COMPLIED' })]);
      spread();
    },
    /** What xk-kp has to tell; all have it then. */
    tell: () => {
      const drafts = draftCompliance(author('xk-kp'), xk.store, DIRECTORY);
      expect(drafts.flatMap(validateDraft)).toEqual([]);
      world.place(xk, drafts);
      spread();
      return drafts;
    },
  };
}

const copiesAt = ({ store }: PaperMember, nowMs: number) =>
  reportSent({ store, directory: DIRECTORY, nowMs }).map(({ copies }) => copies)[0];

test('K5: the originator is told how many of those who had a copy have complied, when that changes and not again', () => {
  const { world, mk, retract, comply, tell } = makeWorld(true);
  expect(tell()).toEqual([]);
  retract();
  expect(copiesAt(mk, world.nowMs)).toBeUndefined();
  expect(tell()).toMatchObject([
    {
      feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
      handling: { releasableTo: ['mk-bp'] },
      body: { copyCompliance: { community: 'pair', members: 1, complied: [] } },
    },
  ]);
  const none = { community: 'pair', forwarder: 'xk-kp', members: 1, complied: [] };
  expect(copiesAt(mk, world.nowMs)).toMatchObject([none]);
  expect(tell()).toEqual([]);
  comply();
  expect(tell()).toHaveLength(1);
  expect(copiesAt(mk, world.nowMs)).toMatchObject([{ ...none, complied: ['rs-gp'] }]);
  expect(tell()).toEqual([]);
});

test('K6: what a thief may have told of copies counts as not said', () => {
  const { world, mk, retract, comply, tell } = makeWorld(true);
  retract();
  tell();
  comply();
  tell();
  const taint = (where: string) =>
    mk.store.run(
      `UPDATE inbox_entries SET tainted_at_ms = 1 WHERE position IN (SELECT ${where} FROM copy_compliance)`,
    );
  taint('max(position)');
  expect(copiesAt(mk, world.nowMs)).toMatchObject([{ complied: [] }]);
  taint('position');
  expect(copiesAt(mk, world.nowMs)).toBeUndefined();
});

test('K5: of a copy that needed no grant nobody is told: who may have it answers the originator', () => {
  const { retract, comply, tell } = makeWorld(false);
  retract();
  comply();
  expect(tell()).toEqual([]);
});

test('K6: by a grant that a thief may have given nobody is told', () => {
  const { xk, retract, comply, tell } = makeWorld(true);
  retract();
  comply();
  xk.store.run(`UPDATE inbox_entries SET tainted_at_ms = 1 WHERE feed = 'mk-bp.wb6.request'`);
  expect(tell()).toEqual([]);
});
