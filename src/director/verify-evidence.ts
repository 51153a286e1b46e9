import type { Entry, FeedHead } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { formatTime } from '../contract/timestamp.ts';
import { inspectExport } from '../gate/verify-export.ts';
import type { FindingName } from '../store/findings.ts';
import { hashEnvelope } from '../trust/chain.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { TrustError } from '../trust/errors.ts';
import { importJws } from '../trust/export-jws.ts';
import { isComplaint } from './evidence.ts';
import { evidenceFile } from './evidence-file.ts';
import { judgeRollback } from './judge-rollback.ts';

export type EvidenceVerdict =
  | {
      /** `proved`: what the finding says of a key or a member follows from signatures. `claimed`: in part a word. */
      readonly outcome: 'proved' | 'claimed';
      readonly name: FindingName;
      readonly feed?: string;
      /** In words: what follows from signatures alone. */
      readonly proved: readonly string[];
      /** In words: what somebody's word must be taken for. */
      readonly claimed: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly reason: string };

/** A signed word of a file that was found genuine. */
export interface Signed {
  readonly entry: Entry;
  readonly feed: string;
  readonly hash: Uint8Array;
}

/**
 * Verifies exported evidence offline, with the directory alone. Whatever the file says in words is not believed: the
 * verdict is made anew from what is signed, and one altered character of that refuses the whole.
 * @param json what exportEvidence (evidence.ts) made, parsed
 */
export function verifyEvidence(json: unknown, directory: VerifiedDirectory, nowMs: number): EvidenceVerdict {
  const parsed = evidenceFile.safeParse(json);
  if (!parsed.success) return refused('it is not a file of evidence, or not in the form that evidence has');
  const { name, feed } = parsed.data.finding;
  const signed = verifyAll([...parsed.data.statements, ...parsed.data.entries], directory, nowMs);
  if (typeof signed === 'string') return refused(signed);
  switch (name) {
    case 'forked':
      return feed === undefined ? refused('it names no feed') : judgeFork(feed, signed);
    case 'withheld':
      return feed === undefined ? refused('it names no feed') : judgeWithheld(feed, signed);
    case 'rolled-back':
      return judgeRollback(feed, parsed.data.finding.by, signed);
    case 'frozen':
    case 'silent':
      return judgeSilence(name, signed);
  }
}

/** All of them, or why one is not to be believed. */
function verifyAll(
  files: readonly unknown[],
  directory: VerifiedDirectory,
  nowMs: number,
): Signed[] | string {
  const signed: Signed[] = [];
  const unsigned: unknown[] = [];
  for (const jws of files) {
    // What it says is no part of the proof, and in a sealed community not for a third party.
    const verdict = inspectExport(jws, directory, nowMs, 'closed');
    if (verdict.outcome === 'genuine') {
      const { entry, hash } = verdict;
      signed.push({ entry, hash, feed: formatFeed(entry.feed) });
    } else if (verdict.code === 'TRUST_BAD_SIGNATURE') unsigned.push(jws);
    else return `one of its entries is not to be believed: ${verdict.reason} [${verdict.code}]`;
  }
  // Bytes that a signed entry commits to need no good signature of their own, and prove nothing by themselves: the
  // entry that commits to them does.
  const isVouched = unsigned.every((jws) => {
    const hash = tryHash(jws);
    return hash !== undefined && signed.some(({ entry }) => isSameBytes(entry.prev, hash));
  });
  return isVouched
    ? signed
    : 'the signature of one of its entries is bad [TRUST_BAD_SIGNATURE]; it was altered after it was signed';
}

function tryHash(jws: unknown): Uint8Array | undefined {
  try {
    return hashEnvelope(importJws(jws));
  } catch (error) {
    if (error instanceof TrustError || error instanceof ContractError) return undefined;
    throw error;
  }
}

/** What a signature says stands at a place of a feed. */
interface Word extends FeedHead {
  readonly by: string;
  readonly how: string;
}

/** Everything that these signatures say about the places of a feed. */
function wordsOn(feed: string, signed: readonly Signed[]): Word[] {
  return signed.flatMap(({ entry, feed: own, hash }) => {
    const by = entry.feed.origin;
    const words: Word[] = [];
    if (own === feed) {
      words.push({ feed, seq: entry.seq, hash, by, how: `entry ${entry.seq}` });
      const before = { feed, seq: entry.seq - 1, hash: entry.prev, by };
      if (entry.seq > 1) words.push({ ...before, how: `entry ${entry.seq}, which commits to it` });
    }
    return [
      ...words,
      ...headsIn(entry, feed).map((head) => ({ ...head, by, how: `its statement ${own}/${entry.seq}` })),
    ];
  });
}

