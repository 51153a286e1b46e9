import { describe, expect, test } from 'vitest';
import { reportSent } from '../../src/agency/sent-report.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { MAX_ACTION_LIFETIME_MS } from '../../src/contract/limits.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { statementSchedule } from '../../src/director/statement-schedule.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { actionsOn } from '../../src/store/member-actions.ts';
import { memberHeads } from '../../src/store/member-heads.ts';
import { lastStatements } from '../../src/store/member-statements.ts';
import { feedOf, HubWorld, INTERVAL_S } from './hub-world.ts';

const EMPTY = new Uint8Array(32);

describe('statements of heads', () => {
  test('K3: say what the hub has confirmed of ours and what was verified of others’, and are known again', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 3);
    world.publish(xk, 1);
    // Signed, and not confirmed by the hub: not stated.
    world.place(mk, [], false);
    world.deliverAll(xk);
    const [draft, ...others] = world.statements(xk);
    expect(others).toEqual([]);
    expect(validateDraft(draft!)).toEqual([]);
    expect(draft?.body).toMatchObject({
      heads: {
        own: [{ feed: feedOf('xk-kp'), seq: 1 }],
        seen: [{ feed: feedOf('mk-bp'), seq: 3 }],
        intervalS: INTERVAL_S,
      },
    });
    world.state(xk);
    world.deliverAll(mk);
    expect(memberHeads(mk.store, feedOf('mk-bp'))).toMatchObject([
      { member: 'xk-kp', seq: 3, statementPosition: 2, statedAtMs: world.nowMs },
    ]);
    expect(lastStatements(mk.store)).toMatchObject([
      { member: 'xk-kp', community: 'wb6', seq: 1, heardAtMs: world.nowMs, intervalS: INTERVAL_S },
    ]);
  });

  test('a feed that the next statement does not name is no longer stated', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 1);
    world.deliverAll(xk);
    world.state(xk);
    world.place(
      xk,
      world.statements(xk).map((draft) => ({
        ...draft,
        body: { case: 'heads', heads: { own: [], seen: [], intervalS: INTERVAL_S } } as const,
      })),
    );
    world.deliverAll(mk);
    expect(memberHeads(mk.store)).toEqual([]);
  });

  test('K3: one of changes confirms what it names at once, and takes nothing back of what it does not', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 2);
    world.publish(mk, 1, 'visa-abuse');
    world.deliverAll(xk);
    world.state(xk);
    world.publish(mk, 1);
    world.deliverAll(xk);
    expect(world.statements(xk)[0]?.body).toMatchObject({
      heads: { own: [], seen: [{ feed: feedOf('mk-bp'), seq: 3 }], changesOnly: true },
    });
    world.state(xk);
    world.deliverAll(mk);
    const stated = memberHeads(mk.store).map(({ feed, seq }) => `${feed}/${seq}`);
    expect(stated).toEqual([`${feedOf('mk-bp')}/3`, `${feedOf('mk-bp', 'visa-abuse')}/1`]);
    expect(lastStatements(mk.store)).toMatchObject([
      { seq: 2, complete: { seq: 1 }, heardAtMs: world.nowMs },
    ]);
  });

  test('K3: who is behind what is stated to it says all, every time', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.state(xk);
    world.publish(mk, 1);
    world.state(mk);
    // The hub keeps the alert back.
    world.deliver(xk, 'mk-bp', undefined, (message) =>
      /receipt$/.test(message.subject) ? message : undefined,
    );
    for (let times = 0; times < 3; times++) {
      const [draft] = world.statements(xk);
      expect(draft?.body).toMatchObject({ heads: { seen: [{ feed: feedOf('mk-bp', 'receipt'), seq: 1 }] } });
      world.state(xk);
    }
  });

  test('a statement that was refused takes with it what was known to be complete', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.state(xk);
    world.deliverAll(mk);
    world.place(
      xk,
      world.statements(xk).map((draft) => ({ ...draft, expiresAtMs: draft.issuedAtMs + 1 })),
    );
    world.pass(2);
    world.deliverAll(mk);
    world.state(xk);
    world.deliverAll(mk);
    expect(lastStatements(mk.store)).toMatchObject([{ seq: 3 }]);
    expect(lastStatements(mk.store)[0]?.complete).toBeUndefined();
  });

  test('a member of no community says nothing', () => {
    const world = new HubWorld();
    const mk = world.join('mk-bp');
    expect(world.statements({ ...mk, id: 'uk-nca' as never })).toEqual([]);
  });
});

