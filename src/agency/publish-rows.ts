import { setImmediate as nextTurn } from 'node:timers/promises';
import { BusError } from '../bus/errors.ts';
import { countWaiting } from '../store/outbox.ts';
import { checkFeeds } from './check-feeds.ts';
import { type GroupBound, groupRows } from './group-rows.ts';
import type { Interpreted } from './interpret-row.ts';
import { beginRun, type PublishOptions, type PublishRun, takeRows } from './publish-run.ts';
import type { RowResult, Skipped } from './row-result.ts';
import type { Sender, Stop } from './sender.ts';
import type { SourceRow } from './source-row.ts';

export type { PublishOptions } from './publish-run.ts';
export type { PublishSummary, RowResult } from './row-result.ts';

/** Rows signed in one transaction. */
const MAX_ROWS = 256;
/** Without a hub a row from a live pipe waits so long for company. */
const COMPANY_MS = 2;
/** A hub that does not answer holds up no row longer than this. */
const IN_FLIGHT_MS = 10;
/** So many rows of a run may wait for the hub before more are read. */
const WINDOW = 4_096;

/**
 * Publishes rows: each becomes a signed entry in the outbox, or a rejection; what is in the outbox goes to the hub
 * meanwhile. Neither a bad row nor a broker that is away stops anything.
 * K3: `accepted` is told after the entry is on the disk.
 * The summary comes last, also before an error is thrown.
 * @throws {AgencyError} when the input makes no sense, `AGENCY_FEED_FORKED`, or `AGENCY_OUTBOX_FULL`: as with a
 *   full disk, the rows that were not told as accepted were not taken
 * @throws {StoreError} `STORE_DISK_FULL`: the rows that were not told as accepted were not taken
 */
export async function* publishRows(options: PublishOptions): AsyncGenerator<RowResult, void, undefined> {
  const run = beginRun(options);
  const { sender } = run;
  let failure: { readonly error: unknown } | undefined;
  sender?.kick();
  try {
    yield* takeAll(run);
    // Who has nothing new to say still finds out that the hub has lost what he said.
    if (sender !== undefined) await checkFeeds(sender, options);
  } catch (error) {
    // What was accepted goes its way, and is told, before the failure is.
    failure = { error };
  }
  const stops = yield* settle(run);
  yield { outcome: 'summary', ...run.counts, waiting: countWaiting(options.store), stops };
  if (failure !== undefined) throw failure.error;
  throwFatal(stops);
}

/** Until nothing more can be sent; there may be far more than this run has brought, so what is stored is told meanwhile. */
async function* settle({
  sender,
  stored,
}: PublishRun): AsyncGenerator<RowResult, readonly Stop[], undefined> {
  if (sender === undefined) return [];
  for (sender.kick(); sender.isSending(); ) {
    await sender.untilProgress();
    yield* stored.splice(0);
  }
  const stops = await sender.settle();
  yield* stored.splice(0);
  return stops;
}

async function* takeAll(run: PublishRun): AsyncGenerator<RowResult, void, undefined> {
  const { options, sender, stored, lines } = run;
  for await (const group of groupRows(options.rows, companyOf(sender))) {
    if (options.signal?.aborted) return;
    for (const part of splitBeforeStatements(group)) {
      const rows: Interpreted[] = [];
      for (const source of part) {
        if (run.wasTaken(source)) yield skip(run, source);
        else rows.push(run.interpret(source));
      }
      if (await isBarred(rows, sender)) return;
      yield* takeRows(run, await run.provideKeys(rows));
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

/**
 * While a run is on its way nothing else leaves, and rows gather; then they are signed, kept and sent at once. So one
 * transaction and one run have all that came meanwhile, and a row that finds nothing on its way waits for nobody.
 */
function companyOf(sender: Sender | undefined): GroupBound {
  if (sender === undefined) return { maxRows: MAX_ROWS, waitMs: COMPANY_MS };
  const untilFree = async (signal: AbortSignal): Promise<void> => {
    // Rows that are there already come along.
    await nextTurn();
    while (sender.isSending() && !signal.aborted) await sender.untilProgress();
  };
  return { maxRows: MAX_ROWS, waitMs: IN_FLIGHT_MS, untilFree };
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

function skip(run: PublishRun, { line }: SourceRow): Skipped {
  run.counts.skipped += 1;
  return { outcome: 'skipped', line };
}

/** What the broker answered is told in the summary; what only a person can mend ends the run. */
function throwFatal(stops: readonly Stop[]): void {
  const fatal = stops.find(
    ({ why, error }) => !(error instanceof BusError) && (why === 'forked' || why === 'refused'),
  );
  if (fatal !== undefined) throw fatal.error;
}
