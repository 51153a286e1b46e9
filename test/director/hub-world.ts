/**
 * A small world on paper: members with real stores and keys, a hub that is a list of messages for each origin, and a
 * clock that only the test moves. What the hub does is up to the test. All in it is made up.
 */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ownStoredHeads } from '../../src/agency/own-heads.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { formatFeed, parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { examineHub } from '../../src/director/examine-hub.ts';
import type { ExamineOptions } from '../../src/director/gather-hub-facts.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { type StatementMemory, statementMemory } from '../../src/director/statement-memory.ts';
import { prepareEntry, type SealEntry } from '../../src/gate/prepare-entry.ts';
import type { RecordedFinding } from '../../src/store/findings.ts';
import { ownLetGo } from '../../src/store/let-go.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { placeDrafts } from '../../src/store/outbox.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { HOUR_MS, keyOf, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

export const MEMBERS = ['mk-bp', 'xk-kp', 'rs-gp'] as const;
export type MemberId = (typeof MEMBERS)[number];

type AlertFeed = 'border-incident' | 'visa-abuse';

export const INTERVAL_S = 10;
export const INTERVAL_MS = INTERVAL_S * 1_000;

export interface Message {
  readonly subject: string;
  readonly bytes: Uint8Array;
}

export interface PaperMember {
  readonly id: MemberId;
  readonly store: Store;
  /** How far it has read each origin's stream. */
  readonly read: Map<string, number>;
  /** What it has said; a new one is as if it had been started again. */
  memory: StatementMemory;
  listeningSinceMs: number;
}

const DIRECTORY = trustDirectory();

export class HubWorld {
  directory = DIRECTORY;
  /** How members seal what they say; absent: not at all. */
  seal: SealEntry | undefined;
  nowMs = NOW_MS;
  /** What the hub has, by origin. */
  readonly streams = new Map<string, Message[]>(MEMBERS.map((id) => [id, []]));
  #entries = 0;

  join(id: MemberId): PaperMember {
    const store = openStore(join(tempFolder(), 'karaula.db'));
    onTestFinished(() => store.close());
    // On paper no power fails.
    store.get('PRAGMA synchronous = OFF');
    return { id, store, read: new Map(), memory: statementMemory(), listeningSinceMs: this.nowMs };
  }

  /** Signs drafts into the member's outbox; the hub has them when `isStored`. */
  place({ id, store }: PaperMember, drafts: readonly Draft[], isStored = true): void {
    placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, keyOf(id), this.seal), this.nowMs);
    if (isStored) this.store({ id, store });
  }

  /** The hub takes all that waits, confirms it, and keeps it. */
  store({ id, store }: Pick<PaperMember, 'id' | 'store'>): void {
    const stream = this.streams.get(id)!;
    const waiting = store.all(
      `SELECT feed, seq, bytes FROM outbox_entries WHERE state = 'queued' ORDER BY rowid`,
    );
    for (const row of waiting) {
      const feed = String(row.feed);
      stream.push({ subject: subjectOf(parseFeed(feed)), bytes: row.bytes as Uint8Array });
      const seq = Number(row.seq);
      markStored(store, feed, { from: seq, to: seq, lastStreamSeq: stream.length }, this.nowMs);
    }
  }

  publish(member: PaperMember, count = 1, kind: AlertFeed = 'border-incident'): void {
    const drafts = Array.from({ length: count }, () => this.#draft(member.id, kind));
    this.place(member, drafts);
  }

  #draft(origin: MemberId, kind: AlertFeed): Draft {
    this.#entries += 1;
    const draft = makeDraft(this.#entries, {
      feed: { origin, community: 'wb6', kind },
      issuedAtMs: this.nowMs,
      expiresAtMs: this.nowMs + HOUR_MS,
    });
    if (kind === 'border-incident' || draft.body.case !== 'alert') return draft;
    const { borderIncident: _none, ...alert } = draft.body.alert;
    const visaAbuse = {
      type: 'OVERSTAY',
      regime: 'VISA',
      persons: 1,
      nationalities: ['PH'],
      overstayDays: 41,
    } as const;
    const place = { type: 'INLAND', country: 'MK' } as const;
    return { ...draft, body: { case: 'alert', alert: { ...alert, place, visaAbuse } } };
  }

  /** The member's statements, as it makes them now. */
  statements({ id, store, memory }: PaperMember, intervalS = INTERVAL_S): Draft[] {
    return draftStatements({
      store,
      directory: this.directory,
      self: id,
      clock: { nowMs: () => this.nowMs },
      random: (size) => {
        this.#entries += 1;
        return new Uint8Array(size).fill(this.#entries % 251);
      },
      intervalS,
      ownHeads: ownStoredHeads(store),
      letGo: ownLetGo(store),
      memory,
    });
  }

  state(member: PaperMember): void {
    const drafts = this.statements(member);
    this.place(member, drafts);
    for (const draft of drafts) member.memory.noteSaid(draft);
  }

  /** Hands over what the hub shows of an origin's stream after what the member has read. */
  deliver(
    member: PaperMember,
    origin: MemberId,
    limit = Number.POSITIVE_INFINITY,
    shown: (message: Message, streamSeq: number) => Message | undefined = (message) => message,
  ): void {
    const from = member.read.get(origin) ?? 0;
    const arrivals = this.streams
      .get(origin)!
      .slice(from, from + limit)
      .flatMap((message, index) => {
        const streamSeq = from + index + 1;
        const seen = shown(message, streamSeq);
        return seen === undefined ? [] : [{ ...seen, streamSeq }];
      });
    member.read.set(origin, Math.min(this.streams.get(origin)!.length, from + limit));
    if (arrivals.length === 0) return;
    const { store, id: reader } = member;
    receiveRun({ store, directory: this.directory, reader, nowMs: this.nowMs }, origin, arrivals);
  }

  deliverAll(member: PaperMember): void {
    for (const origin of MEMBERS) if (origin !== member.id) this.deliver(member, origin);
  }

  examine(member: PaperMember, changes: Partial<ExamineOptions> = {}): RecordedFinding[] {
    const { id: reader, listeningSinceMs, store } = member;
    return examineHub(store, this.directory, this.nowMs, { reader, listeningSinceMs, ...changes });
  }

  pass(ms: number): void {
    this.nowMs += ms;
  }
}

export const feedOf = (origin: MemberId, kind: AlertFeed | 'receipt' = 'border-incident') =>
  formatFeed({ origin, community: 'wb6', kind });

/** Findings as short words: `withheld mk-bp.wb6.border-incident`. */
export const namesOf = (findings: readonly RecordedFinding[]): string[] =>
  findings.map(({ name, feed, by }) => `${name} ${feed ?? by ?? ''}`.trim());
