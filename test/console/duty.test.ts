import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftForwardGrant,
  draftForwardRefusal,
  draftForwardRequest,
} from '../../src/agency/draft-forward.ts';
import { viewDuty } from '../../src/console/health/view-duty.ts';
import type { Person } from '../../src/console/member.ts';
import type { WaitingRelease } from '../../src/console/wire/action.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import type { ReturnStep } from '../../src/contract/alert.ts';
import { entryAtPlace, type InboxEntry } from '../../src/store/inbox.ts';
import { InformationWorld } from '../agency/information-world.ts';
import { feedOf, HubWorld, type PaperMember } from '../director/hub-world.ts';
import { HOUR_MS, makeDraft, NOW_MS } from '../gate/forge.ts';
import { consoleOf } from './console-desk.ts';
import { madeUpCard } from './made-up-card.ts';

const officer: Person = { who: 'pseudonym-1', role: 'officer' };
const second: Person = { who: 'pseudonym-2', role: 'second-officer' };

/** Duty of a member as seen at one moment by the same console. */
function dutyOf(world: HubWorld, member: PaperMember) {
  const console = consoleOf(world, member);
  return (cards: readonly AlertCard[] = [], person = officer, releases: readonly WaitingRelease[] = []) =>
    viewDuty(console, person, cards, releases).items;
}

describe('alerts', () => {
  const world = () => new HubWorld();
  const saysOf = (cards: readonly AlertCard[]) => {
    const one = world();
    return dutyOf(one, one.join('xk-kp'))(cards).map(({ says }) => says);
  };

  test('a grave alert of another waits until somebody here has acknowledged it, not until it is read', () => {
    const shown = (changes: Partial<AlertCard>) => saysOf([madeUpCard(1, changes)]).length;
    expect(shown({})).toBe(1);
    expect(shown({ impact: 'VERY_HIGH', ownAction: 'READ' })).toBe(1);
    expect(shown({ ownAction: 'ACKNOWLEDGED' })).toBe(0);
    expect(shown({ ownAction: 'ACTIONED' })).toBe(0);
    expect(shown({ impact: 'MEDIUM' })).toBe(0);
    expect(shown({ isOwn: true })).toBe(0);
    expect(shown({ status: 'TEST' })).toBe(0);
    expect(shown({ standing: 'closed' })).toBe(0);
    expect(shown({ standing: 'taken-back' })).toBe(0);
  });

  test('the gravest and newest go first, what is in doubt goes last and says so, an exercise comes after all in earnest', () => {
    const says = saysOf([
      madeUpCard(1, { status: 'EXERCISE', impact: 'VERY_HIGH' }),
      madeUpCard(2, { trust: 'tainted', impact: 'VERY_HIGH' }),
      madeUpCard(3),
      madeUpCard(4),
      madeUpCard(5, { impact: 'VERY_HIGH' }),
      madeUpCard(6, { trust: 'disputed' }),
    ]);
    expect(says.map((text) => Number(/incident (\d)/.exec(text)?.[1]))).toEqual([5, 4, 3, 6, 2, 1]);
    expect(says[3]).toContain('in doubt: two histories');
    expect(says[4]).toContain('in doubt: its key');
    expect(says[5]).toContain('(EXERCISE)');
  });

  test('a hundred are listed, and how many more there are is told', () => {
    const one = world();
    const cards = Array.from({ length: 130 }, (_, index) => madeUpCard(index + 1));
    const { items, more } = viewDuty(consoleOf(one, one.join('xk-kp')), officer, cards);
    expect({ listed: items.length, more }).toEqual({ listed: 100, more: 30 });
    expect(items[0]?.key).toBe(cards.at(-1)?.key);
  });

  test('whatever the cards and their order, the duty is the same', () => {
    const one = world();
    const console = consoleOf(one, one.join('xk-kp'));
    const card = fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      impact: fc.constantFrom('LOW', 'HIGH', 'VERY_HIGH'),
      status: fc.constantFrom('ACTUAL' as const, 'EXERCISE' as const, 'TEST' as const),
      trust: fc.constantFrom('verified' as const, 'tainted' as const, 'disputed' as const),
    });
    const cards = fc
      .uniqueArray(card, { selector: ({ number }) => number })
      .map((all) => all.map(({ number, ...changes }) => madeUpCard(number, changes)));
    fc.assert(
      fc.property(
        cards.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([given, shuffled]) => {
          expect(viewDuty(console, officer, shuffled)).toEqual(viewDuty(console, officer, given));
        },
      ),
    );
  });
});

