/**
 * mk-bp, somebody who holds keys of it that have ended, and members on paper, with a real store and real keys: who has
 * what when is up to the test, and what the promise says of that is worked out anew, place by place. All in it is made up.
 */
import type { SignatureKey } from '../../src/contract/directory.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { headSeqOf } from '../../src/store/inbox-heads.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { FEED, keyOf, listKey, makeDirectory, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { openDesk } from './desk.ts';

const NAME = formatFeed(FEED);
const RECEIPTS: FeedId = { origin: 'mk-bp', community: 'wb6', kind: 'receipt' };
const WORDS: FeedId = { origin: 'rs-gp', community: 'wb6', kind: 'receipt' };

/** Keys of mk-bp, and of rs-gp, in the order in which they follow one another. */
export const MK_KEYS = ['mk-bp', 'mk-bp second', 'mk-bp third'] as const;
export const RS_KEYS = ['rs-gp', 'rs-gp second'] as const;

/** What becomes of a key; times in milliseconds since 1970. Nothing: it goes on. */
export interface Fate {
  readonly suspectSinceMs?: number;
  /** It is revoked, or expires. */
  readonly endMs?: number;
  readonly how?: 'revoked' | 'expired';
  readonly lastGood?: { readonly seq: number; readonly hash: Uint8Array };
}

export interface Fates {
  readonly mk: readonly Fate[];
  readonly rs: readonly Fate[];
}

const doubtOf = ({ suspectSinceMs, endMs }: Fate = {}) => suspectSinceMs ?? endMs ?? Number.POSITIVE_INFINITY;

/** The forger's directory with those keys, as they fare. */
export function directoryOf({ mk, rs }: Fates, version = 4): VerifiedDirectory {
  const directory = makeDirectory({ version });
  const keysOf = (names: readonly string[], fates: readonly Fate[]) =>
    names.map((name, index) => listKey(keyOf(name), changesOf(fates[index])));
  const participants = directory.participants.map((one) => {
    if (one.id === 'mk-bp') return { ...one, keys: keysOf(MK_KEYS, mk) };
    return one.id === 'rs-gp' ? { ...one, keys: keysOf(RS_KEYS, rs) } : one;
  });
  return trustDirectory({ ...directory, participants });
}

function changesOf({ suspectSinceMs, endMs, how = 'revoked', lastGood }: Fate = {}): Partial<SignatureKey> {
  const time = (ms: number) => new Date(ms).toISOString();
  const hash = lastGood && Buffer.from(lastGood.hash).toString('base64url');
  return {
    ...(suspectSinceMs !== undefined && {
      suspectSince: time(suspectSinceMs),
      revokedAt: '2026-03-02T23:00:00Z',
    }),
    ...(endMs !== undefined && { [how === 'revoked' ? 'revokedAt' : 'notAfter']: time(endMs) }),
    ...(lastGood && { lastGood: [{ feed: NAME, seq: lastGood.seq, hash: hash! }] }),
  };
}

interface Said {
  readonly by: number;
  readonly issuedAtMs: number;
  readonly confirms?: number;
}

interface Word {
  readonly by: number;
  readonly atMs: number;
  readonly seq: number;
  /** When the reader heard it. */
  heardMs: number;
}

interface About {
  readonly back: number;
  readonly how: string;
}

export class Theft {
  readonly said: Said[] = [];
  readonly stated: Word[] = [];
  /** What mk-bp has stated of its own feed. */
  readonly own: Word[] = [];
  /** When each place came to the reader. */
  readonly cameMs: number[] = [];
  readonly desk = openDesk();
  nowMs = NOW_MS;
  directory: VerifiedDirectory;
  readonly #stream: (StreamArrival & { readonly word?: Word })[] = [];
  readonly #words: StreamArrival[] = [];
  readonly #heads: Head[] = [EMPTY_HEAD];
  #wordHead = EMPTY_HEAD;
  #ownHead = EMPTY_HEAD;
  #statedSeq = 0;
  #read = 0;
  #readWords = 0;
  #number = 0;

  constructor(directory: VerifiedDirectory) {
    this.directory = directory;
  }

  get store(): Store {
    return this.desk.store;
  }

  headAt(seq: number): Head {
    return this.#heads[seq]!;
  }

  /** @param byMs no time later than this is claimed */
  say(by: number, backMs: number, about?: About, byMs = Number.POSITIVE_INFINITY): void {
    const seq = this.#heads.length;
    const target = about === undefined ? 0 : seq - 1 - about.back;
    const issuedAtMs = Math.min(this.nowMs - backMs, byMs);
    const changes = target < 1 || about === undefined ? {} : { body: this.#about(target, about.how) };
    const draft = makeDraft(this.#next(), { issuedAtMs, ...changes });
    const { bytes, head } = prepareEntry(draft, this.#heads.at(-1)!, keyOf(MK_KEYS[by]!));
    this.#heads.push(head);
    this.#stream.push({ subject: subjectOf(FEED), bytes, streamSeq: this.#stream.length + 1 });
    const isConfirming = target >= 1 && about?.how === 'confirm';
    this.said.push({ by, issuedAtMs, ...(isConfirming && { confirms: target }) });
  }

  #about(seq: number, how: string): Draft['body'] {
    const entryId = makeDraft(seq).entryId;
    const target = { entryId, feed: NAME, seq, hash: this.#heads[seq]!.hash };
    if (how === 'retract') return { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: '' } };
    const { body } = makeDraft(900);
    const corrects = how === 'correct' && body.case === 'alert' ? { alert: body.alert } : {};
    return { case: 'update', update: { target, note: 'Looked at again.', closes: false, ...corrects } };
  }

  /** rs-gp says what it has: all but the newest few. */
  state(missing: number, how: 'complete' | 'changes' | 'nothing new' = 'complete', by = 0): void {
    const seq = Math.max(this.#statedSeq, this.#heads.length - 1 - missing);
    const { hash } = this.#heads[seq]!;
    const seen = seq === 0 || how === 'nothing new' ? [] : [{ feed: NAME, seq, hash }];
    const changesOnly = how !== 'complete';
    const heads = { own: [], seen, intervalS: 30, ...(changesOnly && { changesOnly }) };
    const issuedAtMs = this.nowMs;
    const draft = makeDraft(this.#next(), { feed: WORDS, issuedAtMs, body: { case: 'heads', heads } });
    const { bytes, head } = prepareEntry(draft, this.#wordHead, keyOf(RS_KEYS[by]!));
    this.#wordHead = head;
    this.#words.push({ subject: subjectOf(WORDS), bytes, streamSeq: this.#words.length + 1 });
    // That nothing is new says no place: what was said before it counts for as much as the key that said it.
    const said = seen.length === 0 ? 0 : seq;
    this.#statedSeq = Math.max(this.#statedSeq, said);
    this.stated.push({ by, atMs: issuedAtMs, seq: said, heardMs: 0 });
  }

  /** mk-bp says how far its own feed is. */
  stateOwn(by: number): void {
    const { seq, hash } = this.#heads.at(-1)!;
    const heads = { own: seq === 0 ? [] : [{ feed: NAME, seq, hash }], seen: [], intervalS: 30 };
    const issuedAtMs = this.nowMs;
    const draft = makeDraft(this.#next(), { feed: RECEIPTS, issuedAtMs, body: { case: 'heads', heads } });
    const { bytes, head } = prepareEntry(draft, this.#ownHead, keyOf(MK_KEYS[by]!));
    this.#ownHead = head;
    const word = { by, atMs: issuedAtMs, seq, heardMs: 0 };
    this.#stream.push({ subject: subjectOf(RECEIPTS), bytes, streamSeq: this.#stream.length + 1, word });
    this.own.push(word);
  }

  read(count: number): void {
    const run = this.#stream.slice(this.#read, this.#read + count);
    this.#read += run.length;
    for (const { word } of run) {
      if (word === undefined) this.cameMs.push(this.nowMs);
      else word.heardMs = this.nowMs;
    }
    this.#receive('mk-bp', run);
  }

  hear(count: number): void {
    const run = this.#words.slice(this.#readWords, this.#readWords + count);
    for (const word of this.stated.slice(this.#readWords, this.#readWords + count)) word.heardMs = this.nowMs;
    this.#readWords += run.length;
    this.#receive('rs-gp', run);
  }

  learn(directory: VerifiedDirectory): void {
    this.directory = directory;
    this.grade();
  }

  grade() {
    return regradeInbox({ store: this.store, directory: this.directory, nowMs: this.nowMs });
  }

  tainted(): number[] {
    return inboxOf(this.store).flatMap(({ feed, seq, taint }) => (feed === NAME && taint ? [seq] : []));
  }

  /** What is in the inbox, and not tainted. */
  trusted(): number[] {
    return inboxOf(this.store).flatMap(({ feed, seq, taint }) => (feed === NAME && !taint ? [seq] : []));
  }

  /** What the promise says, place by place, from the end back. */
  expected({ mk, rs }: Fates): { trusted: number[]; tainted: number[] } {
    const good = new Map<number, Said>();
    for (let seq = this.said.length; seq > 0; seq -= 1) {
      const said = this.said[seq - 1]!;
      const isConfirmed = good.values().some(({ confirms }) => confirms === seq);
      if (isConfirmed || this.#isGood(seq, mk, rs, good)) good.set(seq, said);
    }
    const places = this.said.map((_, index) => index + 1);
    const [trusted, tainted] = [true, false].map((is) => places.filter((seq) => good.has(seq) === is));
    return { trusted: trusted!, tainted: tainted! };
  }

  #isGood(seq: number, mk: readonly Fate[], rs: readonly Fate[], later: ReadonlyMap<number, Said>): boolean {
    const { by, issuedAtMs } = this.said[seq - 1]!;
    const fate = mk[by] ?? {};
    const { suspectSinceMs, lastGood } = fate;
    if (lastGood !== undefined && seq > lastGood.seq) return false;
    if (lastGood !== undefined && this.#heads[lastGood.seq]?.hash === lastGood.hash) return true;
    if (suspectSinceMs !== undefined && issuedAtMs >= suspectSinceMs) return false;
    const doubtMs = doubtOf(fate);
    if (this.cameMs[seq - 1]! < doubtMs) return true;
    // A place that nobody here was given says nothing of this history.
    const headSeq = headSeqOf(this.store, NAME);
    const isHere = (word: Word) => word.seq <= headSeq;
    const inTime = this.#believed(this.stated, rs).filter((word) => word.atMs < doubtMs && isHere(word));
    if (inTime.some((word) => word.seq >= seq)) return true;
    if (suspectSinceMs !== undefined) return false;
    const owner = this.#believed(this.own, mk).filter((word) => word.by !== by && isHere(word));
    return later.values().some((one) => one.by !== by) || owner.some((word) => word.seq >= seq);
  }

  /** Statements that were heard before their key was in doubt, or before one of another key that was. */
  #believed(words: readonly Word[], fates: readonly Fate[]): Word[] {
    const isInTime = ({ by, heardMs }: Word) => heardMs > 0 && heardMs < doubtOf(fates[by]);
    return words.filter((word, index) => {
      if (word.heardMs === 0 || isInTime(word)) return word.heardMs !== 0;
      const { suspectSinceMs, endMs = Number.POSITIVE_INFINITY, how } = fates[word.by] ?? {};
      if (suspectSinceMs !== undefined) return false;
      // By its own word too late: it was refused, or does not count.
      if (word.atMs > endMs || (word.atMs === endMs && how !== 'expired')) return false;
      return words.some((other, at) => at > index && other.by !== word.by && isInTime(other));
    });
  }

  #receive(origin: string, arrivals: readonly StreamArrival[]): void {
    if (arrivals.length === 0) return;
    const { store, directory, nowMs } = this;
    receiveRun({ store, directory, reader: 'xk-kp', nowMs }, origin, arrivals);
  }

  #next(): number {
    this.#number += 1;
    return this.#number;
  }
}
