import { expect, test } from 'vitest';
import { draftSighting } from '../../src/agency/draft-sighting.ts';
import { basisOn } from '../../src/contract/basis.ts';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { corroborationOf } from '../../src/director/corroboration.ts';
import { gatherThreads } from '../../src/director/known-threads.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { feedOf, HubWorld, type MemberId, type PaperMember } from './hub-world.ts';

type AlertBody = Extract<Draft['body'], { case: 'alert' }>;

class ThreadWorld extends HubWorld {
  readonly mk = this.join('mk-bp');
  readonly xk = this.join('xk-kp');
  readonly rs = this.join('rs-gp');
  #numbers = 900;

  /** A draft of that member; the changes are to the alert. */
  draft(origin: MemberId, changes: Partial<AlertBody['alert']> = {}): Draft {
    this.#numbers += 1;
    const draft = makeDraft(this.#numbers, {
      feed: { origin, community: 'wb6', kind: 'border-incident' },
      issuedAtMs: this.nowMs,
      expiresAtMs: this.nowMs + 900 * HOUR_MS,
    });
    const { alert } = draft.body as AlertBody;
    const occurredAt = formatTime(this.nowMs - HOUR_MS);
    return { ...draft, body: { case: 'alert', alert: { ...alert, occurredAt, ...changes } } };
  }

  say(member: PaperMember, ...drafts: Draft[]): void {
    this.place(member, drafts);
    this.pass(1_000);
    for (const one of [this.mk, this.xk, this.rs]) this.deliverAll(one);
  }

  saying(member: PaperMember, body: Draft['body']): void {
    this.say(member, { ...this.draft(member.id), body });
  }

  reference(member: PaperMember, seq: number): EntryReference {
    const feed = feedOf(member.id);
    const row = member.store.get('SELECT * FROM outbox_entries WHERE feed = ? AND seq = ?', feed, seq)!;
    return { feed, seq, entryId: String(row.entry_id), hash: row.hash as Uint8Array };
  }

  see(member: PaperMember, target: EntryReference, what: 'SEEN' | 'NOT_SEEN' | 'STOPPED'): void {
    const on = entryAtPlace(member.store, target.feed, target.seq)!;
    const author = {
      self: member.id,
      clock: { nowMs: () => this.nowMs },
      random: (size: number) => {
        this.#numbers += 1;
        return new Uint8Array(size).fill(this.#numbers % 251);
      },
    };
    const { place } = (on.entry.body as AlertBody).alert;
    this.say(
      member,
      draftSighting(author, on, place, { what, evaluation: { source: 'A', information: 'I1' } }),
    );
  }

  /** What a member knows of the thread that begins at a place. */
  threadAt({ store, id }: PaperMember, { feed, seq }: EntryReference) {
    const { directory } = this.directory;
    const known = gatherThreads({ store, directory, keys: this.directory, reader: id, nowMs: this.nowMs });
    const thread = known.threads.find(
      ({ root: { reference } }) => reference.feed === feed && reference.seq === seq,
    )!;
    const corroboration = corroborationOf(known, thread);
    return { ...thread, corroboration, who: corroboration.origins.map(({ who }) => who) };
  }
}

test('a thread has the first report, its updates and what others have seen, in order, at every member, and its owner closes it', () => {
  const world = new ThreadWorld();
  const { mk, xk, rs } = world;
  world.say(mk, world.draft('mk-bp'));
  const first = world.reference(mk, 1);
  world.see(rs, first, 'SEEN');
  world.saying(mk, { case: 'update', update: { target: first, note: 'Two vans.', closes: false } });
  world.see(xk, first, 'NOT_SEEN');
  const said = (member: PaperMember) =>
    world.threadAt(member, first).said.map(({ reference: { feed, seq } }) => `${feed}/${seq}`);
  const expected = [
    `${feedOf('mk-bp')}/1`,
    `${feedOf('rs-gp')}/1`,
    `${feedOf('mk-bp')}/2`,
    `${feedOf('xk-kp')}/1`,
  ];
  for (const member of [mk, xk, rs]) expect(said(member)).toEqual(expected);
  expect(world.threadAt(rs, first)).toMatchObject({ isClosed: false, isTakenBack: false });
  world.saying(mk, { case: 'update', update: { target: first, note: 'Over.', closes: true } });
  for (const member of [mk, xk, rs]) expect(world.threadAt(member, first).isClosed).toBe(true);
});

test('a first report later than a day after what it reports is marked late, by how much', () => {
  const world = new ThreadWorld();
  const { mk, rs } = world;
  world.say(mk, world.draft('mk-bp', { occurredAt: formatTime(world.nowMs - 24 * HOUR_MS) }));
  world.say(mk, world.draft('mk-bp', { occurredAt: formatTime(world.nowMs - 27 * HOUR_MS) }));
  expect(world.threadAt(rs, world.reference(mk, 1)).lateByMs).toBeUndefined();
  expect(world.threadAt(rs, world.reference(mk, 2)).lateByMs).toBe(3 * HOUR_MS);
});

