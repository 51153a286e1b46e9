import type { ReturnStep } from '../contract/alert.ts';
import type { Draft, Entry, Purpose } from '../contract/entry.ts';
import { decideRelease } from '../policy/release.ts';
import type { CaseEntry } from '../policy/return-case.ts';
import { entryAtPlace } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { type OwnTaint, ownTaints } from '../store/own-taints.ts';
import type { ReturnPlace } from '../store/return-places.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** Who reads the steps of returns, and when. */
export interface StepReading {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly self: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly purpose?: Purpose;
}

/** A step of a return as it is kept here, its own or another's. */
export interface KnownStep extends CaseEntry {
  readonly feed: string;
  readonly hash: Uint8Array;
  readonly entry: Entry;
  /** It counts for nothing: taken back by its originator, or tainted (K6). */
  readonly unsound?: 'retracted' | 'tainted';
}

/** The places of what takes an entry of ours back. */
export type OwnRetractions = ReadonlyMap<string, readonly ReturnPlace[]>;

/**
 * Reads the steps that stand at places and may be shown. K5: whose time is over, ours too, counts no more at anybody.
 */
export function readSteps(
  reading: StepReading,
  places: readonly ReturnPlace[],
  retractions: OwnRetractions,
): KnownStep[] {
  const taintOf = ownTaints(reading.store, reading.directory);
  return places.flatMap((place) => {
    const found = place.isOwn ? readOwn(reading, place, retractions, taintOf) : readOther(reading, place);
    return found === undefined || reading.nowMs >= found.entry.expiresAtMs ? [] : [found];
  });
}

function readOther(reading: StepReading, { feed, seq }: ReturnPlace): KnownStep | undefined {
  const { store, directory, self: reader, nowMs, purpose } = reading;
  const item = entryAtPlace(store, feed, seq);
  if (item === undefined || item.erased !== undefined) return undefined;
  const { entry, hash, retractedBy, taint } = item;
  const question = { directory: directory.directory, entry, reader, exit: 'show', nowMs } as const;
  if (!decideRelease({ ...question, ...(purpose && { purpose }) }).allowed) return undefined;
  const unsound = retractedBy !== undefined ? 'retracted' : taint !== undefined ? 'tainted' : undefined;
  return knownStep(feed, hash, entry, unsound);
}

type TaintOf = ReturnType<typeof ownTaints>;

function readOwn(
  { store }: StepReading,
  { feed, seq }: ReturnPlace,
  retractions: OwnRetractions,
  taintOf: TaintOf,
): KnownStep | undefined {
  const own = findOwnPlace(store, feed, seq);
  if (own === undefined || own.bytes.length === 0) return undefined;
  const isTainted = (one: typeof own): OwnTaint | undefined => taintOf(one);
  const takenBack = (retractions.get(`${feed}/${seq}`) ?? []).some((place) => {
    const said = findOwnPlace(store, place.feed, place.seq);
    // Of one that was let go of nothing can be asked any more; it was said all the same.
    return said !== undefined && (said.bytes.length === 0 || isTainted(said) === undefined);
  });
  const unsound = takenBack ? 'retracted' : isTainted(own) !== undefined ? 'tainted' : undefined;
  return knownStep(feed, own.hash, readStoredEntry(store, own.bytes), unsound);
}

function knownStep(
  feed: string,
  hash: Uint8Array,
  entry: Entry,
  unsound: KnownStep['unsound'],
): KnownStep | undefined {
  const step = stepOf(entry);
  if (step === undefined) return undefined;
  const { feed: id, seq, entryId, issuedAtMs, body } = entry;
  return {
    feed,
    hash,
    entry,
    origin: id.origin,
    seq,
    entryId,
    issuedAtMs,
    step,
    ...(body.case === 'update' && { isUpdate: true as const }),
    ...(unsound !== undefined && { unsound }),
  };
}

/** The step of a return that an alert says, or an update. */
export function stepOf({ body }: Pick<Draft, 'body'>): ReturnStep | undefined {
  if (body.case === 'alert') return body.alert.returnStep;
  return body.case === 'update' ? body.update.alert?.returnStep : undefined;
}
