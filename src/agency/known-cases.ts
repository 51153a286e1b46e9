import type { Draft, Purpose, Status } from '../contract/entry.ts';
import { caseOf, type ReturnCase } from '../policy/return-case.ts';
import { entryAtPlace } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { NOTHING_SEEN, type ReturnPlace, returnPlacesAfter } from '../store/return-places.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type KnownStep, readSteps, stepOf } from './read-steps.ts';

/** A case is one of its community, and of its status: an exercise never moves what is in earnest. */
export interface CaseName {
  readonly community: string;
  readonly status: Status;
  readonly caseId: string;
}

export interface KnownCase extends CaseName {
  readonly found: ReturnCase<KnownStep>;
  /** Steps that count for nothing: taken back, or tainted. */
  readonly unsound: readonly KnownStep[];
}

export interface CaseReader {
  readonly store: Store;
  readonly directory: () => VerifiedDirectory;
  readonly self: string;
  readonly purpose?: Purpose;
}

/** The cases of a participant: which entries belong to which is remembered, what they say is read anew each time. */
export interface KnownCases {
  /** All that have a step which may be shown. @param nowMs milliseconds since 1970 */
  all(nowMs: number): KnownCase[];
  /** One case as it stands with what is known here; without a step when there is none. */
  read(name: CaseName, nowMs: number): KnownCase;
  /** Changes when something came into a feed of returns. */
  version(): number;
}

export function openCases({ store, directory, self, purpose }: CaseReader): KnownCases {
  const names = new Map<string, { name: CaseName; places: ReturnPlace[] }>();
  const retractions = new Map<string, ReturnPlace[]>();
  let seen = NOTHING_SEEN;
  let version = 0;
  const refresh = () => {
    const { places, seen: now } = returnPlacesAfter(store, seen);
    seen = now;
    version += places.length;
    for (const place of places) {
      const entry = entryAt(store, place);
      if (entry === undefined) continue;
      if (place.isOwn && entry.body.case === 'retraction') {
        const { feed, seq } = entry.body.retraction.target;
        addTo(retractions, `${feed}/${seq}`, place);
      }
      const name = caseNameOf(entry);
      if (name === undefined) continue;
      const key = keyOf(name);
      names.set(key, { name, places: [...(names.get(key)?.places ?? []), place] });
    }
  };
  const read = (name: CaseName, places: readonly ReturnPlace[], nowMs: number): KnownCase => {
    const reading = { store, directory: directory(), self, nowMs, ...(purpose && { purpose }) };
    // A place may have been given to another entry meanwhile.
    const steps = readSteps(reading, places, retractions).filter(
      ({ entry }) => keyOf(caseNameOf(entry) ?? name) === keyOf(name),
    );
    const found = caseOf(steps.filter(({ unsound }) => unsound === undefined));
    return { ...name, found, unsound: steps.filter(({ unsound }) => unsound !== undefined) };
  };
  return {
    all: (nowMs) => {
      refresh();
      return [...names.values()]
        .map(({ name, places }) => read(name, places, nowMs))
        .filter(({ found, unsound }) => found.timeline.length + unsound.length > 0);
    },
    read: (name, nowMs) => {
      refresh();
      return read(name, names.get(keyOf(name))?.places ?? [], nowMs);
    },
    version: () => {
      refresh();
      return version;
    },
  };
}

/** The case that a draft or an entry is a step of; undefined: of none. */
export function caseNameOf(entry: Pick<Draft, 'feed' | 'status' | 'body'>): CaseName | undefined {
  const step = stepOf(entry);
  if (step === undefined || entry.status === undefined) return undefined;
  return { community: entry.feed.community, status: entry.status, caseId: step.caseId };
}

function entryAt(store: Store, { feed, seq, isOwn }: ReturnPlace): Draft | undefined {
  if (!isOwn) {
    const item = entryAtPlace(store, feed, seq);
    return item === undefined || item.erased !== undefined ? undefined : item.entry;
  }
  const own = findOwnPlace(store, feed, seq);
  return own === undefined || own.bytes.length === 0 ? undefined : readStoredEntry(store, own.bytes);
}

function keyOf({ community, status, caseId }: CaseName): string {
  return `${community} ${status} ${caseId}`;
}

function addTo(map: Map<string, ReturnPlace[]>, key: string, place: ReturnPlace): void {
  map.set(key, [...(map.get(key) ?? []), place]);
}
