import type { ActionReceipt, Draft, Entry, FeedHead, HeadsStatement } from './entry.ts';
import { ContractError } from './errors.ts';
import { type FeedId, formatFeed, parseFeed } from './feed.ts';
import { compareFeedHeads } from './feed-heads.ts';
import { checkBytes, checkCode, checkCount, checkNumber, checkText } from './field-rules.ts';
import { KINDS } from './kind.ts';
import { HASH_BYTES, MAX_REASON_LENGTH, MAX_SEEN_HEADS, MAX_STATEMENT_INTERVAL_S } from './limits.ts';
import { checkReference, checkSeq } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** What all receipts have in common: they are for the whole community, and not for long. */
export function checkReceipt(findings: Findings, draft: Draft, maxLifetimeMs: number): void {
  const { handling, issuedAtMs, expiresAtMs } = draft;
  if (handling !== undefined && handling.code !== 'H0') {
    findings.add('handling', 'code', `is ${handling.code}; receipts are H0`);
  }
  // K2, K3: a statement that some members may not see could hide a second one.
  if (handling?.releasableTo !== undefined) {
    findings.add(
      'handling',
      'releasableTo',
      'does not stand with a receipt, which the whole community reads',
    );
  }
  if (expiresAtMs - issuedAtMs > maxLifetimeMs) {
    const days = maxLifetimeMs / (24 * 3_600_000);
    findings.add(
      '',
      'expiresAt',
      `is more than ${days} days after issuedAt, which is the most for this receipt`,
    );
  }
}

export function checkHeads(
  findings: Findings,
  base: string,
  { own, seen, intervalS, letGo = [], changesOnly = false }: HeadsStatement,
  feed: FeedId,
): void {
  const isAuthors = (head: FeedId) =>
    head.origin === feed.origin ? inCommunity(head, feed) : `is not a feed of ${feed.origin}, who says this`;
  checkHeadList(findings, joinPath(base, 'own'), own, KINDS.length, isAuthors);
  checkHeadList(findings, joinPath(base, 'seen'), seen, MAX_SEEN_HEADS, (head) => {
    return head.origin === feed.origin
      ? 'is a feed of its author; it belongs into own'
      : inCommunity(head, feed);
  });
  checkHeadList(findings, joinPath(base, 'letGo'), letGo, KINDS.length, isAuthors);
  checkLetGoIsBefore(findings, base, letGo, own);
  if (changesOnly) checkNoReceiptFeeds(findings, base, { own, seen });
  checkNumber(findings, base, 'intervalS', intervalS, 1, MAX_STATEMENT_INTERVAL_S);
}

/** Who has let go of all that he has said would leave nothing to go on with. */
function checkLetGoIsBefore(
  findings: Findings,
  base: string,
  letGo: readonly FeedHead[],
  own: readonly FeedHead[],
): void {
  letGo.forEach(({ feed, seq }, index) => {
    const head = own.find((one) => one.feed === feed);
    if (head !== undefined && seq < head.seq) return;
    const problem =
      head === undefined ? 'has no head in own' : `is ${seq}, which is not before its head in own`;
    findings.add(joinPath(base, `letGo[${index}]`), head === undefined ? 'feed' : 'seq', problem);
  });
}

/** What a statement of changes does not name is unchanged, or of receipts; both cannot be. */
function checkNoReceiptFeeds(
  findings: Findings,
  base: string,
  lists: Readonly<Record<'own' | 'seen', readonly FeedHead[]>>,
): void {
  for (const [name, heads] of Object.entries(lists)) {
    heads.forEach(({ feed }, index) => {
      if (!feed.endsWith('.receipt')) return;
      const problem = 'is a receipt feed, of which a statement of changes says nothing';
      findings.add(joinPath(base, `${name}[${index}]`), 'feed', problem);
    });
  }
}

export function checkAction(
  findings: Findings,
  base: string,
  { target, action, reason }: ActionReceipt,
  feed: FeedId,
): void {
  const path = joinPath(base, 'target');
  checkReference(findings, path, target);
  if (target !== undefined) {
    const named = tryParseFeed(target.feed);
    const problem = named === undefined ? NO_FEED : (inCommunity(named, feed) ?? isReceiptFeed(named));
    if (problem !== undefined) findings.add(path, 'feed', problem);
  }
  checkCode(findings, base, 'action', 'ReceiptAction', action, 'required');
  checkText(findings, base, 'reason', reason, MAX_REASON_LENGTH, 'optional');
}

/** Nobody can have stored what he is only now saying. */
export function checkOwnHeadsAreBefore(findings: Findings, { body, feed, seq }: Entry): void {
  if (body?.case !== 'heads' || feed.kind !== 'receipt') return;
  const index = body.heads.own.findIndex((head) => head.feed === formatFeed(feed));
  const head = body.heads.own[index];
  if (head === undefined || head.seq < seq) return;
  findings.add(`heads.own[${index}]`, 'seq', `is ${head.seq}, which is not before this entry`);
}

const NO_FEED = 'is not a feed such as mk-bp.wb6.border-incident';

/** @param findProblem what is wrong with naming this feed in this list */
function checkHeadList(
  findings: Findings,
  path: string,
  heads: readonly FeedHead[],
  maxCount: number,
  findProblem: (feed: FeedId) => string | undefined,
): void {
  if (!checkCount(findings, path, '', heads, maxCount)) return;
  heads.forEach((head, index) => {
    const base = `${path}[${index}]`;
    const feed = tryParseFeed(head.feed);
    const problem = feed === undefined ? NO_FEED : findProblem(feed);
    if (problem !== undefined) findings.add(base, 'feed', problem);
    const before = heads[index - 1];
    if (before !== undefined && compareFeedHeads(before, head) >= 0) {
      findings.add(base, 'feed', 'is not after the feed before it: heads are sorted by feed, each feed once');
    }
    checkSeq(findings, base, head.seq);
    checkBytes(findings, base, 'hash', head.hash, HASH_BYTES, HASH_BYTES);
  });
}

function inCommunity(named: FeedId, { community }: FeedId): string | undefined {
  return named.community === community ? undefined : `is not a feed of ${community}, to which this is said`;
}

function isReceiptFeed(named: FeedId): string | undefined {
  return named.kind === 'receipt' ? 'is a receipt feed; nothing is done about receipts' : undefined;
}

/** Without the leading `alert.`, which would be a second spelling. */
function tryParseFeed(text: string): FeedId | undefined {
  try {
    const feed = parseFeed(text);
    return formatFeed(feed) === text ? feed : undefined;
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
