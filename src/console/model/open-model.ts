import { openCases } from '../../agency/known-cases.ts';
import { StoreError } from '../../store/errors.ts';
import { ownRequestProgress } from '../../store/own-requests.ts';
import { requestProgress } from '../../store/request-entries.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ConsoleModel } from '../model.ts';
import type { AlertCard } from '../wire/card.ts';
import type { Duty } from '../wire/duty.ts';
import type { HealthView } from '../wire/health.ts';
import type { Trends } from '../wire/trends.ts';
import { openKnownCards } from './known-cards.ts';
import { threadDetail } from './thread-detail.ts';
import { mayBeShown } from './thread-part.ts';

/** What the page shows besides cards. */
export interface OtherViews {
  readonly health: (member: ConsoleMember) => HealthView;
  readonly duty: (member: ConsoleMember, person: Person, cards: readonly AlertCard[]) => Duty;
  readonly trends: (member: ConsoleMember, weeks: number, status: Trends['status']) => Trends;
}

/** So much is done before anybody is answered; the rest in portions, so that others are served meanwhile. */
const AT_ONCE = 2_000;
const PORTION = 200;
/** What another process has written is noticed so soon. Milliseconds. */
const LOOK_EVERY_MS = 200;
/** Nobody is told more often. Milliseconds. */
const TELL_EVERY_MS = 100;

/** The newest cards are there when this returns, and all of few; of many the rest comes as changes. */
export function openModel(member: ConsoleMember, views: OtherViews): ConsoleModel {
  const known = openKnownCards(member);
  const { log } = known;
  const { home, store, directory } = member;
  const cases = openCases({
    store,
    directory,
    self: home.id,
    ...(home.purpose && { purpose: home.purpose }),
  });
  const listeners = new Set<() => void>();
  const askedNow = () => `${requestProgress(store)} ${ownRequestProgress(store)}`;
  let asked = askedNow();
  let isClosed = false;
  let portion: NodeJS.Immediate | undefined;
  let telling: NodeJS.Timeout | undefined;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  const tell = () => {
    telling = undefined;
    toldAtMs = performance.now();
    for (const listener of listeners) listener();
  };
  const refresh = (limit: number) => {
    if (isClosed) return;
    const isMore = known.refresh(limit);
    const askedBefore = asked;
    asked = askedNow();
    if (log.commit() || asked !== askedBefore)
      telling ??= setTimeout(tell, Math.max(0, toldAtMs + TELL_EVERY_MS - performance.now()));
    if (isMore) {
      portion ??= setImmediate(() => {
        portion = undefined;
        look();
      });
    }
  };
  /** Who asks is told that the database cannot be read; when nobody does, it is looked at again. */
  const look = () => {
    try {
      refresh(PORTION);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  };
  const shownTo = (person: Person, cards: readonly AlertCard[]) => {
    // All that is here may be shown for the member's own purpose.
    if (person.purpose === undefined || person.purpose === home.purpose) return cards;
    return cards.filter(({ key }) => {
      const said = known.said(key);
      return said !== undefined && mayBeShown({ member, person }, said);
    });
  };
  refresh(AT_ONCE);
  const looking = setInterval(look, LOOK_EVERY_MS).unref();
  const forget = store.onCommit(() => {
    portion ??= setImmediate(() => {
      portion = undefined;
      look();
    });
  });

  return {
    epoch: Buffer.from(member.random(8)).toString('hex'),
    cards: () => {
      refresh(PORTION);
      return log.newestFirst();
    },
    revision: () => log.revision(),
    shownTo,
    changesSince: (revision) => {
      refresh(PORTION);
      return log.since(revision);
    },
    thread: (key, person) => {
      refresh(PORTION);
      return threadDetail({ member, known, person }, cases, key);
    },
    health: () => views.health(member),
    duty: (person) => {
      refresh(PORTION);
      return views.duty(member, person, shownTo(person, log.newestFirst()));
    },
    asked: () => asked,
    trends: (weeks, status) => views.trends(member, weeks, status),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      forget();
      clearInterval(looking);
      clearTimeout(telling);
      clearImmediate(portion);
      listeners.clear();
    },
  };
}
