import { keyOf, type OwnWord, saidByUs } from '../../director/said.ts';
import { ownPlaces, ownVersion } from '../../store/console-changes.ts';
import type { Store } from '../../store/open-store.ts';
import { findOwnEntry, findOwnPlace } from '../../store/outbox.ts';
import { ownTaints } from '../../store/own-taints.ts';
import { readStoredEntry } from '../../store/stored-entry.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import type { Book } from './book.ts';
import { knownSaid } from './known.ts';

/** What we have said ourselves and is still good, as the outbox has it, and what is kept beside it. */
export interface OwnPart {
  /** Asks what was said, abandoned or let go of; and of another directory, what is in doubt. K6 */
  notice(): void;
  /** Reads some of what is to be read, the newest first. */
  load(limit: number): void;
  waiting(): number;
  /** Lets go of what is over, and has again what no longer is. */
  expire(): void;
  nextEndMs(): number;
  /** All is to be asked once more. */
  readAnew(): void;
  /** Key of an entry that is here. */
  keyOfEntry(entryId: string): string | undefined;
}

export interface OwnLook {
  readonly keys: VerifiedDirectory;
  readonly self: string;
  readonly nowMs: number;
}

export function openOwnPart(store: Store, book: Book, look: () => OwnLook): OwnPart {
  const words = new Map<string, OwnWord>();
  /** By identifier the key of its entry; until something else is said. */
  const byId = new Map<string, string | undefined>();
  /** How each stands in the book. */
  const shown = new Map<string, string>();
  let queue: { readonly key: string; readonly feed: string; readonly seq: number }[] = [];
  let version = '';
  let directory: VerifiedDirectory | undefined;

  const wordAt = (
    feed: string,
    seq: number,
    key: string,
    taintOf: ReturnType<typeof ownTaints>,
  ): OwnWord | undefined => {
    const own = findOwnPlace(store, feed, seq);
    if (own === undefined || own.bytes.length === 0 || keyOf(own) !== key) return undefined;
    const { entryId, hash, bytes } = own;
    return {
      reference: { feed, seq, entryId, hash },
      entry: words.get(key)?.entry ?? readStoredEntry(store, bytes),
      isInDoubt: taintOf(own) !== undefined,
    };
  };
  const forget = (key: string) => {
    words.delete(key);
    if (shown.delete(key)) book.drop(key);
  };
  const apply = () => {
    const now = new Set<string>();
    for (const said of saidByUs([...words.values()], look().nowMs)) {
      const key = keyOf(said.reference);
      now.add(key);
      const stands = `${said.isSound} ${said.isTakenBack}`;
      if (shown.get(key) === stands || said.entry.body.case === 'detection') continue;
      shown.set(key, stands);
      book.put(knownSaid(said));
    }
    for (const key of shown.keys()) {
      if (now.has(key)) continue;
      shown.delete(key);
      book.drop(key);
    }
  };
  const gradeAnew = () => {
    const taintOf = ownTaints(store, look().keys);
    for (const [key, { reference }] of words) {
      const word = wordAt(reference.feed, reference.seq, key, taintOf);
      if (word === undefined) forget(key);
      else words.set(key, word);
    }
  };

  return {
    notice: () => {
      const { keys, self } = look();
      const isDoubtful = mayBeInDoubt(keys, self);
      const now = ownVersion(store, isDoubtful);
      if (now === version && directory === keys) return;
      const isOther = directory !== keys;
      version = now;
      directory = keys;
      byId.clear();
      const places = new Map(ownPlaces(store).map((place) => [keyOf(place), place] as const));
      for (const key of words.keys()) if (!places.has(key)) forget(key);
      queue = [...places].flatMap(([key, { feed, seq }]) => (words.has(key) ? [] : { key, feed, seq }));
      if (isOther || isDoubtful) gradeAnew();
      apply();
    },
    load: (limit) => {
      const some = queue.splice(-limit);
      if (some.length === 0) return;
      const taintOf = ownTaints(store, look().keys);
      for (const { key, feed, seq } of some) {
        const word = wordAt(feed, seq, key, taintOf);
        if (word === undefined) continue;
        words.set(key, word);
      }
      apply();
    },
    waiting: () => queue.length,
    expire: apply,
    nextEndMs: () => {
      const { nowMs } = look();
      let soonest = Number.POSITIVE_INFINITY;
      for (const { entry } of words.values())
        if (entry.expiresAtMs > nowMs) soonest = Math.min(soonest, entry.expiresAtMs);
      return soonest;
    },
    readAnew: () => {
      version = '';
    },
    keyOfEntry: (entryId) => {
      // An identifier may have been used again: the link is of the one that whoever found it meant, and of no other that is left.
      if (!byId.has(entryId)) {
        const own = findOwnEntry(store, entryId);
        byId.set(entryId, own && keyOf(own));
      }
      const key = byId.get(entryId);
      return key !== undefined && words.has(key) ? key : undefined;
    },
  };
}

/** Whether what others confirm, or we say later, may change how a word of ours stands. */
function mayBeInDoubt({ directory, keysOf }: VerifiedDirectory, self: string): boolean {
  return (
    keysOf(self).some(({ lastGood }) => lastGood !== undefined) ||
    directory.participants.some(({ id }) =>
      keysOf(id).some(({ suspectSinceMs }) => suspectSinceMs !== undefined),
    )
  );
}