describe('requests for information', () => {
  test('one that asks us waits for our answer until we give it, and is overdue when its time is over', () => {
    const world = new InformationWorld();
    world.ask(world.rs);
    world.spread();
    const duty = dutyOf(world, world.xk);
    const [item] = duty();
    expect(item).toMatchObject({ what: 'answer', isOverdue: false, dueMs: NOW_MS + 8 * HOUR_MS });
    expect(item?.says).toContain('rs-gp asks for information');
    // K7: not what is asked.
    expect(item?.says).not.toContain('van');
    expect(item?.id).toMatch(/^[0-9a-f]{64}$/);
    // Nothing has come meanwhile: time alone has made it late.
    world.pass(8 * HOUR_MS);
    expect(duty()).toMatchObject([{ what: 'answer', isOverdue: true }]);
    world.answer(world.xk, { outcome: 'NOTHING_HELD' });
    expect(duty()).toEqual([]);
  });

  test('what others let pass of ours is told with their names, once its time is over', () => {
    const world = new InformationWorld();
    world.ask(world.rs);
    world.spread();
    const duty = dutyOf(world, world.rs);
    expect(duty()).toEqual([]);
    world.answer(world.mk, { outcome: 'NOTHING_HELD' });
    world.spread();
    world.pass(9 * HOUR_MS);
    expect(duty()).toMatchObject([{ what: 'overdue-answer', isOverdue: true }]);
    expect(duty()[0]?.says).toMatch(/is not answered by xk-kp$/);
    world.withdraw(world.rs);
    expect(duty()).toEqual([]);
  });

  test('an overdue answer of ours goes before a grave alert, and behind the gravest', () => {
    const world = new InformationWorld();
    world.ask(world.rs);
    world.spread();
    world.pass(9 * HOUR_MS);
    const items = dutyOf(world, world.xk)([madeUpCard(1), madeUpCard(2, { impact: 'VERY_HIGH' })]);
    expect(items.map(({ what, key }) => `${what} ${Number(key ?? 0)}`)).toEqual([
      'acknowledge 2',
      'answer 0',
      'acknowledge 1',
    ]);
  });
});

describe('requests to pass on', () => {
  /** rs-gp asks mk-bp whether its first alert may be passed on. */
  function asked() {
    const world = new HubWorld();
    const [mk, rs] = [world.join('mk-bp'), world.join('rs-gp')];
    world.publish(mk);
    world.deliver(rs, 'mk-bp');
    const on = entryAtPlace(rs.store, feedOf('mk-bp'), 1)!;
    const author = (self: string) => ({
      self,
      clock: { nowMs: () => world.nowMs },
      random: (size: number) => new Uint8Array(size).fill(7),
    });
    const wish = { community: 'region', untilMs: on.entry.expiresAtMs, reason: 'same convoy' };
    world.place(rs, [draftForwardRequest(author('rs-gp'), on, wish)]);
    world.deliver(mk, 'rs-gp');
    const request: InboxEntry = entryAtPlace(mk.store, 'rs-gp.wb6.request', 1)!;
    return { world, mk, on, request, author: author('mk-bp'), duty: dutyOf(world, mk) };
  }

  test('one waits for our answer, with the card that it is about', () => {
    const { duty, on } = asked();
    const key = Buffer.from(on.hash).toString('hex');
    const card = madeUpCard(1, { key, isOwn: true, seq: 1 });
    const [item] = duty([card]);
    expect(item).toMatchObject({ what: 'forward', key, isOverdue: false });
    expect(item?.says).toBe(
      `rs-gp asks to pass on ${feedOf('mk-bp')}/1, and waits for our answer (EXERCISE)`,
    );
    // K2: at its place stands another history.
    expect(duty([{ ...card, key: madeUpCard(2).key }])[0]).not.toHaveProperty('key');
  });

  test.each(['granted', 'refused'])('one that was %s waits no more', (how) => {
    const { world, mk, request, author, duty } = asked();
    const { body } = request.entry;
    const forwardRequest = body.case === 'forwardRequest' ? body.forwardRequest : expect.fail();
    expect(duty()).toHaveLength(1);
    const answer =
      how === 'granted'
        ? draftForwardGrant(author, request, forwardRequest)
        : draftForwardRefusal(author, request, 'not now');
    world.place(mk, [answer]);
    expect(duty()).toEqual([]);
  });

  test('one whose time is over waits for nobody', () => {
    const { world, duty } = asked();
    world.pass(HOUR_MS - 1);
    expect(duty()).toHaveLength(1);
    world.pass(1);
    expect(duty()).toEqual([]);
  });

  test('nobody else is told to answer it', () => {
    const { world } = asked();
    const xk = world.join('xk-kp');
    world.deliverAll(xk);
    expect(entryAtPlace(xk.store, 'rs-gp.wb6.request', 1)?.entry.body.case).toBe('forwardRequest');
    expect(dutyOf(world, xk)()).toEqual([]);
  });
});