function headsIn({ body }: Entry, feed: string): FeedHead[] {
  if (body.case !== 'heads') return [];
  const { own, seen, letGo = [] } = body.heads;
  return [...own, ...seen, ...letGo].filter((head) => head.feed === feed);
}

function judgeFork(feed: string, signed: readonly Signed[]): EvidenceVerdict {
  const { origin } = parseFeedOr(feed);
  const words = wordsOn(feed, signed);
  const pairs = words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .flatMap((b) => (a.seq === b.seq && !isSameBytes(a.hash, b.hash) ? [[a, b] as const] : [])),
  );
  const both = pairs.find(([a, b]) => a.by === origin && b.by === origin);
  const pair = both ?? pairs.find(([a, b]) => a.by === origin || b.by === origin);
  if (pair === undefined)
    return refused('its entries do not contradict each other: nothing of a fork is shown');
  const [a, b] = pair;
  const say = ({ by, how, hash }: Word) =>
    `${by}'s key has signed, with ${how}, that ${Buffer.from(hash).toString('hex').slice(0, 16)}… stands at place ${a.seq}`;
  return {
    outcome: both === undefined ? 'claimed' : 'proved',
    name: 'forked',
    feed,
    proved:
      both === undefined
        ? [say(a), say(b)]
        : [say(a), say(b), `so the key of ${origin} has made two histories of ${feed}`],
    claimed: [
      both === undefined
        ? `that there is a second history: ${a.by === origin ? b.by : a.by} says so, and does not show it`
        : `nothing about who held the key: ${origin}, or a thief of it`,
    ],
  };
}

function judgeWithheld(feed: string, signed: readonly Signed[]): EvidenceVerdict {
  const { origin } = parseFeedOr(feed);
  const statements = signed.filter(({ entry }) => entry.body.case === 'heads');
  const pairs = statements.flatMap((stated) =>
    headsIn(stated.entry, feed).flatMap((owed) =>
      statements.flatMap((complaint) => {
        const { body, feed: own } = complaint.entry;
        if (body.case !== 'heads' || own.origin === stated.entry.feed.origin || own.origin === origin)
          return [];
        const place = { feed: stated.feed, seq: stated.entry.seq };
        return isComplaint(body.heads, place, owed) ? [{ stated, owed, complaint }] : [];
      }),
    ),
  );
  const best = pairs.find(({ stated }) => stated.entry.feed.origin === origin) ?? pairs[0];
  const alone = statements.flatMap((stated) =>
    headsIn(stated.entry, feed).map((owed) => ({ stated, owed })),
  )[0];
  const found = best ?? alone;
  if (found === undefined)
    return refused(`no statement in it names ${feed}: nothing is shown to be withheld`);
  const { stated, owed } = found;
  const by = stated.entry.feed.origin;
  const proved = [
    by === origin
      ? `${by} has signed at ${formatTime(stated.entry.issuedAtMs)} that the hub confirmed ${feed} up to ${owed.seq}`
      : `${by} has signed at ${formatTime(stated.entry.issuedAtMs)} that it has ${feed} up to ${owed.seq}`,
  ];
  const claimed = by === origin ? [] : [`that there is an entry ${owed.seq}: ${by} says so, not ${origin}`];
  if (best === undefined) {
    claimed.push('that somebody lacks it: no signed statement of a member without it is in the file');
  } else {
    const { entry } = best.complaint;
    proved.push(
      `${entry.feed.origin} has signed at ${formatTime(entry.issuedAtMs)}, knowing that, that it has ${feed} up to ${headsIn(entry, feed)[0]?.seq ?? 0} only`,
    );
    claimed.push(`that the hub is why ${entry.feed.origin} lacks it: its own signed word`);
  }
  return {
    outcome: best !== undefined && by === origin ? 'proved' : 'claimed',
    name: 'withheld',
    feed,
    proved,
    claimed,
  };
}

function judgeSilence(name: 'frozen' | 'silent', signed: readonly Signed[]): EvidenceVerdict {
  const proved = signed.flatMap(({ entry }) => {
    if (entry.body.case !== 'heads') return [];
    const { issuedAtMs, feed } = entry;
    return [
      `${feed.origin} has promised at ${formatTime(issuedAtMs)} to speak again within ${entry.body.heads.intervalS} s`,
    ];
  });
  if (proved.length === 0) return refused('no statement is in it, so nobody had promised anything');
  return {
    outcome: 'claimed',
    name,
    proved,
    claimed: ['that nothing was heard since: the word of the member that says so'],
  };
}

function parseFeedOr(feed: string): { readonly origin: string } {
  try {
    return parseFeed(feed);
  } catch (error) {
    if (error instanceof ContractError) return { origin: '' };
    throw error;
  }
}

function refused(reason: string): EvidenceVerdict {
  return { outcome: 'refused', reason };
}
