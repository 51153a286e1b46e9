import { publishRows, type RowResult } from '../../agency/publish-rows.ts';
import type { SourceRow } from '../../agency/source-row.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { onStage, type StageTime } from '../../observe/stages.ts';
import type { Arrival } from './draw-arrivals.ts';
import type { LoadMember } from './load-member.ts';
import { arrivalsOf } from './load-plan.ts';
import { loadRow } from './load-row.ts';
import type { PublisherOrders, PublisherTally } from './load-words.ts';
import { pauseUntil } from './pause-until.ts';
import { createStageTallies, type StageTallies } from './stage-tallies.ts';

const HOUR_MS = 3_600_000;
const NEWS_EVERY_MS = 100;

/**
 * A publisher in a load: its arrivals are rows of a live source of `publishRows`, each given out when it is due, or,
 * closed loop, when the one before was taken. Resolves when nothing more waits for the hub.
 */
export async function publishLoad(member: LoadMember, orders: PublisherOrders): Promise<StageTallies> {
  const { home, store, clock, bus, channel } = member;
  const desk = keepDesk(orders);
  const stopTiming = onStage(desk.hearStage);
  const startMs = await member.started;
  desk.begin(startMs);
  const news = setInterval(() => channel.tell({ tell: 'published', ...desk.tally() }), NEWS_EVERY_MS);
  try {
    const results = publishRows({
      home,
      store,
      bus,
      rows: desk.giveOut(arrivalsOf(orders, orders.participant), member.finish),
      defaults: { status: orders.profile.status, handling: { code: 'H0' }, ttlMs: 48 * HOUR_MS },
      clock,
      random: machineRandom,
      signal: member.stop,
    });
    for await (const result of results) {
      desk.hear(result);
      if (result.outcome === 'summary') {
        channel.tell({ tell: 'published', ...desk.tally() });
        const stops = result.stops.map(({ feed, why }) => `${feed}: ${why}`);
        channel.tell({ tell: 'settled', waiting: result.waiting, stops });
      }
    }
  } finally {
    clearInterval(news);
    stopTiming();
  }
  return desk.stages;
}

interface Desk {
  readonly stages: StageTallies;
  begin(startMs: number): void;
  giveOut(arrivals: Iterable<Arrival>, finish: AbortSignal): AsyncGenerator<SourceRow, void, undefined>;
  hear(result: RowResult): void;
  hearStage(time: StageTime): void;
  tally(): PublisherTally;
}

/** Gives out rows, and keeps count of what became of them. */
function keepDesk({ durationMs, rate }: PublisherOrders): Desk {
  const stages = createStageTallies();
  const isOpen = rate !== 'max';
  const counts = { taken: 0, rejected: 0, stored: 0 };
  let accepted: Record<string, number[]> = {};
  let startMs = Number.POSITIVE_INFINITY;
  /** When the rows that were given out and not yet looked at were due. */
  const dueMs: number[] = [];
  /** Due, and what looking at it took, of the rows that are signed next. */
  const looked: { readonly dueMs: number; readonly tookMs: number }[] = [];
  /** When the entries of each feed that were not sent yet were committed, by place. */
  const signedAtMs = new Map<string, Map<number, number>>();
  let lastSignedAtMs = 0;
  const lastSent = new Map<string, number>();

  return {
    stages,
    begin: (atMs) => {
      startMs = atMs;
    },
    giveOut: async function* (arrivals, finish) {
      await pauseUntil(startMs, finish);
      const endMs = startMs + durationMs;
      for (const arrival of arrivals) {
        if (isOpen) {
          if (arrival.offsetUs >= durationMs * 1_000) return;
          // It waits for its time and for nothing else: who is late has all that was due meanwhile to catch up with.
          await pauseUntil(startMs + arrival.offsetUs / 1_000, finish);
        } else if (performance.now() >= endMs) return;
        if (finish.aborted) return;
        counts.taken += 1;
        if (isOpen) {
          dueMs.push(startMs + arrival.offsetUs / 1_000);
          yield loadRow(arrival);
        } else {
          dueMs.push(performance.now());
          yield loadRow(arrival, Math.floor((performance.now() - startMs) * 1_000));
        }
      }
    },
    hear: (result) => {
      if (result.outcome === 'rejected') counts.rejected += 1;
      if (result.outcome === 'stored') counts.stored += 1;
      if (result.outcome !== 'accepted') return;
      accepted[result.feed] ??= [];
      accepted[result.feed]!.push(result.line);
      // A sender that was under way may have been quicker than the news of it.
      if (result.seq <= (lastSent.get(result.feed) ?? 0)) return;
      const places = signedAtMs.get(result.feed) ?? new Map<number, number>();
      places.set(result.seq, lastSignedAtMs);
      signedAtMs.set(result.feed, places);
    },
    hearStage: ({ stage, tookMs, endedAtMs, count, feed = '', seq = 0 }) => {
      // Content keys leave before what they seal, and are no alerts.
      if (feed.endsWith('.key')) return;
      stages.spend(stage, tookMs);
      if (stage === 'validate') looked.push({ dueMs: dueMs.shift() ?? endedAtMs, tookMs });
      if (stage === 'sign') {
        lastSignedAtMs = endedAtMs;
        const beganMs = endedAtMs - tookMs;
        for (const row of looked.splice(0)) stages.record('wait', beganMs - row.dueMs - row.tookMs, 1);
      }
      if (stage !== 'append') return stages.record(stage, tookMs, count);
      // What an alert feels is also the wait for the run before it.
      lastSent.set(feed, seq);
      const places = signedAtMs.get(feed);
      for (let place = seq - count + 1; place <= seq; place++) {
        stages.record(stage, endedAtMs - (places?.get(place) ?? lastSignedAtMs), 1);
        places?.delete(place);
      }
    },
    tally: () => {
      const since = accepted;
      accepted = {};
      return { ...counts, accepted: since };
    },
  };
}
