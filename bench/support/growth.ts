import type { Sample } from './watched-process.ts';

/** One look at a process while it did one work. */
export interface Moment extends Omit<Sample, 'done'> {
  readonly entries: number;
}

/** How a process's memory went with one of its works. */
export interface Growth {
  readonly entries: number;
  /** The most of the process until this work was done. */
  readonly peakRssBytes: number;
  /** When a tenth of the entries was done, and at the last look before all were, or when they were. */
  readonly rssAtTenthBytes: number;
  readonly rssAtEndBytes: number;
  /** Of RSS over entries, by least squares, in the second half. */
  readonly slopeBytesPerEntry: number;
  /** The least in the second half: about what was alive, garbage not counted. */
  readonly leastHeapUsedBytes: number;
  readonly peakHeapUsedBytes: number;
  readonly peakExternalBytes: number;
  readonly entriesPerSecond: number;
  /** From the first entry to the last. */
  readonly curve: readonly Moment[];
}

export function growthOf<Work extends string>(
  samples: readonly Sample<Work>[],
  work: Work,
  entries: number,
): Growth {
  const from = samples.findLastIndex(({ done }) => done[work] === 0);
  const to = samples.findIndex(({ done }) => done[work] >= entries);
  const curve = samples
    .slice(Math.max(from, 0), to < 0 ? samples.length : to + 1)
    .map(({ done, ...rest }): Moment => ({ ...rest, entries: done[work] }));
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`it was over before anybody looked: ${work}`);
  // The last look, when the second half went by between two.
  const secondHalf = curve.filter((moment) => moment === last || moment.entries >= entries / 2);
  const most = (read: (moment: Moment) => number) => Math.max(...curve.map(read));
  return {
    entries,
    peakRssBytes: last.peakRssBytes,
    rssAtTenthBytes: (curve.find((moment) => moment.entries >= entries / 10) ?? last).rssBytes,
    rssAtEndBytes: last.rssBytes,
    slopeBytesPerEntry: slopeOf(secondHalf),
    leastHeapUsedBytes: Math.min(...secondHalf.map(({ heapUsedBytes }) => heapUsedBytes)),
    peakHeapUsedBytes: most(({ heapUsedBytes }) => heapUsedBytes),
    peakExternalBytes: most(({ externalBytes }) => externalBytes),
    entriesPerSecond: (1_000 * (last.entries - first.entries)) / (last.atMs - first.atMs),
    curve,
  };
}

/** Of the line through (entries, RSS) with the least squares; 0 when all stand at one place. */
function slopeOf(moments: readonly Moment[]): number {
  const meanOf = (value: (moment: Moment) => number) =>
    moments.reduce((sum, moment) => sum + value(moment), 0) / moments.length;
  const meanEntries = meanOf(({ entries }) => entries);
  const meanRss = meanOf(({ rssBytes }) => rssBytes);
  const spread = meanOf(({ entries }) => (entries - meanEntries) ** 2);
  if (!(spread > 0)) return 0;
  return meanOf(({ entries, rssBytes }) => (entries - meanEntries) * (rssBytes - meanRss)) / spread;
}
