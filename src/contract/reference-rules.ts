import type { EntryReference } from './entry.ts';
import { type FeedId, isFeedName, parseFeed } from './feed.ts';
import { checkBytes, checkUuidV7 } from './field-rules.ts';
import { ALERT_KINDS } from './kind.ts';
import { HASH_BYTES } from './limits.ts';
import type { Findings } from './violations.ts';

/** A reference by itself: place, identifier and hash. Which feeds it may name is up to who refers. */
export function checkReference(findings: Findings, base: string, target: EntryReference | undefined): void {
  if (target === undefined) {
    findings.add(base, '', 'is missing');
    return;
  }
  checkSeq(findings, base, target.seq);
  checkUuidV7(findings, base, 'entryId', target.entryId);
  checkBytes(findings, base, 'hash', target.hash, HASH_BYTES, HASH_BYTES);
}

export function checkSeq(findings: Findings, base: string, seq: number): void {
  if (Number.isSafeInteger(seq) && seq >= 1) return;
  findings.add(base, 'seq', 'is not a whole number from 1');
}

/** Of which kinds a feed may be that is named. */
const AMONG: Readonly<
  Record<'any' | 'alerts' | 'requests', { readonly kinds?: readonly string[]; readonly problem: string }>
> = {
  any: { problem: 'is not the name of a feed' },
  alerts: { kinds: ALERT_KINDS, problem: 'is not a feed of alerts' },
  requests: { kinds: ['request'], problem: 'is not a feed of requests' },
};

/**
 * A reference to what was said in the same community: what is of another, its author cannot have here, and who is told may not
 * know of it. K5
 * @returns the feed that it names; undefined: there is none to judge any further
 */
export function checkNamed(
  findings: Findings,
  path: string,
  reference: EntryReference | undefined,
  { community }: FeedId,
  among: keyof typeof AMONG,
): FeedId | undefined {
  checkReference(findings, path, reference);
  if (reference === undefined) return undefined;
  const { kinds, problem } = AMONG[among];
  const named = isFeedName(reference.feed) ? parseFeed(reference.feed) : undefined;
  const fault =
    named === undefined || kinds?.includes(named.kind) === false
      ? problem
      : named.community !== community
        ? `is not a feed of ${community}, to which this is said`
        : undefined;
  if (fault === undefined) return named;
  findings.add(path, 'feed', fault);
  return undefined;
}
