import { keyOf, type Said } from '../../director/said.ts';
import { isMemberAt } from '../../policy/entitlement.ts';
import { actedOnAfter, databaseVersion, openForks, ownActedOnAfter } from '../../store/console-changes.ts';
import { memberHeads } from '../../store/member-heads.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import type { ConsoleMember } from '../member.ts';
import { openBook } from './book.ts';
import { type CardLog, openCardLog } from './card-log.ts';
import type { CardLook } from './card-of.ts';
import { cardsOf } from './cards-of.ts';
import { headsByFeed, movedHeads, NO_HEADS } from './heads.ts';
import { openInboxPart } from './inbox-part.ts';
import type { Known } from './known.ts';
import { openLinkPart } from './link-part.ts';
import { nextMembershipChange } from './membership-changes.ts';
import { openOwnPart } from './own-part.ts';
import { countHaving, receiptsOf } from './receipts.ts';

/** All cards, kept as the database has them: what is done to keep them follows what has changed. */
export interface KnownCards {
  readonly log: CardLog;
  /**
   * Takes in what has changed, so much of it at the most: entries that are read, and things that are joined.
   * @returns whether more is to be done
   */
  refresh(limit: number): boolean;
  /** What was said under this key. */
  said(key: string): Said | undefined;
  /** All that hangs together with an entry. */
  around(key: string): readonly Known[];
  /** As of the last refresh. */
  look(): CardLook & { readonly keys: VerifiedDirectory; readonly nowMs: number };
}

export function openKnownCards({ home, store, directory, clock }: ConsoleMember): KnownCards {
  const self = home.id;
  const log = openCardLog();
  const book = openBook();
  const acted = new Set<string>();
  let keys = directory();
  let nowMs = clock.nowMs();
  let heads = headsByFeed(memberHeads(store));
  let forks = openForks(store);
  let version = '';
  const before = { others: actedOnAfter(store, 0), own: ownActedOnAfter(store, 0) };
  let actedTo = { others: before.others.end, own: before.own.end };
  /** Until all has been read for the first time: most have no receipt, and need not be asked for one by one. */
  let everActed: Set<string> | undefined = new Set(
    [...before.others.hashes, ...before.own.hashes].map((hash) => keyOf({ hash })),
  );
  let membershipEndMs = nextMembershipChange(keys.directory, nowMs);
  let soonestEndMs: number | undefined;
  let isUnread = false;
  let members = new Map<string, readonly string[]>();

  const { purpose } = home;
  const reading = () => ({
    store,
    directory: keys.directory,
    reader: self,
    nowMs,
    ...(purpose && { purpose }),
  });
  const membersOf = (community: string) => {
    const known = members.get(community);
    if (known !== undefined) return known;
    const now = keys.directory.participants
      .map(({ id }) => id)
      .filter((id) => isMemberAt(keys.directory, community, id, nowMs));
    members.set(community, now);
    return now;
  };
  const headsOf = (feed: string) => heads.get(feed) ?? NO_HEADS;
  const look = () => ({ store, self, keys, nowMs, membersOf, headsOf, forks, acted: everActed });
  const inbox = openInboxPart(store, book, reading);
  const own = openOwnPart(store, book, () => ({ keys, self, nowMs }));
  const noticeLinks = openLinkPart(store, book, own, inbox);

  const noteActed = (hash: Uint8Array) => {
    const key = keyOf({ hash });
    acted.add(key);
    everActed?.add(key);
  };
  /** Time alone changes what may be shown, and who is a member. K5 */
  const noticeTime = () => {
    const before = { keys, nowMs };
    keys = directory();
    nowMs = clock.nowMs();
    const isOther = keys !== before.keys;
    if (isOther || nowMs < before.nowMs || nowMs >= membershipEndMs) {
      members = new Map();
      membershipEndMs = nextMembershipChange(keys.directory, nowMs);
      if (isOther) version = '';
      // What was over may be good again by a clock that was set back.
      if (nowMs < before.nowMs) inbox.readAnew();
      inbox.decideAnew();
      own.expire();
      book.touchAll();
      soonestEndMs = undefined;
    } else if (nowMs >= (soonestEndMs ?? Number.NEGATIVE_INFINITY)) {
      inbox.expire();
      own.expire();
      soonestEndMs = undefined;
    }
  };
  const noticeHeads = () => {
    const before = heads;
    heads = headsByFeed(memberHeads(store));
    const moved = movedHeads(before, heads);
    if (moved.size === 0) return;
    for (const card of log.all()) {
      const range = moved.get(card.feed);
      if (range === undefined || card.seq < range.from || card.seq > range.to) continue;
      const has = countHaving(look(), card);
      if (has !== card.receipts.has) log.put({ ...card, receipts: { ...card.receipts, has } });
    }
  };
  const noticeForks = () => {
    const before = forks;
    forks = openForks(store);
    const changed = new Set(
      [...before.keys(), ...forks.keys()].filter((feed) => before.get(feed) !== forks.get(feed)),
    );
    if (changed.size > 0) book.touchWhere((one) => 'said' in one && changed.has(one.said.reference.feed));
  };
  const noticeStore = () => {
    const now = databaseVersion(store);
    if (now === version) return;
    version = now;
    soonestEndMs = undefined;
    inbox.notice(noteActed);
    own.notice();
    noticeHeads();
    noticeForks();
    const others = actedOnAfter(store, actedTo.others);
    const ours = ownActedOnAfter(store, actedTo.own);
    for (const hash of [...others.hashes, ...ours.hashes]) noteActed(hash);
    actedTo = { others: others.end, own: ours.end };
  };
  const settle = (limit: number) => {
    for (let done = 0; done < limit; ) {
      const next = book.next();
      if (next === undefined) break;
      done += 1 + next.known.length;
      const cards = new Map(cardsOf(look(), next.known).map((card) => [card.key, card]));
      for (const key of next.gone) log.drop(key);
      for (const { key } of next.known) if (!cards.has(key)) log.drop(key);
      for (const card of cards.values()) log.put(card);
    }
    for (const key of acted) {
      const card = log.get(key);
      if (card === undefined) continue;
      const { ownAction: _before, ...rest } = card;
      log.put({ ...rest, ...receiptsOf(look(), card) });
    }
    acted.clear();
  };

  return {
    log,
    refresh: (limit) => {
      if (isUnread) {
        // What was taken from the queues when the database could not be read is asked once more.
        version = '';
        inbox.readAnew();
        own.readAnew();
      }
      isUnread = true;
      noticeTime();
      noticeStore();
      inbox.load(limit);
      own.load(limit);
      noticeLinks();
      settle(limit);
      isUnread = false;
      soonestEndMs ??= Math.min(inbox.nextEndMs(), own.nextEndMs());
      const isMore = inbox.waiting() + own.waiting() + book.waiting() > 0;
      if (!isMore) everActed = undefined;
      return isMore;
    },
    said: (key) => {
      const one = book.get(key);
      return one !== undefined && 'said' in one ? one.said : undefined;
    },
    around: book.around,
    look,
  };
}
