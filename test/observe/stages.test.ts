import { afterEach, describe, expect, test } from 'vitest';
import { onStage, type StageTime, startStopwatch, tellSince, timeStage } from '../../src/observe/stages.ts';

const heard: StageTime[] = [];
let stop = (): void => undefined;
const listen = () => {
  stop = onStage((time) => void heard.push(time));
};
afterEach(() => {
  stop();
  heard.length = 0;
});

describe('stages of an alert', () => {
  test('the work of a stage gives what it gave, and its listener is told of it', () => {
    listen();
    expect(timeStage('verify', 3, () => 'done')).toBe('done');
    expect(heard).toEqual([
      { stage: 'verify', count: 3, tookMs: expect.any(Number), endedAtMs: expect.any(Number) },
    ]);
  });

  test('several laps of a stage are told as one, in the order of their first', () => {
    listen();
    const watch = startStopwatch();
    watch.lap('commit');
    watch.lap('verify');
    watch.lap('commit');
    watch.tell(2, { feed: 'mk-bp.wb6.return', seq: 7 });
    expect(heard.map(({ stage, count, feed, seq }) => [stage, count, feed, seq])).toEqual([
      ['commit', 2, 'mk-bp.wb6.return', 7],
      ['verify', 2, 'mk-bp.wb6.return', 7],
    ]);
    // The last lap of it ended after that of the other.
    expect(heard[0]!.endedAtMs).toBeGreaterThanOrEqual(heard[1]!.endedAtMs);
  });

  test('a stage that began by a clock that is ahead took nothing, not less', () => {
    listen();
    tellSince('fetch', [Date.now() + 60_000], (atMs) => atMs);
    expect(heard.map(({ tookMs }) => tookMs)).toEqual([0]);
  });

  test('when nobody listens, nothing is timed and nobody is asked for a time', () => {
    tellSince('fetch', [1], () => {
      throw new Error('asked');
    });
    expect(startStopwatch()).toBe(startStopwatch());
    listen();
    stop();
    timeStage('sign', 1, () => undefined);
    expect(heard).toEqual([]);
  });

  test('work that fails fails as before, and is told of by nobody', () => {
    listen();
    const fail = () => {
      throw new RangeError('no room');
    };
    expect(() => timeStage('sign', 1, fail)).toThrow(RangeError);
    expect(heard).toEqual([]);
  });
});
