import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcessUsage } from '../../../src/replay/load/process-usage.ts';

describe.skipIf(!existsSync('/proc/self/io'))('what a process has used', () => {
  test('is read for this one: some CPU, some memory, and no number that is none', () => {
    const usage = readProcessUsage(process.pid)!;
    expect(usage.cpuSeconds).toBeGreaterThan(0);
    expect(usage.rssBytes).toBeGreaterThan(2 ** 20);
    expect(usage.peakRssBytes).toBeGreaterThanOrEqual(usage.rssBytes);
    expect(Object.values(usage).every(Number.isFinite)).toBe(true);
  });
});

test('of a process that is not there, nothing is said', () => {
  expect(readProcessUsage(2 ** 30)).toBeUndefined();
});
