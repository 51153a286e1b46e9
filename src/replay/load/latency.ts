import {
  build,
  decodeFromCompressedBase64,
  encodeIntoCompressedBase64,
  type Histogram,
} from 'hdr-histogram-js';

/** Times by how often they were seen: whole microseconds, to three significant digits, without an upper bound. */
export type Latencies = Histogram;

export interface LatencySummary {
  readonly count: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
}

/** A place on the curve of percentiles: so many of 100 took no longer than this. */
export interface PercentilePoint {
  readonly percentile: number;
  readonly ms: number;
}

export function createLatencies(): Latencies {
  return build({ bitBucketSize: 32, autoResize: true, numberOfSignificantValueDigits: 3 });
}

/** Records a time for each of `count` alerts. Below nothing counts as nothing. */
export function recordLatency(latencies: Latencies, ms: number, count = 1): void {
  latencies.recordValueWithCount(Math.max(0, Math.round(ms * 1_000)), count);
}

/** As text, to be sent to another process. */
export function encodeLatencies(latencies: Latencies): string {
  return encodeIntoCompressedBase64(latencies);
}

/** Adds what another process recorded: nothing is lost by it, unlike with averages of percentiles. */
export function addEncoded(to: Latencies, encoded: string): void {
  to.add(decodeFromCompressedBase64(encoded, 32, false));
}

export function addLatencies(to: Latencies, from: Latencies): void {
  to.add(from);
}

/** Undefined when nothing was recorded. */
export function summariseLatencies(latencies: Latencies): LatencySummary | undefined {
  if (latencies.totalCount === 0) return undefined;
  const at = (percentile: number) => latencies.getValueAtPercentile(percentile) / 1_000;
  return {
    count: latencies.totalCount,
    meanMs: latencies.mean / 1_000,
    p50Ms: at(50),
    p90Ms: at(90),
    p99Ms: at(99),
    p999Ms: at(99.9),
    // As the others: the upper end of its three digits, and the same after histograms were added up.
    maxMs: at(100),
  };
}

/** Nines that the curve goes to: 99.999 %. */
const DECADES = 5;
const PER_DECADE = 12;

/** The curve as far as there are alerts to show it: one in a thousand is not read off a hundred. */
export function percentileCurve(latencies: Latencies): PercentilePoint[] {
  const points: PercentilePoint[] = [];
  if (latencies.totalCount === 0) return points;
  for (let step = 0; step <= DECADES * PER_DECADE; step++) {
    const beyond = 10 ** (-step / PER_DECADE);
    if (beyond * latencies.totalCount < 1) break;
    const percentile = 100 * (1 - beyond);
    points.push({ percentile, ms: latencies.getValueAtPercentile(percentile) / 1_000 });
  }
  return points;
}
