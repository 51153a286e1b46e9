import fc from 'fast-check';
import type { ActionReceipt, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { sortFeedHeads } from '../../src/contract/feed-heads.ts';
import { ALERT_KINDS, KINDS } from '../../src/contract/kind.ts';
import { MAX_REASON_LENGTH, MAX_STATEMENT_INTERVAL_S } from '../../src/contract/limits.ts';
import { code, compact, hash, maybe, name, text, uuid } from './arbitrary-values.ts';

const seq = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

/** A statement that may stand anywhere in this receipt feed but at its beginning. */
export function arbitraryHeads(feed: FeedId): fc.Arbitrary<HeadsStatement> {
  const { origin, community } = feed;
  const own = fc.subarray([...KINDS]).chain((kinds) =>
    listOf(
      kinds.map((kind) => formatFeed({ origin, community, kind })),
      (named) => (named === formatFeed(feed) ? fc.constant(1) : seq),
    ),
  );
  const others = fc.record({
    origin: name.filter((other) => other !== origin),
    community: fc.constant(community),
    kind: fc.constantFrom(...KINDS),
  });
  const seen = fc
    .uniqueArray(others.map(formatFeed), { maxLength: 12 })
    .chain((feeds) => listOf(feeds, () => seq));
  const intervalS = fc.integer({ min: 1, max: MAX_STATEMENT_INTERVAL_S });
  return fc.record({ own, seen, intervalS, changesOnly: fc.boolean() }).chain(({ changesOnly, ...said }) => {
    return changesOnly
      ? fc.constant<HeadsStatement>({ ...ofAlerts(said), changesOnly })
      : lettingGo(said.own).map<HeadsStatement>((letGo) => (letGo.length === 0 ? said : { ...said, letGo }));
  });
}

/** Places before some of these heads. */
function lettingGo(own: readonly FeedHead[]): fc.Arbitrary<FeedHead[]> {
  return fc
    .subarray(own.filter((head) => head.seq > 1))
    .chain((further) =>
      fc.tuple(
        ...further.map(({ feed, seq: head }) =>
          fc.record({ feed: fc.constant(feed), seq: fc.integer({ min: 1, max: head - 1 }), hash }),
        ),
      ),
    );
}

function ofAlerts({ own, seen, intervalS }: HeadsStatement): HeadsStatement {
  const isAlerts = ({ feed: of }: FeedHead) => !of.endsWith('.receipt');
  return { own: own.filter(isAlerts), seen: seen.filter(isAlerts), intervalS };
}

function listOf(
  feeds: readonly string[],
  seqOf: (feed: string) => fc.Arbitrary<number>,
): fc.Arbitrary<FeedHead[]> {
  const heads = feeds.map((feed) => fc.record({ feed: fc.constant(feed), seq: seqOf(feed), hash }));
  return fc.tuple(...heads).map(sortFeedHeads);
}

/** What a member does about an alert of anybody in the community. */
export function arbitraryAction({ community }: FeedId): fc.Arbitrary<ActionReceipt> {
  const alertFeed = fc
    .record({ origin: name, community: fc.constant(community), kind: fc.constantFrom(...ALERT_KINDS) })
    .map(formatFeed);
  return fc
    .record({
      target: fc.record({ feed: alertFeed, seq, entryId: uuid(7), hash }),
      action: code('ReceiptAction'),
      reason: maybe(text(MAX_REASON_LENGTH)),
    })
    .map((action) => compact(action) as ActionReceipt);
}