describe('returns', () => {
  const DAY_MS = 24 * HOUR_MS;
  const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

  function caseWorld() {
    const world = new HubWorld();
    const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
    let number = 700;
    const say = (by: PaperMember, step: ReturnStep['step'], more: Partial<ReturnStep> = {}) => {
      number += 1;
      const draft = makeDraft(number, {
        feed: { origin: by.id, community: 'wb6', kind: 'return' },
        status: 'ACTUAL',
        issuedAtMs: world.nowMs,
        expiresAtMs: world.nowMs + 180 * DAY_MS,
        body: {
          case: 'alert',
          alert: {
            occurredAt: iso(world.nowMs - HOUR_MS),
            place: { type: 'INLAND', country: 'MK' },
            impact: 'LOW',
            returnStep: {
              caseId: '3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101',
              type: 'FORCED',
              step,
              countryOfOrigin: 'PK',
              ...more,
            },
          },
        },
      });
      world.place(by, [draft]);
      for (const member of [mk, xk, rs]) world.deliverAll(member);
      world.pass(60_000);
    };
    const request = (days: number) =>
      say(mk, 'READMISSION_REQUEST', { requested: 'rs-gp', answerBy: iso(world.nowMs + days * DAY_MS) });
    return { world, mk, xk, rs, say, request };
  }

  test('a readmission request waits for whoever is asked, then it is overdue, and the requester is told', () => {
    const { world, mk, xk, rs, request } = caseWorld();
    const dueMs = world.nowMs + 10 * DAY_MS;
    request(10);
    const [ofMk, ofXk, ofRs] = [mk, xk, rs].map((member) => dutyOf(world, member)) as [
      ReturnType<typeof dutyOf>,
      ReturnType<typeof dutyOf>,
      ReturnType<typeof dutyOf>,
    ];
    const says = 'mk-bp waits for our answer: forced return to Pakistan';
    expect(ofRs()).toMatchObject([{ what: 'return-step', says, dueMs, isOverdue: false }]);
    expect([ofMk(), ofXk()]).toEqual([[], []]);
    world.pass(10 * DAY_MS);
    expect(ofRs()).toMatchObject([{ what: 'return-step', dueMs, isOverdue: true }]);
    expect(ofMk()).toMatchObject([{ what: 'overdue-answer', dueMs, isOverdue: true }]);
    expect(ofMk()[0]?.says).toMatch(/^rs-gp has not answered in time; .*: forced return to Pakistan$/);
    expect(ofXk()).toEqual([]);
  });

  test('it bears the card of the step that waits, and is gone with the answer', () => {
    const { world, rs, say, request } = caseWorld();
    request(10);
    const duty = dutyOf(world, rs);
    const { hash } = entryAtPlace(rs.store, 'mk-bp.wb6.return', 1)!;
    const key = Buffer.from(hash).toString('hex');
    const card = madeUpCard(1, { key, feed: 'mk-bp.wb6.return', seq: 1, impact: 'LOW' });
    expect(duty([card])).toMatchObject([{ what: 'return-step', key }]);
    say(rs, 'ACCEPTED');
    expect(duty([card])).toEqual([]);
  });

  test('under a hold nobody is pressed', () => {
    const { world, rs, say, request } = caseWorld();
    request(10);
    const duty = dutyOf(world, rs);
    say(rs, 'HOLD', { holdReason: 'ASYLUM_REQUEST' });
    expect(duty()).toEqual([]);
    world.pass(20 * DAY_MS);
    expect(duty()).toEqual([]);
  });

  test('when the time of a transfer has passed, whoever may say how it went is told', () => {
    const { world, mk, xk, rs, say, request } = caseWorld();
    request(10);
    say(rs, 'ACCEPTED');
    say(rs, 'TRAVEL_DOCUMENT');
    say(mk, 'TRANSFER_NOTICE', { transferAt: iso(world.nowMs + 2 * DAY_MS) });
    const duties = () => [mk, xk, rs].map((member) => dutyOf(world, member)().length);
    expect(duties()).toEqual([0, 0, 0]);
    world.pass(3 * DAY_MS);
    expect(duties()).toEqual([1, 0, 1]);
    expect(dutyOf(world, mk)()).toMatchObject([{ what: 'return-step', isOverdue: true }]);
    say(mk, 'EFFECTIVE');
    expect(duties()).toEqual([0, 0, 0]);
  });

  test('of an assisted return only the requester is told of a silence, and only who assists of the transfer', () => {
    const { world, mk, xk, rs, say } = caseWorld();
    const type = 'ASSISTED_VOLUNTARY';
    const more = { type, assisting: 'xk-kp', requested: 'rs-gp' } as const;
    say(mk, 'READMISSION_REQUEST', { ...more, answerBy: iso(world.nowMs + DAY_MS) });
    const duties = () => [mk, xk, rs].map((member) => dutyOf(world, member)().map(({ what }) => what));
    world.pass(2 * DAY_MS);
    expect(duties()).toEqual([['overdue-answer'], [], ['return-step']]);
    say(rs, 'ACCEPTED', { type });
    say(rs, 'TRAVEL_DOCUMENT', { type });
    say(mk, 'TRANSFER_NOTICE', { type, transferAt: iso(world.nowMs + DAY_MS) });
    world.pass(2 * DAY_MS);
    expect(duties()).toEqual([[], ['return-step'], []]);
  });
});

