import type { Entry, EntryReference } from '../../contract/entry.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { taintWords } from '../../director/taint-words.ts';
import { decideRelease } from '../../policy/release.ts';
import { findPlaceByHash } from '../../store/find-place.ts';
import { openFindings } from '../../store/findings.ts';
import { entryAtPlace, type InboxEntry } from '../../store/inbox.ts';
import { findOwnPlace } from '../../store/outbox.ts';
import { ownTaints } from '../../store/own-taints.ts';
import { readStoredEntry } from '../../store/stored-entry.ts';
import type { ConsoleMember, Person } from '../member.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an action is about: an entry that is here, may be shown, and is still good. */
export interface Target {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** Another's, as the inbox has it; absent: our own. */
  readonly item?: InboxEntry;
  /** K2, K6: why nothing may be built on it, in words; absent: it is sound. */
  readonly unsound?: string;
}

/** Finds what a card stands for. K5: what may not be shown, or is over, is refused as the page does. */
export function findTarget(member: ConsoleMember, person: Person, key: string): Target | Refusal {
  const { store, home, clock } = member;
  const nowMs = clock.nowMs();
  const hash = new Uint8Array(Buffer.from(key, 'hex'));
  const place = findPlaceByHash(store, hash);
  if (place === undefined) return refuse('NOT_HERE', 'there is no such entry here; load the page again');
  const which = `${place.feed}/${place.seq}`;
  const item = place.isOwn ? undefined : entryAtPlace(store, place.feed, place.seq);
  const found = item ?? findOwnPlace(store, place.feed, place.seq);
  if (found === undefined) return refuse('NOT_HERE', 'there is no such entry here; load the page again');
  if (found.bytes.length === 0 || item?.erased !== undefined) {
    return refuse('GONE', `what ${which} said is gone: ${item?.erased?.why ?? 'it is kept no more'}`);
  }
  const entry = item?.entry ?? readStoredEntry(store, found.bytes);
  if (nowMs >= entry.expiresAtMs) {
    return refuse('GONE', `${which} was good until ${formatTime(entry.expiresAtMs)}, and that is over`);
  }
  const { directory } = member.directory();
  const { purpose = home.purpose } = person;
  const question = { directory, entry, reader: home.id, exit: 'show', nowMs } as const;
  const decision = decideRelease({ ...question, ...(purpose && { purpose }) });
  if (!decision.allowed) {
    const { code, reason } = decision;
    return { outcome: 'refused', code, says: `${which} may not be used here: ${reason}`, problems: [] };
  }
  const { feed, seq, entryId } = found;
  const unsound = whyUnsound(member, found, item);
  const reference = { feed, seq, entryId, hash };
  return { reference, entry, ...(item && { item }), ...(unsound !== undefined && { unsound }) };
}

function whyUnsound(
  { store, directory }: ConsoleMember,
  found: {
    readonly feed: string;
    readonly seq: number;
    readonly hash: Uint8Array;
    readonly bytes: Uint8Array;
  },
  item: InboxEntry | undefined,
): string | undefined {
  const taint = item?.taint;
  if (taint !== undefined) return `it is tainted: ${taintWords(taint)}`;
  const ownTaint = item === undefined ? ownTaints(store, directory())(found) : undefined;
  if (ownTaint !== undefined)
    return `it is tainted: our key is suspect since ${formatTime(ownTaint.sinceMs)}, and nobody is known to have had it before`;
  const isForked = openFindings(store).some(({ name, feed }) => name === 'forked' && feed === found.feed);
  return isForked
    ? `it is disputed: two histories of ${found.feed} are signed; ask its originator`
    : undefined;
}
