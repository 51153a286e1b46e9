import type { Draft, EntryReference } from './entry.ts';
import { ContractError } from './errors.ts';
import { type FeedId, formatFeed, parseFeed } from './feed.ts';
import { checkBytes, checkCodes, checkCount, checkText, checkTime, checkUnique } from './field-rules.ts';
import type { CopyCompliance, ForwardBody, ForwardedCopy, ForwardTerms } from './forward.ts';
import { MAX_CIPHERTEXT_BYTES, MAX_COPY_HOLDERS, MAX_REASON_LENGTH, MAX_RELEASABLE_TO } from './limits.ts';
import { isName } from './name.ts';
import { checkNamed } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** Questions, answers and copies by themselves; whether a copy is good is for the gate (gate/judge-forwarded.ts). */
export function checkForward(findings: Findings, body: ForwardBody, { feed, issuedAtMs }: Draft): void {
  switch (body.case) {
    case 'forwardRequest': {
      const { forwardRequest } = body;
      checkTerms(findings, 'forwardRequest', forwardRequest, feed, issuedAtMs);
      checkText(findings, 'forwardRequest', 'reason', forwardRequest.reason, MAX_REASON_LENGTH, 'required');
      if (originOf(forwardRequest.target) === feed.origin) {
        findings.add('forwardRequest.target', 'feed', 'is its own; nobody asks himself');
      }
      return;
    }
    case 'forwardGrant': {
      const { forwardGrant } = body;
      checkTerms(findings, 'forwardGrant', forwardGrant, feed, issuedAtMs);
      checkRequest(findings, 'forwardGrant', forwardGrant.request, feed);
      if (!isName(forwardGrant.to)) findings.add('forwardGrant', 'to', 'is not a name such as xk-kp');
      // K5: only the originator gives.
      const origin = originOf(forwardGrant.target);
      if (origin !== undefined && origin !== feed.origin) {
        findings.add('forwardGrant.target', 'feed', `is not one of ${feed.origin}, who says this`);
      }
      return;
    }
    case 'forwardRefusal':
      checkRequest(findings, 'forwardRefusal', body.forwardRefusal.request, feed);
      checkText(
        findings,
        'forwardRefusal',
        'reason',
        body.forwardRefusal.reason,
        MAX_REASON_LENGTH,
        'required',
      );
      return;
    case 'forwarded':
      checkCopy(findings, body.forwarded);
      return;
    case 'copyCompliance':
      checkCompliance(findings, 'copyCompliance', body.copyCompliance, feed);
  }
}

function checkTerms(
  findings: Findings,
  base: string,
  { target, community, participants = [], purposes, until }: ForwardTerms,
  feed: FeedId,
  issuedAtMs: number,
): void {
  checkNamed(findings, joinPath(base, 'target'), target, feed, 'alerts');
  if (!isName(community)) findings.add(base, 'community', 'is not a name such as jmtf');
  if (checkCount(findings, base, 'participants', participants, MAX_RELEASABLE_TO)) {
    participants.forEach((name, index) => {
      if (!isName(name)) findings.add(base, `participants[${index}]`, 'is not a name such as uk-nca');
    });
    checkUnique(findings, base, 'participants', participants);
  }
  checkCodes(findings, base, 'purposes', 'Purpose', purposes);
  const untilMs = checkTime(findings, base, 'until', until, 'required');
  if (untilMs !== undefined && untilMs <= issuedAtMs)
    findings.add(base, 'until', 'is not later than issuedAt');
}

function checkRequest(findings: Findings, base: string, request: EntryReference, feed: FeedId): void {
  checkNamed(findings, joinPath(base, 'request'), request, feed, 'requests');
}

function checkCopy(
  findings: Findings,
  { original, originalPlaintext, grant, grantPlaintext }: ForwardedCopy,
): void {
  const most = MAX_CIPHERTEXT_BYTES;
  checkBytes(findings, 'forwarded', 'original', original, 1, most);
  if (originalPlaintext) checkBytes(findings, 'forwarded', 'originalPlaintext', originalPlaintext, 1, most);
  if (grant) checkBytes(findings, 'forwarded', 'grant', grant, 1, most);
  if (grantPlaintext) checkBytes(findings, 'forwarded', 'grantPlaintext', grantPlaintext, 1, most);
  if (grantPlaintext && !grant) findings.add('forwarded', 'grantPlaintext', 'stands only with a grant');
}

function checkCompliance(
  findings: Findings,
  base: string,
  { target, community, members, complied, grant, grantPlaintext }: CopyCompliance,
  feed: FeedId,
): void {
  checkNamed(findings, joinPath(base, 'target'), target, feed, 'alerts');
  if (originOf(target) === feed.origin) {
    findings.add(joinPath(base, 'target'), 'feed', 'is its own, which it sees for itself');
  }
  if (!isName(community)) findings.add(base, 'community', 'is not a name such as jmtf');
  if (!Number.isSafeInteger(members) || members < 1 || members > MAX_COPY_HOLDERS)
    findings.add(base, 'members', `is not a whole number from 1 to ${MAX_COPY_HOLDERS}`);
  if (checkCount(findings, base, 'complied', complied, MAX_COPY_HOLDERS)) {
    if (complied.length > members) findings.add(base, 'complied', `has more than the ${members} members`);
    complied.forEach((name, index) => {
      const before = complied[index - 1];
      if (!isName(name)) findings.add(base, `complied[${index}]`, 'is not a name such as uk-nca');
      else if (before !== undefined && before >= name)
        findings.add(
          base,
          `complied[${index}]`,
          'is not after the one before it: names are sorted, each once',
        );
    });
  }
  checkBytes(findings, base, 'grant', grant, 1, MAX_CIPHERTEXT_BYTES);
  if (grantPlaintext) checkBytes(findings, base, 'grantPlaintext', grantPlaintext, 1, MAX_CIPHERTEXT_BYTES);
}

function originOf(target: EntryReference | undefined): string | undefined {
  return target && tryParseFeed(target.feed)?.origin;
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
