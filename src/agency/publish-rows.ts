import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import type { FactLogger } from '../observe/logger.ts';
import type { ParticipantHome } from '../store/home.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import { type Placement, placeDrafts, waitingByFeed } from '../store/outbox.ts';
import { publishedRows } from '../store/published-rows.ts';
import type { RowDefaults } from './draft-of-row.ts';
import { type FeedEnd, feedEndOf } from './feed-end.ts';
import { groupRows } from './group-rows.ts';
import { type Interpreted, interpretRow } from './interpret-row.ts';
import type { Mapping } from './mapping.ts';
import type { ForeignNotice } from './reconcile.ts';
import { appendRejects, type RejectedRow } from './rejects-file.ts';
import { createSender, type Sender, type Stop } from './sender.ts';
import type { SourceRow } from './source-row.ts';

export interface PublishOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  /** Absent: the broker is away; rows go into the outbox and wait there. */
  readonly bus?: BusConnection;
  readonly rows: AsyncIterable<SourceRow>;
  readonly mapping?: Mapping;
  readonly defaults: RowDefaults;
  /**
   * Skip rows that an earlier run took, letter for letter the same: a run that was cut short is run again with the
   * same input, and nothing is published twice. @default false
   */
  readonly skipPublished?: boolean;
  /** Where rejected rows are added; absent: nowhere. */
  readonly rejectsPath?: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly signal?: AbortSignal;
  /** Without progress for so long the broker counts as away. @default 15_000 */
  readonly giveUpAfterMs?: number;
  /** Told when somebody else put something into a feed of ours; it is on record. */
  readonly onForeign?: (notice: ForeignNotice) => void;
  readonly logger?: FactLogger;
  /** The feeds' end at the hub. @default made of `bus` */
  readonly end?: FeedEnd;
}

export type RowResult = Accepted | Rejected | Skipped | Stored | PublishSummary;

/** Signed and in the outbox, on the disk. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly line: number;
  readonly entryId: string;
  readonly feed: string;
  readonly seq: number;
}

export type Rejected = { readonly outcome: 'rejected' } & RejectedRow;

/** An earlier run took this row. */
export interface Skipped {
  readonly outcome: 'skipped';
  readonly line: number;
}

/** On the hub's disk as well. */
export interface Stored {
  readonly outcome: 'stored';
  /** Absent when the row came in an earlier run. */
  readonly line?: number;
  readonly entryId: string;
  readonly feed: string;
  readonly seq: number;
  readonly streamSeq: number;
}

/** The last result of a run. */
export interface PublishSummary {
  readonly outcome: 'summary';
  readonly accepted: number;
  readonly rejected: number;
  /** With `skipPublished`: rows that an earlier run took. */
  readonly skipped?: number;
  readonly stored: number;
  /** Entries of this run and earlier ones that the hub does not have yet; the next run sends them. */
  readonly waiting: number;
  /** Why, feed by feed; empty also when there was no broker from the start. */
  readonly stops: readonly Stop[];
}

/** Rows signed in one transaction; a row from a live pipe waits no longer than this for company. */
const GROUP = { maxRows: 256, idleMs: 15 };
/** So many rows of a run may wait for the hub before more are read. */
const WINDOW = 4_096;

/**
 * Publishes rows: each becomes a signed entry in the outbox, or a rejection; what is in the outbox goes to the hub
 * meanwhile. Neither a bad row nor a broker that is away stops anything.
 * K3: `accepted` is told after the entry is on the disk.
 * The summary comes last, also before an error is thrown.
 * @throws {AgencyError} when the input makes no sense, or `AGENCY_FEED_FORKED`
 * @throws {StoreError} `STORE_DISK_FULL`: the rows that were not told as accepted were not taken
 */
export async function* publishRows(options: PublishOptions): AsyncGenerator<RowResult, void, undefined> {
  const run = beginRun(options);
  const { sender, stored } = run;
  let failure: { readonly error: unknown } | undefined;
  sender?.kick();
  try {
    yield* takeAll(run);
  } catch (error) {
    // What was accepted goes its way, and is told, before the failure is.
    failure = { error };
  }
  const stops = (await sender?.settle()) ?? [];
  yield* stored.splice(0);
  yield { outcome: 'summary', ...run.counts, waiting: countWaiting(options.store), stops };
  if (failure !== undefined) throw failure.error;
  throwFatal(stops);
}

async function* takeAll(run: Run): AsyncGenerator<RowResult, void, undefined> {
  const { options, sender, stored, lines } = run;
  for await (const group of groupRows(options.rows, GROUP)) {
    if (options.signal?.aborted) return;
    for (const part of splitBeforeStatements(group)) {
      const rows: Interpreted[] = [];
      for (const source of part) {
        if (run.wasTaken(source)) yield skip(run, source);
        else rows.push(run.interpret(source));
      }
      if (await isBarred(rows, sender)) return;
      yield* takeRows(run, rows);
    }
    sender?.kick();
    // The sender needs a turn of the event loop while rows come without a pause.
    await nextTurn();
    yield* stored.splice(0);
    while (lines.size > WINDOW && sender?.isSending()) {
      await sender.untilProgress();
      yield* stored.splice(0);
    }
  }
}

interface Run {
  readonly options: PublishOptions;
  readonly sender: Sender | undefined;
  readonly counts: { accepted: number; rejected: number; skipped: number; stored: number };
  wasTaken(source: SourceRow): boolean;
  /** Line by `feed/seq` of what was accepted in this run and is not stored yet. */
  readonly lines: Map<string, number>;
  /** What was stored and is not told yet. */
  readonly stored: Stored[];
  interpret(source: SourceRow): Interpreted;
  place(drafts: readonly Extract<Interpreted, { outcome: 'drafted' }>[]): Placement[];
}

