import { corroborationIn } from '../../director/corroboration.ts';
import { joinThreads, type KnownThread, type KnownThreads } from '../../director/known-threads.ts';
import { decideShowing } from '../../director/list-inbox.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { copiedEntry } from '../../gate/copied-entry.ts';
import type { Corroboration } from '../../policy/independent-origins.ts';
import { hashEnvelope } from '../../trust/chain.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { AlertCard } from '../wire/card.ts';
import { caseKeyOf } from './case-cards.ts';
import type { Known } from './known.ts';
import type { KnownCards } from './known-cards.ts';

export interface DetailLook {
  readonly member: ConsoleMember;
  readonly known: KnownCards;
  readonly person: Person;
}

/** What belongs to a card. */
export interface ThreadPart {
  readonly card: AlertCard;
  /** What the card stands for. */
  readonly root: Said;
  /** All that was said, by the time of issue. */
  readonly said: readonly Said[];
  /** All that hangs together with it, by way of links and events too. */
  readonly around: readonly Known[];
  readonly corroboration: Corroboration;
}

/** By the key of a card, or of anything in its thread or case. K5: what is not for the purpose of who asks is not there. */
export function findPart(detail: DetailLook, key: string): ThreadPart | undefined {
  const { known } = detail;
  const around = known.around(key).filter((one) => !('said' in one) || mayBeShown(detail, one.said));
  const joined = joinThreads(around.flatMap((one) => ('said' in one ? one.said : [])));
  const threads = threadsWith(joined, key);
  const said =
    threads.length > 0 ? joinSaid(threads.flatMap((thread) => thread.said)) : copiesWith(joined, key);
  const keys = threads.length > 0 ? threads.map(({ root }) => root) : said;
  const card = keys.flatMap(({ reference }) => known.log.get(keyOf(reference)) ?? [])[0];
  const root = said.find(({ reference }) => keyOf(reference) === card?.key);
  if (card === undefined || root === undefined) return undefined;
  return { card, root, said, around, corroboration: corroborationIn(joined, card.key) };
}

/** Whether an entry may be shown for what the person reads for; for the member's own purpose it may, or were not here. K5 */
export function mayBeShown(
  { member: { home, store, clock, directory }, person }: Pick<DetailLook, 'member' | 'person'>,
  { item }: Said,
): boolean {
  const { purpose = home.purpose } = person;
  if (item === undefined || purpose === undefined) return true;
  const { directory: at } = directory();
  return decideShowing({ store, directory: at, reader: home.id, nowMs: clock.nowMs(), purpose }, item)
    .allowed;
}

/** The thread with an entry, or those of its case. */
function threadsWith({ threads }: KnownThreads, key: string): readonly KnownThread[] {
  const found = threads.find(({ said }) => said.some(({ reference }) => keyOf(reference) === key));
  if (found === undefined || found.root.entry.feed.kind !== 'return') return found ? [found] : [];
  return threads.filter(
    (thread) => thread.root.entry.feed.kind === 'return' && caseKeyOf(thread) === caseKeyOf(found),
  );
}

/** Copies of one alert that is not here itself, with what was seen of them. */
function copiesWith({ said }: KnownThreads, key: string): readonly Said[] {
  const about = said.find(({ reference }) => keyOf(reference) === key);
  const { body } = about?.entry ?? {};
  const copy =
    body?.case === 'sighting'
      ? said.find(({ reference }) => keyOf(reference) === keyOf(body.sighting.target))
      : about;
  if (copy?.entry.body.case !== 'forwarded') return [];
  const of = keyOf({ hash: hashEnvelope(copy.entry.body.forwarded.original) });
  const copies = said.filter(
    ({ entry }) =>
      entry.body.case === 'forwarded' && keyOf({ hash: hashEnvelope(entry.body.forwarded.original) }) === of,
  );
  const keys = new Set(copies.map(({ reference }) => keyOf(reference)));
  return said.filter(({ reference, entry: { body: what } }) => {
    if (keys.has(keyOf(reference))) return true;
    const target =
      what.case === 'sighting'
        ? what.sighting.target
        : what.case === 'retraction'
          ? what.retraction.target
          : undefined;
    return target !== undefined && keys.has(keyOf(target));
  });
}

function joinSaid(said: readonly Said[]): Said[] {
  return [...new Set(said)].sort(
    (one, other) => one.entry.issuedAtMs - other.entry.issuedAtMs || one.reference.seq - other.reference.seq,
  );
}

/** The entry that says what a card says: of a copy, the one that is in it. */
export function saidByAuthor({ entry }: Said) {
  return entry.body.case === 'forwarded' ? copiedEntry(entry.body.forwarded) : entry;
}