describe('releases', () => {
  const release: WaitingRelease = {
    id: 'release-1',
    by: officer.who,
    atMs: NOW_MS,
    expiresAtMs: NOW_MS + HOUR_MS,
    title: 'Retraction: Sent by mistake',
    status: 'EXERCISE',
    says: 'Retraction: Sent by mistake\n\nTakes back: mk-bp.wb6.border-incident/1',
    mayAgree: true,
  };

  test('what waits for a second officer is told to one, and to nobody else', () => {
    const world = new HubWorld();
    const duty = dutyOf(world, world.join('mk-bp'));
    expect(duty([], second, [release])).toEqual([
      {
        what: 'release',
        id: 'release-1',
        says: 'a second officer is asked to agree: Retraction: Sent by mistake (EXERCISE)',
        dueMs: release.expiresAtMs,
        isOverdue: false,
      },
    ]);
    expect(duty([], officer, [release])).toEqual([]);
    expect(duty([], { ...second, role: 'reader' }, [release])).toEqual([]);
  });

  test('nobody is told to agree to what he wrote himself, nor to what is over', () => {
    const world = new HubWorld();
    const duty = dutyOf(world, world.join('mk-bp'));
    expect(duty([], second, [{ ...release, by: second.who }])).toEqual([]);
    expect(duty([], second, [{ ...release, mayAgree: false }])).toEqual([]);
    world.pass(HOUR_MS);
    expect(duty([], second, [release])).toEqual([]);
  });
});
