import { type FeedId, formatFeed } from '../contract/feed.ts';
import type { HubNotes } from './hub-notes.ts';
import type { Observation } from './observation.ts';
import type { PlayedAct, PlayedStep, StatedEntry } from './played-step.ts';
import type { DeliveryReport, RefusalReport, ShownReport, StandingReport } from './report.ts';
import { SERVER } from './scenario.ts';

/** What was done and what was seen, and which belongs to which. */
export interface Logbook {
  readonly played: readonly PlayedStep[];
  readonly acts: readonly PlayedAct[];
  /** What members know of their hub besides. */
  readonly hub: HubNotes;
  /** The step of that number is next: what is seen from now on is seen during it. */
  begin(number: number): void;
  addStep(step: PlayedStep): void;
  addAct(act: PlayedAct): void;
  addObservation(observation: Observation): void;
  /** Nobody waits for who is offline; when he is back, he has to judge all that came meanwhile. */
  setAway(reader: string, isAway: boolean): void;
  /** The hub gives it nothing new of that feed: nobody waits for its verdicts there. K2 */
  setWithheld(reader: string, feed: FeedId): void;
  isWithheld(reader: string, feed: FeedId): boolean;
  /** The hub gives everybody all again. */
  setAllServed(): void;
  /** Who is offline. */
  readonly away: ReadonlySet<string>;
  /** Resolves when every entitled reader has a final verdict on the step, or after `timeoutMs`. */
  settled(step: PlayedStep, timeoutMs: number, signal?: AbortSignal): Promise<void>;
  /** The same of all that was played and stated so far. */
  allSettled(timeoutMs: number, signal?: AbortSignal): Promise<void>;
  /** When a reader took a statement in; undefined: it has not. */
  heardAtMs(reader: string, stated: StatedEntry): number | undefined;
  deliveriesOf(step: PlayedStep, realMsOf: (scenarioMs: number) => number): DeliveryReport[];
  refusalsOf(step: PlayedStep): RefusalReport[];
  standingsOf(step: PlayedStep): StandingReport[];
  /** How a member has the entry of a step, now. */
  addShown(step: string, shown: Omit<ShownReport, 'during'>): void;
  shownOf(step: PlayedStep): ShownReport[];
}

interface Seen extends Observation {
  /** Number of the step that was the last to be begun. */
  readonly during: number;
}

export function createLogbook(): Logbook {
  const played: PlayedStep[] = [];
  const acts: PlayedAct[] = [];
  const observations: Seen[] = [];
  const away = new Set<string>();
  const shown: { readonly step: string; readonly report: ShownReport }[] = [];
  /** Reader and feed. */
  const withheld = new Set<string>();
  const isWithheld = (reader: string, feed: FeedId) => withheld.has(`${reader} ${formatFeed(feed)}`);
  const listeners = new Set<() => void>();
  let during = 0;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const of = (step: PlayedStep) => observations.filter((seen) => belongsTo(seen, step, played));
  const haveAll = (feed: FeedId, entitled: readonly string[], answers: readonly Seen[]) => {
    const judged = new Set(answers.map((seen) => seen.reader));
    return entitled.every((reader) => {
      return judged.has(reader) || away.has(reader) || isWithheld(reader, feed);
    });
  };
  const isSettled = (step: PlayedStep) =>
    (step.put.streamSeq === undefined && away.has(step.from)) ||
    haveAll(
      step.feed,
      step.entitled,
      of(step).filter((seen) => isFinal(seen, step)),
    );
  const isHeard = ({ from, feed, hash, entitled }: StatedEntry) =>
    haveAll(
      feed,
      entitled,
      observations.filter((seen) => seen.origin === from && seen.hash === hash && seen.outcome !== 'held'),
    );
  const until = (isSo: () => boolean, timeoutMs: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        listeners.delete(check);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const check = () => {
        if (isSo()) finish();
      };
      const timer = setTimeout(finish, timeoutMs);
      listeners.add(check);
      signal?.addEventListener('abort', finish);
      if (signal?.aborted) finish();
      else check();
    });
  return {
    played,
    acts,
    away,
    hub: { looks: [], findings: [], tries: [] },
    begin: (number) => {
      during = number;
    },
    addStep: (step) => {
      played.push(step);
      notify();
    },
    addAct: (act) => {
      acts.push(act);
    },
    addObservation: (observation) => {
      observations.push({ ...observation, during });
      notify();
    },
    setAway: (reader, isAway) => {
      if (isAway) away.add(reader);
      else away.delete(reader);
      notify();
    },
    setWithheld: (reader, feed) => {
      withheld.add(`${reader} ${formatFeed(feed)}`);
      notify();
    },
    isWithheld,
    setAllServed: () => withheld.clear(),
    settled: (step, timeoutMs, signal) => until(() => isSettled(step), timeoutMs, signal),
    allSettled: (timeoutMs, signal) =>
      until(
        () => played.every(isSettled) && acts.every(({ stated }) => stated.every(isHeard)),
        timeoutMs,
        signal,
      ),
    heardAtMs: (reader, { from, hash }) =>
      observations.find(
        (seen) =>
          seen.reader === reader &&
          seen.origin === from &&
          seen.hash === hash &&
          seen.outcome === 'delivered',
      )?.atMs,
    deliveriesOf: (step, realMsOf) => listDeliveries(of(step), step, realMsOf),
    refusalsOf: (step) => listRefusals(of(step), step),
    standingsOf: (step) => listStandings(of(step)),
    addShown: (step, report) => {
      shown.push({ step, report: { ...report, during } });
    },
    shownOf: ({ step }) => shown.filter((one) => one.step === step.name).map(({ report }) => report),
  };
}

