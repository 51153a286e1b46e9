import { withAsterisk } from '../../contract/names.ts';
import { keyOf, type Said } from '../../director/said.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ThreadDetail, ThreadEntry } from '../wire/thread.ts';
import { entrySays } from './entry-says.ts';
import type { KnownCards } from './known-cards.ts';
import { type Forks, isDisputed } from './trust-of.ts';

export interface DetailLook {
  readonly member: ConsoleMember;
  readonly known: KnownCards;
  readonly person: Person;
}

/** All about a card; named by it, or by any entry of its thread or case. */
export function threadDetail(detail: DetailLook, key: string): ThreadDetail | undefined {
  const { known } = detail;
  const around = known.around(key).flatMap((one) => ('said' in one ? one.said : []));
  const card = known.log.get(key);
  if (card === undefined) return undefined;
  const { forks } = known.look();
  return {
    card,
    facts: [],
    entries: around.map((one) => threadEntry(forks, one)),
    chain: [],
    receipts: [],
    links: [],
    corroboration: '',
    information: [],
    may: [],
  };
}

function threadEntry(forks: Forks, said: Said): ThreadEntry {
  const { reference, entry, isTakenBack, isSound } = said;
  const mark = isDisputed(forks, said)
    ? 'disputed'
    : isTakenBack
      ? 'taken-back'
      : isSound
        ? undefined
        : 'tainted';
  return {
    key: keyOf(reference),
    feed: reference.feed,
    seq: reference.seq,
    origin: entry.feed.origin,
    issuedAtMs: entry.issuedAtMs,
    does: doesOf(said),
    says: withAsterisk(entrySays(entry)),
    ...(mark && { mark }),
  };
}

function doesOf({ entry: { body } }: Said): ThreadEntry['does'] {
  switch (body.case) {
    case 'update':
      return body.update.closes ? 'closed' : 'update';
    case 'retraction':
      return 'retraction';
    case 'sighting':
      return 'sighting';
    default:
      return 'alert';
  }
}
