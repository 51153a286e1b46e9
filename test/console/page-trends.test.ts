import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, isRunning, startOfWeekMs, topOfScale } from '../../src/console/page/trends/scale-trends.ts';
import { isoWeekOf } from '../../src/director/iso-week.ts';

const SMALLEST = 5;
const counts = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: SMALLEST, max: 100_000 })), {
  minLength: 1,
  maxLength: 30,
});

describe('Small charts', () => {
  it('no bar goes beyond the scale, whatever the counts, and the scale is a round number not far above them', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), (lines) => {
        const series = lines.map((line, index) => ({ group: String(index), counts: line }));
        const top = topOfScale(series, SMALLEST);
        const most = Math.max(SMALLEST, ...lines.flat().map((count) => count ?? 0));
        expect(top).toBeGreaterThanOrEqual(most);
        expect(top).toBeLessThanOrEqual(most * 1.5);
      }),
    );
  });

  it('bars stand in order in the drawing, a higher count higher, and one that is not told never as if it were none', () => {
    const size = { width: 240, height: 56 };
    fc.assert(
      fc.property(counts, (line) => {
        const top = topOfScale([{ group: 'a', counts: line }], SMALLEST);
        const bars = barsOf(line, top, SMALLEST, size);
        for (const [index, bar] of bars.entries()) {
          expect(bar.x).toBeGreaterThanOrEqual(
            index === 0 ? 0 : bars[index - 1]!.x + bars[index - 1]!.width - 0.02,
          );
          expect(bar.x + bar.width).toBeLessThanOrEqual(size.width + 0.02);
          expect(bar.height).toBeLessThanOrEqual(size.height);
          expect(bar.isSmall).toBe(line[index] === null);
          expect(bar.height).toBeCloseTo(((line[index] ?? SMALLEST - 1) / top) * size.height, 1);
        }
      }),
    );
  });
});

describe('Weeks', () => {
  it('a week begins on the Monday that ISO 8601 gives it, over all years', () => {
    const days = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(days, (atMs) => {
        const startMs = startOfWeekMs(isoWeekOf(atMs))!;
        expect(new Date(startMs).getUTCDay()).toBe(1);
        expect(startMs <= atMs && atMs < startMs + 7 * 86_400_000).toBe(true);
      }),
    );
  });

  it('what is no week has no beginning, and is shown as it is', () => {
    for (const text of ['', '2026', '2026-W00', '2026-W54', '2026-W7', 'x2026-W10']) {
      expect(startOfWeekMs(text), text).toBeUndefined();
    }
  });

  it('a week runs from its Monday to the next one', () => {
    const mondayMs = Date.UTC(2026, 10, 23);
    const runs = [mondayMs - 1, mondayMs, mondayMs + 7 * 86_400_000 - 1, mondayMs + 7 * 86_400_000];
    expect(runs.map((atMs) => isRunning('2026-W48', atMs))).toEqual([false, true, true, false]);
  });
});