/** An attack's copy stands at its own place of the stream; everything else goes by the hash of the bytes. */
function belongsTo(seen: Observation, step: PlayedStep, played: readonly PlayedStep[]): boolean {
  if (seen.origin !== step.feed.origin || seen.outcome === 'foreign') return false;
  const isAttackCopy = (other: PlayedStep) =>
    other.step.does === 'attack' &&
    other.feed.origin === seen.origin &&
    other.put.streamSeq === seen.streamSeq;
  if (step.step.does !== 'attack') return seen.hash === step.put.hash && !played.some(isAttackCopy);
  if (isAttackCopy(step)) return true;
  const isOfTrueEntry = played.some((other) => other.step.does !== 'attack' && other.put.hash === seen.hash);
  return seen.hash === step.put.hash && !isOfTrueEntry;
}

/** A publisher that was disturbed appends again what is there already; readers drop it, and it says nothing new. */
function isRepeat(seen: Observation, step: PlayedStep): boolean {
  return step.step.does !== 'attack' && seen.code === 'GATE_REPLAYED';
}

/** Held counts as an answer to an attack only: its place is given to the true entry, or to none. */
function isFinal(seen: Observation, step: PlayedStep): boolean {
  if (isRepeat(seen, step)) return false;
  return seen.outcome !== 'held' || step.step.does === 'attack';
}

function listDeliveries(
  seen: readonly Observation[],
  step: PlayedStep,
  realMsOf: (scenarioMs: number) => number,
): DeliveryReport[] {
  const delivered = seen.filter((one) => one.outcome === 'delivered');
  return [...new Set(delivered.map((one) => one.reader))].flatMap((reader) => {
    const all = delivered.filter((one) => one.reader === reader);
    const [first] = all;
    if (first === undefined) return [];
    const scenarioLatencyMs = Math.max(0, first.atMs - step.publishedAtMs);
    const how = first.inbox?.verifiedBy;
    return [
      {
        to: reader,
        atMs: first.atMs,
        scenarioLatencyMs,
        realLatencyMs: realMsOf(scenarioLatencyMs),
        ...([reader, step.from].some((one) => step.offline.includes(one)) && { wasOffline: true as const }),
        ...(step.withheldFrom.includes(reader) && { wasWithheld: true as const }),
        verifiedBy: how?.how === 'chain' ? `the signature on entry ${how.seq}` : 'its own signature',
        times: all.length,
      },
    ];
  });
}

function listRefusals(seen: readonly Observation[], step: PlayedStep): RefusalReport[] {
  const isAttack = step.step.does === 'attack';
  const refused = seen.filter(
    (one) => (one.outcome === 'refused' || (isAttack && one.outcome === 'held')) && !isRepeat(one, step),
  );
  const byReader = new Map<string, RefusalReport>();
  for (const { reader, code = '', reason = '', atMs } of refused) {
    // First the entry is held, later its place is taken: one refusal, told once.
    const key = `${reader} ${code}`;
    if (!byReader.has(key)) byReader.set(key, { by: reader, code, reason, atMs });
  }
  const { serverRefusal, ownRefusal, from } = step;
  return [
    ...(ownRefusal === undefined ? [] : [{ by: from, ...ownRefusal }]),
    ...(serverRefusal === undefined ? [] : [{ by: SERVER, ...serverRefusal }]),
    ...byReader.values(),
  ];
}

/** How the entry stood in each inbox, from change to change: as the inbox had it when a verdict went on record. */
function listStandings(seen: readonly Seen[]): StandingReport[] {
  const standings: StandingReport[] = [];
  for (const { reader, inbox, outcome, reason, during, atMs } of seen) {
    if (inbox === undefined) continue;
    const stands = inbox.taint === undefined ? 'good' : 'tainted';
    const before = standings.findLastIndex((one) => one.in === reader);
    // Delivered and marked in one transaction are two lines of the record, and one change.
    const isChange = standings[before]?.stands !== stands;
    const isTold = outcome === (stands === 'good' ? 'cleared' : 'tainted');
    const standing = {
      in: reader,
      stands,
      during,
      atMs,
      ...(isTold && reason !== undefined && { reason }),
    } as const;
    if (isChange) standings.push(standing);
    else if (isTold) standings[before] = { ...standings[before]!, ...standing };
  }
  return standings;
}
