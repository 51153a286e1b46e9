import { setTimeout as delay } from 'node:timers/promises';
import { parseFeed } from '../../contract/feed.ts';
import type { MemberNews } from './member-words.ts';

/** How far everybody has got, kept from what the members' processes tell. */
export interface Progress {
  take(member: string, news: MemberNews): void;
  /** It was killed: until it tells again that it is ready, it is not. */
  forgetReady(member: string): void;
  /** One more member, for whom everybody waits from now on. */
  join(member: string): void;
  /** Which step of the plan runs; rows accepted from now on are counted to it. */
  beginStep(index: number): void;
  acceptedIn(index: number): number;
  stepOf(publisher: string, number: number): number;
  /**
   * Resolves to true when every member is up, every publisher has accepted a row after now, and these, and so all
   * before them, are at every other member; to false when that takes too long.
   */
  untilRecovered(timeoutMs: number): Promise<boolean>;
  /**
   * Resolves to true when all that has been accepted is at every member, and nothing waits in an outbox; to false when
   * for so long nothing has moved: whoever begins with a feed that has many holes needs a while for each.
   */
  untilDrained(standstillMs: number): Promise<boolean>;
}

const LOOK_EVERY_MS = 20;

export function createProgress(first: readonly string[], publishers: readonly string[]): Progress {
  const members = [...first];
  const ready = new Set<string>();
  const heads = new Map<string, Readonly<Record<string, number>>>();
  /** Furthest accepted place by feed. */
  const accepted = new Map<string, number>();
  const waiting = new Map<string, number>();
  const steps = new Map<string, number>();
  const counts = new Map<number, number>();
  let current = -1;

  const isAtAll = (places: ReadonlyMap<string, number>): boolean =>
    members.every((member) =>
      [...places].every(
        ([feed, seq]) => parseFeed(feed).origin === member || (heads.get(member)?.[feed] ?? 0) >= seq,
      ),
    );
  const poll = async (isTrue: () => boolean, timeoutMs: number): Promise<boolean> => {
    const deadline = performance.now() + timeoutMs;
    while (!isTrue()) {
      if (performance.now() > deadline) return false;
      await delay(LOOK_EVERY_MS);
    }
    return true;
  };
  return {
    take: (member, news) => {
      if (news.tell === 'ready') ready.add(member);
      else if (news.tell === 'heads') heads.set(member, news.heads);
      else if (news.tell === 'waiting') waiting.set(member, news.count);
      else if (news.tell === 'accepted') {
        accepted.set(news.feed, Math.max(accepted.get(news.feed) ?? 0, news.seq));
        steps.set(`${member}-${news.number}`, current);
        counts.set(current, (counts.get(current) ?? 0) + 1);
      }
    },
    forgetReady: (member) => void ready.delete(member),
    join: (member) => void members.push(member),
    beginStep: (index) => {
      current = index;
    },
    acceptedIn: (index) => counts.get(index) ?? 0,
    stepOf: (publisher, number) => steps.get(`${publisher}-${number}`) ?? -1,
    untilRecovered: (timeoutMs) => {
      const before = new Map(accepted);
      const goals = new Map<string, number>();
      return poll(() => {
        for (const [feed, seq] of accepted) {
          if (!goals.has(feed) && seq > (before.get(feed) ?? 0)) goals.set(feed, seq);
        }
        return ready.size === members.length && goals.size === publishers.length && isAtAll(goals);
      }, timeoutMs);
    },
    untilDrained: async (standstillMs) => {
      waiting.clear();
      const isDrained = () => publishers.every((id) => waiting.get(id) === 0) && isAtAll(accepted);
      for (let before = ''; ; ) {
        const alerts = [...heads].map(([member, of]) => [
          member,
          [...accepted.keys()].map((feed) => of[feed]),
        ]);
        const now = JSON.stringify([alerts, [...waiting]]);
        if (now === before) return false;
        before = now;
        if (await poll(isDrained, standstillMs)) return true;
      }
    },
  };
}
