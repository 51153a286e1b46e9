import { describe, expect, it } from 'vitest';
import { createSource } from '../../bench/support/alert-source.ts';
import { makeAlerts } from '../../bench/support/bench-alerts.ts';
import { drawOffsets } from '../../bench/support/offsets.ts';

const alerts = makeAlerts(10);

describe('a source of alerts', () => {
  it('gives out what is due, in order, at most as many as were asked for, and nothing after the last', async () => {
    const source = createSource(alerts);
    source.release(4);
    expect(await source.take(3)).toEqual(alerts.slice(0, 3));
    expect(await source.take(3)).toEqual(alerts.slice(3, 4));
    source.release(10);
    expect(await source.take(100)).toEqual(alerts.slice(4));
    expect(await source.take(100)).toEqual([]);
  });

  it('keeps who asks too early waiting until something is due', async () => {
    const source = createSource(alerts);
    let isTaken = false;
    const taking = source.take(5).then((taken) => {
      isTaken = true;
      return taken;
    });
    await Promise.resolve();
    expect(isTaken).toBe(false);
    source.release(2);
    expect(await taking).toEqual(alerts.slice(0, 2));
  });

  it('gives out nothing before its time, open loop', async () => {
    const source = createSource(alerts);
    source.release(4);
    await source.take(4);
    const startMs = performance.now();
    const offsetsMs = drawOffsets(6, 200);
    const releasing = source.releaseAt(startMs, offsetsMs);
    for (let index = 0; index < 6; ) {
      const taken = await source.take(1);
      expect(performance.now() - startMs).toBeGreaterThanOrEqual(offsetsMs[index]!);
      index += taken.length;
    }
    await releasing;
    expect(await source.take(1)).toEqual([]);
  });
});
