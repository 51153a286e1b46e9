import type { Entry, FeedHead } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { EvidenceVerdict, Signed } from './verify-evidence.ts';

/**
 * What a file shows of a rollback: who signed for which place, of a feed or of all that one origin says in alerts. That
 * the hub went back behind it is a word, whoever says so: the hub signs nothing. K2.
 */
export function judgeRollback(
  feed: string | undefined,
  by: string | undefined,
  signed: readonly Signed[],
): EvidenceVerdict {
  const isLost = (head: FeedHead) =>
    feed === undefined
      ? parseFeed(head.feed).origin === by && !head.feed.endsWith('.receipt')
      : head.feed === feed;
  const proved = signed.flatMap(({ entry }) => {
    if (entry.body.case !== 'heads') return [];
    const heads = [...entry.body.heads.own, ...entry.body.heads.seen].filter(isLost);
    return heads.map((head) => `${describeHead(entry, head)}${compareWith(signed, head)}`);
  });
  return {
    outcome: 'claimed',
    name: 'rolled-back',
    ...(feed !== undefined && { feed }),
    proved,
    claimed: [
      ...(proved.length === 0 ? ['that anybody had had more: no signed statement of it is in the file'] : []),
      'that the hub had shown or confirmed so much, and then no longer had it: the word of the member that says so',
    ],
  };
}

function describeHead({ feed, issuedAtMs }: Entry, head: FeedHead): string {
  const hash = Buffer.from(head.hash).toString('hex').slice(0, 16);
  const what = feed.origin === parseFeed(head.feed).origin ? 'that the hub confirmed' : 'that it has';
  return `${feed.origin} has signed at ${formatTime(issuedAtMs)} ${what} ${head.feed} up to ${head.seq}, with hash ${hash}…`;
}

function compareWith(signed: readonly Signed[], head: FeedHead): string {
  const here = signed.find(({ entry, feed }) => feed === head.feed && entry.seq === head.seq);
  if (here === undefined) return '';
  return isSameBytes(here.hash, head.hash)
    ? `, and that is the entry ${head.seq} in the file`
    : `, and the entry ${head.seq} in the file is another one`;
}
