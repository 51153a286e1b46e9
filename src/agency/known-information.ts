import type { Entry, EntryReference, Purpose } from '../contract/entry.ts';
import { isInformationBody } from '../contract/information.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { foldInformation, type InformationState, type InformationWord } from '../policy/information-state.ts';
import { decideRelease } from '../policy/release.ts';
import { informationOfOthers, ownInformation } from '../store/information-words.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { ownTaints } from '../store/own-taints.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** A request or an answer as it is kept here, our own or another's. */
export interface KnownWord extends InformationWord {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** K5: what it says may be shown; else no more than that it is there, and how it ends. */
  readonly mayBeShown: boolean;
}

export type KnownRequest = InformationState<KnownWord>;

/** Who reads requests and answers, when and what for. */
export interface InformationReading {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly self: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly purpose?: Purpose;
}

/**
 * The requests for information that a member has said or was asked, with their answers, by their deadlines. K5: whose time is over,
 * ours too, is gone at everybody; and who is no member any more sees nothing of the others.
 */
export function gatherInformation(reading: InformationReading): KnownRequest[] {
  const { self, nowMs } = reading;
  return foldInformation([...ownWords(reading), ...othersWords(reading)], { self, nowMs });
}

function ownWords({ store, directory, nowMs }: InformationReading): KnownWord[] {
  const taintOf = ownTaints(store, directory);
  return ownInformation(store, nowMs).flatMap(({ feed, seq, hash }) => {
    const own = findOwnPlace(store, feed, seq);
    // Abandoned, or kept no more.
    if (own === undefined || own.bytes.length === 0 || !isSameBytes(own.hash, hash)) return [];
    const isSound = taintOf(own) === undefined;
    return wordOf(own, readStoredEntry(store, own.bytes), { isSound, mayBeShown: true });
  });
}

function othersWords(reading: InformationReading): KnownWord[] {
  const { store, nowMs } = reading;
  return informationOfOthers(store, nowMs).flatMap((item) => {
    if (item.erased !== undefined || !isAllowed(reading, item.entry)) return [];
    const mayBeShown = isAllowed(reading, item.entry, reading.purpose);
    // A question that may not be shown is not one that could be answered.
    if (!mayBeShown && item.entry.body.case === 'informationRequest') return [];
    return wordOf(item, item.entry, { isSound: item.taint === undefined, mayBeShown });
  });
}

function isAllowed(
  { directory: { directory }, self: reader, nowMs }: InformationReading,
  entry: Entry,
  purpose?: Purpose,
): boolean {
  const question = { directory, entry, reader, exit: 'show', nowMs } as const;
  return decideRelease({ ...question, ...(purpose && { purpose }) }).allowed;
}

/** What stays closed is none: its content key is gone. */
function wordOf(
  { feed, seq, entryId, hash }: EntryReference,
  entry: Entry,
  says: Pick<KnownWord, 'isSound' | 'mayBeShown'>,
): KnownWord[] {
  const { body, status, issuedAtMs } = entry;
  if (!isInformationBody(body)) return [];
  const reference = { feed, seq, entryId, hash };
  return [{ feed: entry.feed, seq, hash, status, issuedAtMs, body, entry, reference, ...says }];
}
