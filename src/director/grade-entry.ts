import { suspectOriginal, suspectReleaser } from '../gate/suspect-key.ts';
import { confirmedBy, findSuspicion, type Witnessed } from '../gate/taint.ts';
import type { InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import type { Taint } from '../store/taint.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';
import { coveredBefore, statedByOwner } from './covered-before.ts';
import { keyOf, standingOf, type Witnesses } from './good-alone.ts';

/** What grading looks at. */
export interface GradingContext {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly nowMs: number;
}

/** An entry of the inbox as far as its grade depends on it. */
export type GradedEntry = Pick<
  InboxEntry,
  'position' | 'feed' | 'seq' | 'hash' | 'taint' | 'bytes' | 'entry' | 'receivedAtMs'
>;

/**
 * What the good entries of a feed say of those before them. A feed is graded from its end backwards: only what comes
 * later can confirm an entry, or show that its originator has gone on from it.
 */
export interface WayBack {
  /** The first good place of each key, on the way back from the last one. */
  readonly keys: Map<string, number>;
  /** By the hash of what is confirmed: the place of the update. */
  readonly confirmed: Map<string, number>;
}

export const startOfWayBack = (): WayBack => ({ keys: new Map(), confirmed: new Map() });

/** Marked, with what; or good, with what has vouched for it. */
export type Grade = { readonly taint: Taint } | { readonly because: string };

export interface Grader {
  /** Grades an entry, and notes what it says of those before it. */
  grade(item: GradedEntry, way: WayBack): Grade;
  /** How far others, or its own author under another key, have vouched for a feed of which that key is in doubt. */
  reach(feed: string, key: TrustedKey): number;
}

/** What was found out about a feed is looked up once: a grader is good for as long as nothing comes in. */
export function graderOf({ store, directory, nowMs }: GradingContext): Grader {
  const witnesses: Witnesses = { store, directory, successions: new Map() };
  const found = new Map<string, { readonly covered: number; readonly stated: number }>();
  const lookUp = (feed: string, key: TrustedKey) => {
    const name = `${feed} ${key.kid}`;
    const known = found.get(name) ?? {
      covered: coveredBefore(witnesses, feed, key.inDoubtFromMs),
      stated: key.suspectSinceMs === undefined ? statedByOwner(witnesses, feed, key) : 0,
    };
    found.set(name, known);
    return known;
  };
  const taintBy = ({ kid, suspectSinceMs, inDoubtFromMs: sinceMs }: TrustedKey, why: Taint['why']): Taint => {
    return { kid, doubt: suspectSinceMs === undefined ? 'ended' : 'suspect', sinceMs, why, atMs: nowMs };
  };
  const judge = (item: GradedEntry, key: TrustedKey | undefined, way: WayBack): Grade => {
    const { feed, seq, receivedAtMs, entry } = item;
    const confirmation = way.confirmed.size === 0 ? undefined : way.confirmed.get(hex(item.hash));
    if (confirmation !== undefined)
      return { because: `its originator confirms it, with entry ${confirmation}` };
    if (key === undefined) return { because: BY_THE_DIRECTORY };
    const { issuedAtMs } = entry;
    const { lastGood } = standingOf(store, key, feed, seq);
    const known = {
      issuedAtMs,
      receivedAtMs,
      isCovered: false,
      isSucceeded: false,
      ...(lastGood && { lastGood }),
    };
    const suspicionIf = (more: Partial<Witnessed>) => findSuspicion(key, { ...known, ...more });
    const why = suspicionIf({});
    if (why === undefined) {
      return {
        because: lastGood === 'within' ? 'it is not after the last good place of its key' : BY_THE_DIRECTORY,
      };
    }
    const [successor] = [...way.keys].find(([kid]) => kid !== key.kid) ?? [];
    if (successor !== undefined && suspicionIf({ isSucceeded: true }) === undefined) {
      return {
        because: `its originator goes on from it under another key, with entry ${way.keys.get(successor)}`,
      };
    }
    if (why === 'unconfirmed') {
      const { covered, stated } = lookUp(feed, key);
      if (seq <= covered)
        return { because: 'a member had stated that it has it, before its key was in doubt' };
      if (seq <= stated) return { because: 'its originator states it under another key' };
    }
    return { taint: taintBy(key, why) };
  };
  return {
    grade: (item, way) => {
      const key = keyOf(directory, item);
      const grade = judge(item, key, way);
      if ('taint' in grade) return grade;
      const releaser = suspectReleaser(directory, item.entry);
      const ofRelease = releaser && judge(item, releaser, way);
      if (ofRelease !== undefined && 'taint' in ofRelease) return ofRelease;
      const original = suspectOriginal(directory, item.entry);
      if (original !== undefined) return { taint: taintBy(original, 'unconfirmed') };
      if (key !== undefined) way.keys.set(key.kid, item.seq);
      const target = confirmedBy(item.entry);
      if (target !== undefined) way.confirmed.set(hex(target.hash), item.seq);
      return grade;
    },
    reach: (feed, key) => {
      const { covered, stated } = lookUp(feed, key);
      return Math.max(covered, stated);
    },
  };
}

const BY_THE_DIRECTORY = 'by the directory its key is not in doubt there';

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
