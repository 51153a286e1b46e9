import { fromBase64, toBase64 } from './base64.ts';
import { type Basis, type BasisEntry, referenceOfBasis } from './basis.ts';
import { isFeedName, parseFeed } from './feed.ts';
import { checkCode, checkCount, checkUnique } from './field-rules.ts';
import { ALERT_KINDS } from './kind.ts';
import { MAX_BASES } from './limits.ts';
import { checkReference } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** What an alert rests on. @param community to which it is said; absent: that is not known yet */
export function checkBases(
  findings: Findings,
  base: string,
  bases: readonly Basis[],
  community?: string,
): void {
  if (!checkCount(findings, base, 'basedOn', bases, MAX_BASES)) return;
  bases.forEach((basis, index) => {
    const path = joinPath(base, `basedOn[${index}]`);
    const { entry, source } = basis ?? {};
    if ((entry === undefined) === (source === undefined))
      findings.add(path, '', 'needs one of entry and source');
    if (source !== undefined) checkCode(findings, path, 'source', 'BasisSource', source, 'required');
    if (entry !== undefined) checkEntry(findings, joinPath(path, 'entry'), entry, community);
  });
  const named = bases.map((basis) => basis?.entry?.entryId ?? basis?.source);
  checkUnique(findings, base, 'basedOn', named);
}

function checkEntry(
  findings: Findings,
  path: string,
  entry: BasisEntry,
  community: string | undefined,
): void {
  const { feed = '', seq = '', hash = '', entryId = '' } = entry;
  checkReference(findings, path, referenceOfBasis({ feed, seq, hash, entryId }));
  if (!/^[1-9]\d{0,15}$/.test(seq)) findings.add(path, 'seq', 'is not a whole number from 1, as text');
  if (toBase64(fromBase64(hash)) !== hash) findings.add(path, 'hash', 'is not base64');
  const named = isFeedName(feed) ? parseFeed(feed) : undefined;
  if (named === undefined || !(ALERT_KINDS as readonly string[]).includes(named.kind))
    findings.add(path, 'feed', 'is not a feed of alerts');
  // K5: that there is such an entry is for those to know that it was said to.
  else if (community !== undefined && named.community !== community)
    findings.add(path, 'feed', `is not a feed of ${community}, to which this is said`);
}