describe('receipts of actions', () => {
  test('K3: the originator knows who has done what with which entry, and of no other bytes at that place', () => {
    const world = new HubWorld();
    const [mk, xk] = [world.join('mk-bp'), world.join('xk-kp')];
    world.publish(mk, 2);
    world.deliverAll(xk);
    const on = entryAtPlace(xk.store, feedOf('mk-bp'), 2)!;
    const clock = { nowMs: () => world.nowMs };
    const random = (size: number) => new Uint8Array(size);
    const draft = draftAction({
      self: 'xk-kp',
      on,
      action: 'ACTIONED',
      reason: 'patrol sent',
      clock,
      random,
    });
    expect(validateDraft(draft)).toEqual([]);
    world.place(xk, [draft]);
    world.deliverAll(mk);
    const [action, ...others] = actionsOn(mk.store, feedOf('mk-bp'), 2, on.hash);
    expect(action).toMatchObject({ member: 'xk-kp', action: 'ACTIONED', reason: 'patrol sent' });
    expect([others, actionsOn(mk.store, feedOf('mk-bp'), 1)]).toEqual([[], []]);
    expect(actionsOn(mk.store, feedOf('mk-bp'), 2, EMPTY)).toEqual([]);
    expect(decodeEntry(decodeEnvelope(world.streams.get('xk-kp')![0]!.bytes).payload).status).toBe(
      on.entry.status,
    );
    // K5: that it acted stays known; its words are under its handling.
    const told = (nowMs: number) =>
      reportSent({ store: mk.store, directory: world.directory, nowMs }).flatMap(({ members }) =>
        members.flatMap(({ actions }) => actions.map(({ reason }) => reason)),
      );
    expect(told(world.nowMs)).toEqual(['patrol sent']);
    expect(told(world.nowMs + MAX_ACTION_LIFETIME_MS)).toEqual([undefined]);
  });
});

describe('the schedule', () => {
  const schedule = () => statementSchedule({ intervalMs: 30_000 });

  test('is due at once, then at every interval though nothing happens', () => {
    const one = schedule();
    expect(one.dueAtMs()).toBeLessThanOrEqual(0);
    one.stated(1_000);
    one.observe(7, 1_000);
    one.observe(7, 20_000);
    expect(one.dueAtMs()).toBe(31_000);
  });

  test('when alerts have come, waits until they pause, and never states more often than every two seconds', () => {
    const one = schedule();
    one.observe(1, 0);
    one.stated(0);
    one.observe(2, 100);
    expect(one.dueAtMs()).toBe(2_000);
    one.observe(3, 5_000);
    expect(one.dueAtMs()).toBe(5_250);
    one.observe(4, 5_200);
    expect(one.dueAtMs()).toBe(5_450);
    one.stated(5_450);
    expect(one.dueAtMs()).toBe(35_450);
  });

  test('a stream that never pauses is stated at the interval all the same', () => {
    const one = schedule();
    one.stated(0);
    for (let ms = 0; ms <= 40_000; ms += 100) one.observe(ms, ms);
    expect(one.dueAtMs()).toBe(30_000);
  });

  test('receipts alone call for no statement, or members would answer each other without end', () => {
    const world = new HubWorld();
    const members = [world.join('mk-bp'), world.join('xk-kp')];
    for (let round = 0; round < 5; round++) {
      for (const member of members) world.state(member);
      for (const member of members) world.deliverAll(member);
    }
    // Each has said five times what it has; nobody has more alerts to tell of than before.
    for (const { store } of members) {
      const seen = store.get(`SELECT sum(seq) AS n FROM inbox_feeds WHERE feed NOT LIKE '%.receipt'`);
      expect(seen?.n).toBeNull();
    }
  });
});
