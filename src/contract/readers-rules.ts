import type { EntryReader, EntryReference, ReadAnswer, ReadQuestion } from './entry.ts';
import { ContractError } from './errors.ts';
import { type FeedId, parseFeed } from './feed.ts';
import { checkCode, checkCount, checkTimeMs } from './field-rules.ts';
import { MAX_ENTRY_READERS } from './limits.ts';
import { checkReference } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** K5: who read an entry is for its originator to ask, and for nobody else. */
export function checkReadQuestion(
  findings: Findings,
  base: string,
  { target }: ReadQuestion,
  feed: FeedId,
): void {
  checkReference(findings, joinPath(base, 'target'), target);
  checkPlace(findings, base, target, feed, (origin) =>
    origin === feed.origin
      ? undefined
      : `is a feed of ${origin}; only ${origin} may ask who read what it said`,
  );
}

export function checkReadAnswer(
  findings: Findings,
  base: string,
  { target, readers, refused }: ReadAnswer,
  feed: FeedId,
): void {
  checkReference(findings, joinPath(base, 'target'), target);
  checkPlace(findings, base, target, feed, (origin) =>
    origin === feed.origin ? `is a feed of ${origin} itself, who has nothing to answer` : undefined,
  );
  checkCode(findings, base, 'refused', 'ReadRefusal', refused, 'optional');
  if (!checkCount(findings, base, 'readers', readers, MAX_ENTRY_READERS)) return;
  if (refused !== undefined && readers.length > 0)
    findings.add(base, 'readers', 'stands beside a refusal to say who they are');
  readers.forEach((reader, index) => void checkReader(findings, joinPath(base, `readers[${index}]`), reader));
}

const PSEUDONYM = /^[0-9a-f]{32}$/;
const MAX_COUNT = 2 ** 32 - 1;

function checkReader(findings: Findings, base: string, reader: EntryReader): void {
  const { who, purpose, firstAtMs, lastAtMs, count } = reader;
  // K7: what is no pseudonym could be a name.
  if (!PSEUDONYM.test(who)) findings.add(base, 'who', 'is not 16 bytes in lower-case hexadecimal');
  checkCode(findings, base, 'purpose', 'Purpose', purpose, 'optional');
  checkTimeMs(findings, base, 'first', firstAtMs);
  checkTimeMs(findings, base, 'last', lastAtMs);
  if (lastAtMs < firstAtMs) findings.add(base, 'last', 'is before first');
  if (!Number.isSafeInteger(count) || count < 1 || count > MAX_COUNT)
    findings.add(base, 'count', `is not a whole number from 1 to ${MAX_COUNT}`);
}

function checkPlace(
  findings: Findings,
  base: string,
  target: EntryReference | undefined,
  feed: FeedId,
  problemOf: (origin: string) => string | undefined,
): void {
  if (target === undefined) return;
  const path = joinPath(base, 'target');
  try {
    const { origin, community } = parseFeed(target.feed);
    const problem =
      community === feed.community ? problemOf(origin) : `is not a feed of the community ${feed.community}`;
    if (problem !== undefined) findings.add(path, 'feed', problem);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    findings.add(path, 'feed', 'is not the name of a feed such as mk-bp.wb6.border-incident');
  }
}
