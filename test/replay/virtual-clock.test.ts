import { describe, expect, it } from 'vitest';
import { startVirtualClock } from '../../src/replay/virtual-clock.ts';

function machineClock(startMs: number) {
  let nowMs = startMs;
  return { nowMs: () => nowMs, pass: (ms: number) => (nowMs += ms) };
}

describe('scenario time', () => {
  it('runs as many times as fast as real time as it was told', () => {
    const real = machineClock(5_000);
    const clock = startVirtualClock(1_000_000, 60, real);
    expect(clock.nowMs()).toBe(1_000_000);
    real.pass(500);
    expect(clock.nowMs()).toBe(1_030_000);
    expect(clock.realSpanMs(120_000)).toBe(2_000);
  });

  it('at max jumps to the time of the next step and ticks in real time inside it', async () => {
    const real = machineClock(0);
    const clock = startVirtualClock(0, 'max', real);
    real.pass(40);
    expect(clock.nowMs()).toBe(40);
    await clock.reach(3_600_000);
    expect(clock.nowMs()).toBe(3_600_000);
    real.pass(7);
    expect(clock.nowMs()).toBe(3_600_007);
  });

  it('never goes back, not even when a step took longer than the wait after it', async () => {
    const real = machineClock(0);
    const clock = startVirtualClock(0, 'max', real);
    real.pass(5_000);
    await clock.reach(1_000);
    expect(clock.nowMs()).toBe(5_000);
  });

  it('is reached by waiting when a speed is given', async () => {
    const clock = startVirtualClock(0, 10_000, { nowMs: () => performance.now() });
    await clock.reach(100_000);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(100_000);
  });

  it('goes on from where it is at the pace of real time when it is slowed down', () => {
    const real = machineClock(0);
    const clock = startVirtualClock(1_000, 60, real);
    real.pass(100);
    expect([clock.nowMs(), clock.rate()]).toEqual([7_000, 60]);
    clock.slowDown();
    expect(clock.nowMs()).toBe(7_000);
    real.pass(100);
    expect([clock.nowMs(), clock.rate()]).toEqual([7_100, 1]);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const clock = startVirtualClock(0, 1, { nowMs: () => performance.now() });
    const reached = clock.reach(3_600_000, stop.signal);
    stop.abort();
    await expect(reached).rejects.toThrow();
  });
});