test('a sighting is an independent origin, an echo is not, and an evaluation stays as its author gave it', () => {
  const world = new ThreadWorld();
  const { mk, xk, rs } = world;
  world.say(mk, world.draft('mk-bp', { basedOn: [{ source: 'OWN_SOURCE' }] }));
  const first = world.reference(mk, 1);
  const before = world.threadAt(rs, first).alert.evaluation;
  world.say(xk, world.draft('xk-kp', { basedOn: [basisOn(first)] }));
  expect(world.threadAt(rs, first)).toMatchObject({
    who: ['mk-bp'],
    corroboration: { echoes: [{ path: ['xk-kp', 'mk-bp'] }] },
  });
  world.see(rs, first, 'NOT_SEEN');
  expect(world.threadAt(xk, first).who).toEqual(['mk-bp']);
  world.see(rs, first, 'STOPPED');
  for (const member of [mk, xk, rs]) expect(world.threadAt(member, first).who).toEqual(['mk-bp', 'rs-gp']);
  expect(world.threadAt(rs, first).alert.evaluation).toEqual(before);
});

test('K6: when a first report is taken back, what only repeats it rests on nothing', () => {
  const world = new ThreadWorld();
  const { mk, xk, rs } = world;
  world.say(mk, world.draft('mk-bp', { basedOn: [{ source: 'OWN_OBSERVATION' }] }));
  const first = world.reference(mk, 1);
  world.say(xk, world.draft('xk-kp', { basedOn: [basisOn(first)] }));
  const echo = world.reference(xk, 1);
  expect(world.threadAt(rs, echo).corroboration).toMatchObject({
    origins: [{ who: 'mk-bp' }],
    unfounded: [],
  });
  world.saying(mk, { case: 'retraction', retraction: { target: first, reason: 'MISTAKE', note: '' } });
  for (const member of [mk, xk, rs]) {
    expect(world.threadAt(member, first).isTakenBack).toBe(true);
    expect(world.threadAt(member, echo)).toMatchObject({ who: [], corroboration: { echoes: [] } });
    expect(world.threadAt(member, echo).corroboration.unfounded).toHaveLength(1);
  }
});

test('K6: what a suspect key of its own has signed is no sounder to its originator than to the others', () => {
  const world = new ThreadWorld();
  const { mk, xk, rs } = world;
  world.directory = suspecting(world.nowMs);
  world.say(mk, world.draft('mk-bp', { basedOn: [{ source: 'OWN_OBSERVATION' }] }));
  const first = world.reference(mk, 1);
  world.see(rs, first, 'SEEN');
  const update = { target: first, note: '', closes: true };
  world.saying(mk, {
    case: 'update',
    update: { ...update, alert: (world.draft('mk-bp').body as AlertBody).alert },
  });
  world.saying(mk, { case: 'retraction', retraction: { target: first, reason: 'MISTAKE', note: '' } });
  for (const member of [mk, xk, rs]) {
    expect(world.threadAt(member, first), member.id).toMatchObject({
      root: { isSound: false },
      who: ['rs-gp'],
      isClosed: false,
      isTakenBack: false,
    });
  }
});

test('what was taken back stays so for its originator, too, when the retraction is over before it', () => {
  const world = new ThreadWorld();
  const { mk, rs } = world;
  world.say(mk, world.draft('mk-bp'));
  const target = world.reference(mk, 1);
  const retraction = { target, reason: 'MISTAKE', note: '' } as const;
  const expiresAtMs = world.nowMs + HOUR_MS;
  world.say(mk, { ...world.draft('mk-bp'), expiresAtMs, body: { case: 'retraction', retraction } });
  world.pass(2 * HOUR_MS);
  for (const member of [mk, rs]) expect(world.threadAt(member, target).isTakenBack, member.id).toBe(true);
});

test('an update that is taken back changes nothing any more: neither what the alert rests on, nor that it is closed', () => {
  const world = new ThreadWorld();
  const { mk, rs } = world;
  world.say(mk, world.draft('mk-bp'));
  const first = world.reference(mk, 1);
  expect(world.threadAt(rs, first).corroboration.unstated).toHaveLength(1);
  const { alert } = world.draft('mk-bp', { basedOn: [{ source: 'OWN_SOURCE' }] }).body as AlertBody;
  world.saying(mk, { case: 'update', update: { target: first, note: '', closes: true, alert } });
  expect(world.threadAt(rs, first)).toMatchObject({ who: ['mk-bp'], isClosed: true });
  const target = world.reference(mk, 2);
  world.saying(mk, { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } });
  for (const member of [mk, rs])
    expect(world.threadAt(member, first)).toMatchObject({ who: [], isClosed: false, isTakenBack: false });
});

test('K5: a sighting goes to those whom its alert went to, under its conditions, and for no longer', () => {
  const world = new ThreadWorld();
  const { mk, xk, rs } = world;
  const handling = { code: 'H3', restriction: 'Ask first.', releasableTo: ['rs-gp'] } as const;
  world.say(mk, { ...world.draft('mk-bp'), handling });
  const first = world.reference(mk, 1);
  world.see(rs, first, 'SEEN');
  const { expiresAtMs } = entryAtPlace(rs.store, first.feed, 1)!.entry;
  expect(entryAtPlace(mk.store, feedOf('rs-gp'), 1)!.entry).toMatchObject({
    handling: { ...handling, releasableTo: ['rs-gp', 'mk-bp'] },
    expiresAtMs,
  });
  expect(entryAtPlace(xk.store, feedOf('rs-gp'), 1)).toBeUndefined();
  expect(world.threadAt(mk, first).said).toHaveLength(2);
});
