/**
 * A region on paper: members with real stores, keys and seals, before the real gate; several databases for one member, and
 * a hub that hands each of them what was said in the order that a test gives. All in it is made up.
 */
import { hash as digest } from 'node:crypto';
import { join } from 'node:path';
import { letGoOfConfirmed } from '../../src/agency/let-go.ts';
import { encodeContent, isSealable } from '../../src/contract/content-codec.ts';
import type { Draft, Entry, EntryReference } from '../../src/contract/entry.ts';
import { formatFeed, parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import type { Identifier } from '../../src/contract/link.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { type PreparedEntry, prepareEntry } from '../../src/gate/prepare-entry.ts';
import { keepContentKey } from '../../src/store/content-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { outboxFeeds, placeDrafts } from '../../src/store/outbox.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { keepOwnIdentifiers } from '../../src/store/own-identifiers.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { sealContent } from '../../src/trust/seal.ts';
import { keyOf, NOW_MS } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CONTENT_KEYS, contentKeyFor, OPENING_KEYS, plain, suspecting } from './machine-keys.ts';

export const SPEAKERS = ['mk-bp', 'rs-gp', 'xk-kp'] as const;
export type Speaker = (typeof SPEAKERS)[number];
/** It reads all at once, and says what it has. */
export const WITNESS = 'me-gp';
/** It only reads. */
export const READER = 'al-bmp';

/** One database of a member. */
export interface Desk {
  readonly id: string;
  readonly store: Store;
  directory: VerifiedDirectory;
  /** How many entries of each feed it was handed. */
  readonly had: Map<string, number>;
  /** Of each origin, how much its stream was seen to hold. */
  readonly streams: Map<string, number>;
}

export interface SaidEntry extends EntryReference {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

export class MachineWorld {
  nowMs = NOW_MS;
  readonly desks: Desk[] = [];
  readonly said: SaidEntry[] = [];
  readonly witness: Desk;
  readonly #feeds = new Map<string, Uint8Array[]>();
  /** Since when mk-bp's first key is suspect. */
  #suspectMs: number | undefined;
  #numbers = 0;

  constructor() {
    this.witness = this.open(WITNESS);
  }

  open(id: string): Desk {
    const store = openStore(join(tempFolder(), 'karaula.db'));
    // On paper no power fails.
    store.get('PRAGMA synchronous = OFF');
    const times = { madeAtMs: NOW_MS, untilMs: NOW_MS + 1_000 * 3_600_000 };
    for (const { origin, contentKey } of CONTENT_KEYS) {
      const kept = { origin, community: 'wb6', contentKey, ...times, recipients: [] };
      if (origin === id) store.transaction(() => keepContentKey(store, kept));
    }
    const desk = { id, store, directory: plain, had: new Map(), streams: new Map() };
    this.desks.push(desk);
    return desk;
  }

  close(): void {
    for (const { store } of this.desks) store.close();
  }

  readonly random = (size: number): Uint8Array => {
    this.#numbers += 1;
    return new Uint8Array(digest('sha512', `${this.#numbers}`, 'buffer')).slice(0, size);
  };

  author(self: string) {
    return { self, clock: { nowMs: () => this.nowMs }, random: this.random };
  }

  /**
   * Signs a draft once, and puts it into every database of its author. What breaks a rule of content is not said.
   * @param isSecond under the author's second key
   */
  say(draft: Draft, isSecond = false, identifiers: readonly Identifier[] = []): SaidEntry | undefined {
    const { origin, community } = draft.feed;
    let prepared: PreparedEntry | undefined;
    for (const { store, id } of this.desks) {
      if (id !== origin) continue;
      const [placement] = placeDrafts(
        store,
        [draft],
        (one, head) => {
          prepared ??= prepareEntry(one, head, keyOf(isSecond ? `${origin} second` : origin), (entry) =>
            this.#seal(entry),
          );
          return prepared;
        },
        this.nowMs,
      );
      if (placement?.outcome !== 'placed') return undefined;
      const { entryId, status, expiresAtMs } = draft;
      const own = { entryId, community, status, identifiers, expiresAtMs };
      if (identifiers.length > 0) store.transaction(() => keepOwnIdentifiers(store, own, this.nowMs));
    }
    if (prepared === undefined) return undefined;
    const { bytes, entry, head } = prepared;
    const feed = formatFeed(draft.feed);
    this.#feeds.set(feed, [...(this.#feeds.get(feed) ?? []), bytes]);
    const said = { feed, seq: head.seq, entryId: draft.entryId, hash: head.hash, entry, bytes };
    this.said.push(said);
    return said;
  }