function beginRun(options: PublishOptions): Run {
  const { home, store, bus, mapping, clock, random, signal, giveUpAfterMs, onForeign, logger } = options;
  const key = readSigningKey(home);
  const directory = readDirectory(home);
  const counts = { accepted: 0, rejected: 0, skipped: 0, stored: 0 };
  const earlier = options.skipPublished ? publishedRows(store) : undefined;
  const lines = new Map<string, number>();
  const stored: Stored[] = [];
  const end = options.end ?? (bus && feedEndOf(bus, home.id));
  const sender =
    end &&
    createSender({
      store,
      end,
      own: { origin: home.id, key, directory },
      clock,
      random,
      ...(signal && { signal }),
      ...(giveUpAfterMs !== undefined && { giveUpAfterMs }),
      ...(onForeign && { onForeign }),
      ...(logger && { logger }),
      onStored: (entries, lastStreamSeq) => {
        counts.stored += entries.length;
        for (const [index, { entryId, feed, seq }] of entries.entries()) {
          const line = lines.get(`${feed}/${seq}`);
          lines.delete(`${feed}/${seq}`);
          const streamSeq = lastStreamSeq - (entries.length - 1 - index);
          stored.push({
            outcome: 'stored',
            ...(line !== undefined && { line }),
            entryId,
            feed,
            seq,
            streamSeq,
          });
        }
      },
    });
  const context = {
    origin: home.id,
    defaults: options.defaults,
    directory,
    store,
    random,
    ...(mapping && { mapping }),
  };
  return {
    options,
    sender,
    counts,
    lines,
    stored,
    wasTaken: (source) => earlier?.wasTaken(digestOf(source.raw)) ?? false,
    interpret: (source) => interpretRow(source, { ...context, nowMs: clock.nowMs() }),
    place: (rows) =>
      placeDrafts(
        store,
        rows.map(({ draft }) => draft),
        (draft, head) => prepareEntry(draft, head, key),
        clock.nowMs(),
        rows.map(({ raw }) => digestOf(raw)),
      ),
  };
}

/** An update or a retraction may be about a row just before it, which must have its place by then. */
function splitBeforeStatements(group: readonly SourceRow[]): SourceRow[][] {
  const parts: SourceRow[][] = [[]];
  for (const source of group) {
    if (isStatement(source)) parts.push([]);
    parts.at(-1)?.push(source);
  }
  return parts.filter((part) => part.length > 0);
}

function isStatement(source: SourceRow): boolean {
  const karaula = source.outcome === 'read' ? source.cells.karaula : undefined;
  return typeof karaula === 'object' && karaula !== null && ('update' in karaula || 'retract' in karaula);
}

/** A fork is told before anything more is signed into the feed. */
async function isBarred(rows: readonly Interpreted[], sender: Sender | undefined): Promise<boolean> {
  if (sender === undefined) return false;
  const feeds = new Set(rows.flatMap((row) => (row.outcome === 'drafted' ? [row.feed] : [])));
  for (const feed of feeds) {
    if ((await sender.check(feed))?.why === 'forked') return true;
  }
  return false;
}

/** Signs and keeps the good rows of a group in one transaction, and tells of all in the order of the input. */
function* takeRows(run: Run, rows: readonly Interpreted[]): Generator<Accepted | Rejected> {
  const placements = run.place(rows.filter((row) => row.outcome === 'drafted')).values();
  const results = rows.map((row): Accepted | Rejected => {
    if (row.outcome === 'rejected') return row;
    const { line, raw } = row;
    const placement = placements.next().value;
    if (placement?.outcome === 'placed') {
      const { entryId, feed, seq } = placement;
      return { outcome: 'accepted', line, entryId, feed, seq };
    }
    const { violations = [], message = '' } = placement?.error ?? {};
    return {
      outcome: 'rejected',
      line,
      raw,
      violations: violations.length > 0 ? violations : [{ path: '', problem: message }],
    };
  });
  const rejected = results.filter((result) => result.outcome === 'rejected');
  if (run.options.rejectsPath !== undefined) appendRejects(run.options.rejectsPath, rejected);
  run.counts.rejected += rejected.length;
  logTaken(run, results);
  run.counts.accepted += results.length - rejected.length;
  for (const result of results) {
    if (result.outcome === 'accepted' && run.sender !== undefined) {
      run.lines.set(`${result.feed}/${result.seq}`, result.line);
    }
  }
  yield* results;
}

/** K7: which entries, by place and identifier; never a row or what is wrong with it. */
function logTaken({ options: { logger } }: Run, results: readonly (Accepted | Rejected)[]): void {
  for (const result of results) {
    if (result.outcome === 'rejected') continue;
    const { feed, seq, entryId } = result;
    logger?.log('debug', 'accepted', { feed, seq, entryId });
  }
  const count = results.filter(({ outcome }) => outcome === 'rejected').length;
  if (count > 0) logger?.log('warn', 'rows rejected', { count });
}

function skip(run: Run, { line }: SourceRow): Skipped {
  run.counts.skipped += 1;
  return { outcome: 'skipped', line };
}

function digestOf(raw: string): Uint8Array {
  return new Uint8Array(hash('sha256', raw, 'buffer'));
}

function countWaiting(store: Store): number {
  return waitingByFeed(store)
    .values()
    .reduce((sum, count) => sum + count, 0);
}

/** What the broker answered is told in the summary; what only a person can mend ends the run. */
function throwFatal(stops: readonly Stop[]): void {
  const fatal = stops.find(
    ({ why, error }) => !(error instanceof BusError) && (why === 'forked' || why === 'refused'),
  );
  if (fatal !== undefined) throw fatal.error;
}
