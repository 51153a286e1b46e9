import { formatFeed, parseFeed } from '../contract/feed.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import {
  type SubjectRequest,
  type SubjectWord,
  subjectRequests,
  subjectWords,
} from '../store/data-subjects.ts';
import { erasuresOf, type MemberErasure } from '../store/member-erasures.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { ownTaints } from '../store/own-taints.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** A request of a person concerned, and how it stands, as one member knows it. */
export interface SubjectCase extends SubjectRequest {
  readonly asker: string;
  /** Of the entries, by name. */
  readonly originators: readonly string[];
  /** What members have answered, by name: others' answers go to the asker and the originators only. */
  readonly answers: readonly CaseAnswer[];
  /** Members that have signed to have erased all of the entries, by name. */
  readonly erasedBy: readonly Pick<MemberErasure, 'member' | 'atMs'>[];
  /** Who has not answered, by name: of the members whose answer we would know. */
  readonly missing: readonly string[];
  readonly isOverdue: boolean;
}

export interface CaseAnswer extends SubjectWord {
  /** It counts all the same. */
  readonly isLate: boolean;
}

/** The cases whose time is not over, by their deadlines. */
export function listSubjectCases({
  store,
  directory,
  self,
  nowMs,
}: {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly self: string;
  readonly nowMs: number;
}): SubjectCase[] {
  const taintOf = ownTaints(store, directory);
  const isInDoubt = (feed: string, seq: number): boolean => {
    const own = findOwnPlace(store, feed, seq);
    return own !== undefined && own.bytes.length > 0 && taintOf(own) !== undefined;
  };
  return subjectRequests(store, nowMs).map((asked) => {
    const { feed, seq } = asked.request;
    const { origin: asker, community } = parseFeed(feed);
    const request = { ...asked, isTainted: asked.isTainted || (asker === self && isInDoubt(feed, seq)) };
    const originators = [...new Set(request.entries.map(({ feed }) => parseFeed(feed).origin))].sort();
    const ownFeed = formatFeed({ origin: self, community, kind: 'request' });
    const words = request.isTainted
      ? []
      : subjectWords(store, request.request, (at) => isInDoubt(ownFeed, at));
    const answers = words.map((word) => ({ ...word, isLate: word.atMs > request.answerByMs }));
    const isTold = asker === self || originators.includes(self);
    const owes = (id: string) =>
      isMemberAt(directory.directory, community, id, nowMs) &&
      (isTold || id === self) &&
      // Who asked answers the person, and the others only where the entries are its own.
      (id !== asker || originators.includes(id)) &&
      !answers.some(({ member }) => member === id);
    const missing = request.isTainted
      ? []
      : directory.directory.participants.map(({ id }) => id).filter(owes);
    return {
      ...request,
      asker,
      originators,
      answers,
      erasedBy: erasedBy(store, request),
      missing: missing.sort(),
      isOverdue: missing.length > 0 && nowMs > request.answerByMs,
    };
  });
}

function erasedBy(store: Store, { entries }: SubjectRequest): Pick<MemberErasure, 'member' | 'atMs'>[] {
  const receipts = entries.map(({ feed, seq }) => erasuresOf(store, feed, seq));
  const [first = []] = receipts;
  return first.flatMap(({ member }) => {
    const own = receipts.flatMap((each) => each.filter((one) => one.member === member));
    return own.length === entries.length ? [{ member, atMs: Math.max(...own.map(({ atMs }) => atMs)) }] : [];
  });
}
