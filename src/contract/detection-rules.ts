import type { Detection } from './detection.ts';
import type { Draft, EntryReference } from './entry.ts';
import { isFeedName, parseFeed } from './feed.ts';
import { checkBytes, checkCount, checkNumber, checkText, checkTime, checkUnique } from './field-rules.ts';
import { HASH_BYTES, MAX_EVIDENCE, MAX_KEY_PARTS, MAX_REGISTER_LENGTH } from './limits.ts';
import { isName } from './name.ts';
import { checkReference } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

const MAX_COUNT = 2 ** 32 - 1;

/** A detection by itself; whether its evidence is there, and says so, is for who has the evidence. */
export function checkDetection(
  findings: Findings,
  base: string,
  detection: Detection,
  { feed, issuedAtMs }: Draft,
): void {
  const { rule, ruleDigest, key, from, until, count, expectedMilli, total } = detection;
  if (!isName(rule)) findings.add(base, 'rule', 'is not a name such as onward-rise');
  checkBytes(findings, base, 'ruleDigest', ruleDigest, HASH_BYTES, HASH_BYTES);
  if (key.length === 0) findings.add(base, 'key', 'is missing');
  if (checkCount(findings, base, 'key', key, MAX_KEY_PARTS))
    key.forEach((part, index) => {
      checkText(findings, joinPath(base, 'key'), `[${index}]`, part, MAX_REGISTER_LENGTH, 'required');
    });
  checkTime(findings, base, 'from', from, 'required');
  checkTime(findings, base, 'until', until, 'required');
  if (Date.parse(from) >= Date.parse(until)) findings.add(base, 'until', 'is not later than from');
  if (Date.parse(from) > issuedAtMs) findings.add(base, 'from', 'is later than issuedAt');
  checkNumber(findings, base, 'count', count, 1, MAX_COUNT);
  checkNumber(findings, base, 'expectedMilli', expectedMilli, 0, MAX_COUNT);
  checkNumber(findings, base, 'total', total, 1, MAX_COUNT);
  checkEvidence(findings, base, detection, feed.community);
}

function checkEvidence(
  findings: Findings,
  base: string,
  { evidence, total }: Detection,
  community: string,
): void {
  if (evidence.length === 0) findings.add(base, 'evidence', 'is missing: a detection cites what it rests on');
  if (!checkCount(findings, base, 'evidence', evidence, MAX_EVIDENCE)) return;
  const isShort = total <= MAX_EVIDENCE;
  if (evidence.length > 0 && evidence.length !== (isShort ? total : MAX_EVIDENCE))
    findings.add(base, 'total', `is ${total}; ${evidence.length} of them are there`);
  // In JSON, anything may stand where a reference belongs; then there is none.
  evidence.forEach((one: EntryReference | undefined, index) => {
    const path = joinPath(base, `evidence[${index}]`);
    checkReference(findings, path, one);
    if (one === undefined) return;
    const of = isFeedName(one.feed) ? parseFeed(one.feed) : undefined;
    // What it cites its readers must be able to have.
    if (of?.kind !== 'visa-abuse' || of.community !== community)
      findings.add(path, 'feed', `is not a feed of visa abuse in ${community}`);
  });
  checkUnique(
    findings,
    base,
    'evidence',
    evidence.map((one: EntryReference | undefined) => one?.entryId ?? ''),
  );
}
