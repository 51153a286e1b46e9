import type { karaula } from '../gen/karaula.js';
import { labelOf } from './code-lists.ts';
import { codeNumbers } from './code-numbers.ts';
import { ContractError } from './errors.ts';
import { type FeedId, formatFeed, parseFeed } from './feed.ts';
import { checkBytes, checkCode, checkCount } from './field-rules.ts';
import { HASH_BYTES, MAX_ERASED_RANGES } from './limits.ts';
import { checkSeq } from './reference-rules.ts';
import type { Findings } from './violations.ts';
import { wireInteger } from './wire-time.ts';

export type ErasureReason = 'EXPIRED' | 'DATA_SUBJECT' | 'RETRACTED';

/** Entries of one feed, one after another. */
export interface ErasedPlaces {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** SHA-256 of the envelope at `toSeq`, 32 bytes. */
  readonly hash: Uint8Array;
}

/** A member's word that it has erased the content of others' entries. K7 */
export interface ErasureReceipt {
  readonly reason: ErasureReason;
  /** Sorted by feed and place, none twice. */
  readonly entries: readonly ErasedPlaces[];
}

const reasons = codeNumbers('ErasureReason');

export function erasureFromWire(wire: karaula.v1.ErasureReceipt): ErasureReceipt {
  const reason = wire.reason ? { reason: reasons.nameOf(wire.reason) } : {};
  const entries = wire.entries.map(({ feed, fromSeq, toSeq, hash }) => ({
    feed: feed ?? '',
    fromSeq: wireInteger(fromSeq ?? 0, 'fromSeq'),
    toSeq: wireInteger(toSeq ?? 0, 'toSeq'),
    hash: new Uint8Array(hash ?? []),
  }));
  return { ...reason, entries } as ErasureReceipt;
}

export function erasureToWire({ reason, entries }: ErasureReceipt): karaula.v1.ErasureReceipt.$Properties {
  return { reason: reasons.numberOf(reason), entries: [...entries] };
}

export function checkErasure(
  findings: Findings,
  base: string,
  { reason, entries }: ErasureReceipt,
  { origin, community }: FeedId,
): void {
  checkCode(findings, base, 'reason', 'ErasureReason', reason, 'required');
  if (!checkCount(findings, base, 'entries', entries, MAX_ERASED_RANGES)) return;
  if (entries.length === 0) findings.add(base, 'entries', 'names nothing');
  entries.forEach(({ feed, fromSeq, toSeq, hash }, index) => {
    const path = `${base}.entries[${index}]`;
    const named = tryParseFeed(feed);
    if (named === undefined || formatFeed(named) !== feed) {
      findings.add(path, 'feed', 'is not a feed such as mk-bp.wb6.border-incident');
    } else if (named.community !== community || named.origin === origin) {
      findings.add(path, 'feed', `is no feed of another member of ${community}, to which this is said`);
    }
    checkSeq(findings, path, fromSeq);
    checkSeq(findings, path, toSeq);
    if (toSeq < fromSeq) findings.add(path, 'toSeq', `is ${toSeq}, which is before fromSeq`);
    checkBytes(findings, path, 'hash', hash, HASH_BYTES, HASH_BYTES);
    const before = entries[index - 1];
    if (before !== undefined && !isBefore(before, { feed, fromSeq })) {
      findings.add(path, 'feed', 'is not after the one before it: places are sorted, each once');
    }
  });
}

function isBefore(before: ErasedPlaces, { feed, fromSeq }: Pick<ErasedPlaces, 'feed' | 'fromSeq'>): boolean {
  return before.feed < feed || (before.feed === feed && before.toSeq < fromSeq);
}

function tryParseFeed(text: string): FeedId | undefined {
  try {
    return parseFeed(text);
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

/** What was erased in one line for people: `Erased 12 entries: its time is over`. */
export function headlineOfErasure({ reason, entries }: ErasureReceipt): string {
  const count = entries.reduce((sum, { fromSeq, toSeq }) => sum + toSeq - fromSeq + 1, 0);
  return `Erased ${count} ${count === 1 ? 'entry' : 'entries'}: ${labelOf('ErasureReason', reason).toLowerCase()}`;
}
