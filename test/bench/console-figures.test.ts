import { expect, test } from 'vitest';
import {
  type ConsoleFigures,
  consoleTables,
  growthOf,
  isBroken,
  verdictsOf,
} from '../../bench/support/console-figures.ts';
import { mostWorkedMs } from '../../bench/support/longest-task.ts';

const MIB = 2 ** 20;

/** Looks at a page whose memory was so many MiB, one a minute. */
const looksAt = (...heaps: number[]) =>
  heaps.map((heap, minute) => ({
    minute,
    heapBytes: heap * MIB,
    nodes: 900,
    serverBytes: 200 * MIB,
    cards: 10_000,
    longestTaskMs: 0,
  }));

const figures = (changes: Partial<ConsoleFigures> = {}): ConsoleFigures => ({
  rate: 5,
  minutes: 60,
  loads: {
    firstCard: { median: 400, min: 300, max: 500 },
    allCards: { median: 900, min: 800, max: 1_000 },
    cards: 10_000,
    longest: { tookMs: 80, cpuMs: 40 },
  },
  scrolling: { tookMs: 60, cpuMs: 50 },
  filtering: { tookMs: 0, cpuMs: 0 },
  heapBytes: 30 * MIB,
  looks: looksAt(30, 40, 40, 40, 41, 39, 40, 40),
  livingCpuMs: 30,
  ...changes,
});

test('memory that settles in the first quarter is flat, one that goes on growing is not', () => {
  expect(growthOf(looksAt(10, 30, 40, 40, 40, 40, 40, 40), 'heapBytes')).toBeCloseTo(0);
  expect(growthOf(looksAt(10, 20, 30, 40, 50, 60, 70, 80), 'heapBytes')).toBeCloseTo(75 / 35 - 1);
  expect(growthOf(looksAt(10), 'heapBytes')).toBe(0);
});

test('what holds breaks no bound, and each of the promises can be broken', () => {
  const brokenBy = (changes: Partial<ConsoleFigures>) =>
    verdictsOf(figures(changes))
      .filter(isBroken)
      .map(({ what }) => what);
  expect(brokenBy({})).toEqual([]);
  const { loads } = figures();
  expect(brokenBy({ loads: { ...loads, firstCard: { median: 1_001, min: 9, max: 2_000 } } })).toEqual([
    'first card painted, ms',
  ]);
  expect(brokenBy({ scrolling: { tookMs: 101, cpuMs: 30 } })).toEqual(['longest task while scrolling, ms']);
  expect(brokenBy({ filtering: { tookMs: 101, cpuMs: 30 } })).toEqual([
    'longest task while searching and filtering, ms',
  ]);
  const [first, ...others] = looksAt(40, 40, 40, 40);
  expect(brokenBy({ looks: [{ ...first!, longestTaskMs: 120 }, ...others] })).toEqual([
    'longest task while 5 alerts a second come in, ms',
  ]);
  expect(brokenBy({ looks: looksAt(40, 40, 50, 60) })).toEqual(['more memory of the page after 60 min, %']);
  // What could not be measured holds nothing.
  expect(brokenBy({ scrolling: { tookMs: Number.NaN, cpuMs: 0 } })).toHaveLength(1);
});

test('the tables name what is broken and show the first and the last moment of the run', () => {
  const told = figures({
    scrolling: { tookMs: 150, cpuMs: 70 },
    looks: looksAt(...Array.from({ length: 31 }, (_, index) => 40 + index)),
  });
  const text = consoleTables(told, verdictsOf(told));
  expect(text).toContain('| longest task while scrolling, ms | 150 |  | 70.0 | 100 **broken** |');
  expect(text).toContain('| longest task while 5 alerts a second come in, ms | 0 |  | 30.0 | 100 |');
  const lines = text.split('\n').slice(-9);
  expect(lines[0]).toMatch(/^\| 0 \| 40.0 \|/);
  expect(lines.at(-1)).toMatch(/^\| 30.0 \| 70.0 \|/);
});

test('what a task of the page worked is told by the trace, and nothing of other threads', () => {
  const thread = (tid: number, name: string) => ({
    name: 'thread_name',
    ph: 'M',
    pid: 1,
    tid,
    args: { name },
  });
  const task = (tid: number, tdur: number, name = 'RunTask') => ({
    name,
    ph: 'X',
    pid: 1,
    tid,
    dur: 900_000,
    tdur,
  });
  const trace = (...traceEvents: object[]) => mostWorkedMs(JSON.stringify({ traceEvents }));
  const threads = [thread(7, 'CrRendererMain'), thread(8, 'Compositor')];
  expect(trace(...threads)).toBe(0);
  expect(
    trace(...threads, task(7, 20_000), task(7, 35_000), task(8, 400_000), task(7, 50_000, 'Paint')),
  ).toBe(35);
});