  #seal({ feed, seq, issuedAtMs, status, handling, body }: Entry) {
    if (!isSealable(body) || feed.community !== 'wb6') return undefined;
    const key = contentKeyFor(feed.origin, issuedAtMs);
    return sealContent(encodeContent({ status, handling, body }), { feed, seq }, key, this.random);
  }

  /** The witness says what it has; after that the key is in doubt. */
  suspect(): void {
    const { store } = this.witness;
    const drafts = draftStatements({
      ...this.author(WITNESS),
      store,
      directory: plain,
      intervalS: 3_600,
      ownHeads: [],
      letGo: [],
      memory: statementMemory(),
    });
    for (const draft of drafts) this.say(draft);
    this.nowMs += 1_000;
    this.#suspectMs = this.nowMs;
  }

  /** A database is given the directory of now. */
  learn(desk: Desk): void {
    if (this.#suspectMs === undefined || desk.directory !== plain) return;
    desk.directory = suspecting(this.#suspectMs);
    regradeInbox({ store: desk.store, directory: desk.directory, nowMs: this.nowMs });
  }

  /** How many entries of a feed it was not handed yet. */
  waiting(desk: Desk): { readonly origin: string; readonly feed: string; readonly count: number }[] {
    return [...this.#feeds].flatMap(([feed, all]) => {
      const { origin } = parseFeed(feed);
      const count = all.length - (desk.had.get(feed) ?? 0);
      return origin === desk.id || count === 0 ? [] : [{ origin, feed, count }];
    });
  }

  /** The next entries of a feed, or some that it was handed before. */
  take(desk: Desk, feed: string, count: number): StreamArrival[] {
    const from = desk.had.get(feed) ?? 0;
    desk.had.set(feed, from + count);
    return this.#arrivals(desk, feed, this.#feeds.get(feed)!.slice(from, from + count));
  }

  again(desk: Desk, feed: string, index: number): StreamArrival[] {
    const had = this.#feeds.get(feed)!.slice(0, desk.had.get(feed) ?? 0);
    return had.length === 0 ? [] : this.#arrivals(desk, feed, [had[index % had.length]!]);
  }

  #arrivals(desk: Desk, feed: string, all: readonly Uint8Array[]): StreamArrival[] {
    const { origin } = parseFeed(feed);
    return all.map((bytes) => {
      const streamSeq = (desk.streams.get(origin) ?? 0) + 1;
      desk.streams.set(origin, streamSeq);
      return { subject: subjectOf(parseFeed(feed)), bytes, streamSeq };
    });
  }

  /** What others have confirmed is noted; nothing is let go of. */
  tend({ store, directory }: Desk): void {
    letGoOfConfirmed({ store, directory, nowMs: this.nowMs, keepMs: Number.MAX_SAFE_INTEGER / 2 });
  }

  /** The outbox lets go of all alerts, as if all members had long confirmed them; of each feed the newest stays. */
  letGo({ store }: Desk): number {
    store.run(`UPDATE outbox_entries SET state = 'stored', confirmed_at_ms = ?`, this.nowMs);
    const { nowMs } = this;
    const rule = { nowMs, keepMs: 0, confirmedSeq: Number.MAX_SAFE_INTEGER };
    return outboxFeeds(store)
      .filter((feed) => ALERT_KINDS.some((kind) => kind === parseFeed(feed).kind))
      .reduce((sum, feed) => sum + pruneFeed(store, feed, rule), 0);
  }

  async receive({ id, store, directory }: Desk, origin: string, arrivals: StreamArrival[]): Promise<void> {
    const own = [OPENING_KEYS.get(id)!];
    const context = { store, directory, reader: id, nowMs: this.nowMs };
    const offered = await openOfferedKeys(arrivals, own);
    receiveRun({ ...context, offered }, origin, arrivals);
    await openContentKeys(context, own);
  }
}
