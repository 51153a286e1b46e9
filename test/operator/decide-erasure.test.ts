import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFeed } from '../../src/contract/feed.ts';
import {
  CLOCK_MARGIN_MS,
  decideErasure,
  type FeedMessage,
  readFeedMessage,
} from '../../src/operator/decide-erasure.ts';
import { FEED, HOUR_MS, makeFeed, NOW_MS } from '../gate/forge.ts';

const CERTAIN_MS = NOW_MS + 48 * HOUR_MS;
/** Just over for everybody. */
const OVER_MS = CERTAIN_MS - CLOCK_MARGIN_MS;
const IN_FORCE_MS = CERTAIN_MS + HOUR_MS;

/** A feed at the hub: of each place, by its index, when it expires. */
function messagesOf(...expiresAtMs: readonly number[]): FeedMessage[] {
  const entries = makeFeed(expiresAtMs.length, (seq) => ({
    changes: { expiresAtMs: expiresAtMs[seq - 1]! },
  }));
  return entries.map(({ bytes }, index) => readFeedMessage(FEED, index + 1, bytes)!);
}

const letGo = (messages: readonly FeedMessage[], seq: number) => {
  return { feed: formatFeed(FEED), seq, hash: messages[seq - 1]!.hash };
};

function decide(messages: readonly FeedMessage[], said: ReturnType<typeof letGo>) {
  const erasure = decideErasure(messages, messages.at(-1)?.streamSeq ?? 0, said, CERTAIN_MS);
  return erasure && [erasure.seq, erasure.messages.map(({ seq }) => seq).sort((a, b) => a - b)];
}

describe('what of a feed may be erased at the hub', () => {
  test('its leading places, whose time is over by a day and of which its author has let go', () => {
    const all = messagesOf(OVER_MS, OVER_MS, OVER_MS + 1, OVER_MS, OVER_MS);
    expect(decide(all, letGo(all, 4))).toEqual([2, [1, 2]]);
    expect(decide(all, letGo(all, 1))).toEqual([1, [1]]);
    const none = messagesOf(OVER_MS + 1, OVER_MS, OVER_MS);
    expect(decide(none, letGo(none, 2))).toBeUndefined();
  });

  test('K2: nothing, where the word is on another history than the one that stands there', () => {
    const all = messagesOf(OVER_MS, OVER_MS, OVER_MS);
    expect(decide(all, { ...letGo(all, 2), hash: new Uint8Array(32) })).toBeUndefined();
    expect(decide(all.slice(0, 1), letGo(all, 2))).toBeUndefined();
  });

  test('with every copy of a place, but never the newest message', () => {
    const all = messagesOf(OVER_MS, OVER_MS, IN_FORCE_MS);
    const copies = [...all, { ...all[0]!, streamSeq: 4 }];
    expect(decide(copies, letGo(all, 2))).toEqual([2, [1, 2]]);
    const followed = [...copies, { ...all[2]!, streamSeq: 5 }];
    expect(decide(followed, letGo(all, 2))).toEqual([2, [1, 1, 2]]);
  });

  test('up to the same place again, when a run was ended after any number of its messages', () => {
    const all = messagesOf(OVER_MS, OVER_MS, OVER_MS, OVER_MS, OVER_MS, IN_FORCE_MS);
    const whole = decideErasure(all, 6, letGo(all, 5), CERTAIN_MS)!;
    for (let done = 0; done < whole.messages.length; done += 1) {
      const left = all.filter((one) => !whole.messages.slice(0, done).includes(one));
      const next = decideErasure(left, 6, letGo(all, 5), CERTAIN_MS)!;
      expect([next.seq, next.hash, next.messages.length]).toEqual([5, whole.hash, 5 - done]);
    }
  });

  test('K4: nothing that is in force, not let go of, or behind such, whatever stands at the hub in whatever order', () => {
    const drawn = fc.record({
      over: fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
      said: fc.nat(),
      missing: fc.array(fc.nat(11), { maxLength: 3 }),
      copies: fc.array(fc.nat(11), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(drawn, ({ over, said, missing, copies }) => {
        const all = messagesOf(...over.map((isOver) => (isOver ? OVER_MS : IN_FORCE_MS)));
        const put = [...all.keys(), ...copies.filter((index) => index < all.length)];
        const messages = put
          .filter((index) => !missing.includes(index))
          .map((index, place) => ({ ...all[index]!, streamSeq: place + 1 }));
        const word = letGo(all, 1 + (said % (all.length - 1)));
        const erasure = decideErasure(messages, messages.length, word, CERTAIN_MS);
        if (erasure === undefined) return;
        expect(erasure.seq).toBeLessThanOrEqual(word.seq);
        expect(erasure.hash).toEqual(all[erasure.seq - 1]!.hash);
        for (const { seq, streamSeq } of erasure.messages) {
          expect([seq <= erasure.seq, streamSeq < messages.length]).toEqual([true, true]);
        }
        const staying = messages.filter(({ expiresAtMs }) => expiresAtMs > OVER_MS);
        for (const { seq } of staying) expect(seq).toBeGreaterThan(erasure.seq);
      }),
      { numRuns: 300 },
    );
  });
});
