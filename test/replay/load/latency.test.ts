import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEncoded,
  createLatencies,
  encodeLatencies,
  percentileCurve,
  recordLatency,
  summariseLatencies,
} from '../../../src/replay/load/latency.ts';

const times = fc.array(fc.double({ min: 0, max: 600_000, noNaN: true }), { maxLength: 200 });

function latenciesOf(all: readonly number[]) {
  const latencies = createLatencies();
  for (const ms of all) recordLatency(latencies, ms);
  return latencies;
}

describe('latencies', () => {
  it('of several processes, encoded and added up, are those of one that had seen everything', () => {
    fc.assert(
      fc.property(fc.array(times, { maxLength: 5 }), (parts) => {
        const merged = createLatencies();
        for (const part of parts) addEncoded(merged, encodeLatencies(latenciesOf(part)));
        const whole = latenciesOf(parts.flat());
        expect(summariseLatencies(merged)).toEqual(summariseLatencies(whole));
        expect(percentileCurve(merged)).toEqual(percentileCurve(whole));
      }),
    );
  });

  it('are right to three digits', () => {
    fc.assert(
      fc.property(
        times.filter((all) => all.length > 0),
        (all) => {
          const sorted = all.toSorted((a, b) => a - b);
          const { p50Ms, maxMs, count } = summariseLatencies(latenciesOf(all))!;
          const isNear = (found: number, exact: number) => Math.abs(found - exact) <= exact / 900 + 0.001;
          expect(count).toBe(all.length);
          expect(isNear(p50Ms, sorted[Math.ceil(all.length / 2) - 1]!)).toBe(true);
          expect(isNear(maxMs, sorted.at(-1)!)).toBe(true);
        },
      ),
    );
  });

  it('are counted for each alert of a run, not once for the run', () => {
    const latencies = createLatencies();
    recordLatency(latencies, 100, 99);
    recordLatency(latencies, 1, 1);
    expect(summariseLatencies(latencies)).toMatchObject({ count: 100 });
    expect(summariseLatencies(latencies)!.p50Ms).toBeGreaterThan(99);
  });

  it('below nothing count as nothing', () => {
    expect(summariseLatencies(latenciesOf([-5]))).toMatchObject({ maxMs: 0, count: 1 });
  });

  it('of nothing have no summary and no curve', () => {
    expect(summariseLatencies(createLatencies())).toBeUndefined();
    expect(percentileCurve(createLatencies())).toEqual([]);
  });

  it('draw a curve that rises, and ends where there is no alert left to show', () => {
    const curve = percentileCurve(latenciesOf(Array.from({ length: 1_000 }, (_, index) => index)));
    expect(curve[0]).toMatchObject({ percentile: 0 });
    expect(curve.at(-1)!.percentile).toBeCloseTo(99.9, 6);
    const values = curve.map(({ ms }) => ms);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});
