import { type Alert, kindOfAlert } from './alert.ts';
import { isOfKind } from './bodies-of-kind.ts';
import { checkSubjectAnswer, checkSubjectRequest } from './data-subject.ts';
import { checkDetection } from './detection-rules.ts';
import type { Draft, Entry, EntryReference, Update } from './entry.ts';
import { checkErasure } from './erasure.ts';
import type { Violation } from './errors.ts';
import { formatFeed } from './feed.ts';
import { checkBytes, checkCode, checkText, checkTimeMs, checkUuidV7 } from './field-rules.ts';
import { FORWARD_BODIES } from './forward.ts';
import { checkForward } from './forward-rules.ts';
import { checkHandling } from './handling-rules.ts';
import { INFORMATION_BODIES } from './information.ts';
import { checkInformation } from './information-rules.ts';
import { isKind, kindCodeOf } from './kind.ts';
import {
  HASH_BYTES,
  MAX_ACTION_LIFETIME_MS,
  MAX_HEADS_LIFETIME_MS,
  MAX_LIFETIME_MS,
  MAX_LINK_KEY_LIFETIME_MS,
  MAX_NOTE_LENGTH,
  MAX_PREKEY_LIFETIME_MS,
  MAX_RELEASE_HEADER_BYTES,
  PREKEY_BYTES,
  SIGNATURE_BYTES,
} from './limits.ts';
import { LINK_BODIES } from './link.ts';
import { checkLink } from './link-rules.ts';
import { isName } from './name.ts';
import { checkReadAnswer, checkReadQuestion } from './readers-rules.ts';
import { checkReadLogHead } from './reading-rules.ts';
import { checkAction, checkHeads, checkOwnHeadsAreBefore, checkReceipt } from './receipt-rules.ts';
import { checkReference } from './reference-rules.ts';
import { checkReturnAudience } from './return-step-rules.ts';
import { checkContentKey, checkSealed, checkSealedVariants, isSealedBody } from './sealed-rules.ts';
import { checkSighting } from './sighting-rules.ts';
import { checkAlert } from './validate-alert.ts';
import { Findings, joinPath } from './violations.ts';

/** The bodies of an entry, by their names in the JSON form. */
export const BODIES = [
  'alert',
  'update',
  'retraction',
  'sealed',
  'heads',
  'action',
  'contentKey',
  'prekey',
  'sealedVariants',
  ...FORWARD_BODIES,
  'erasure',
  'sighting',
  'readLogHead',
  'readQuestion',
  'readAnswer',
  'dataSubjectRequest',
  'dataSubjectAnswer',
  ...LINK_BODIES,
  ...INFORMATION_BODIES,
  'detection',
] as const;

/** All that is wrong with the content of an entry, with field paths as in its JSON form; empty is good. */
export function validateEntry(entry: Entry): Violation[] {
  const findings = new Findings();
  if (!Number.isSafeInteger(entry.seq) || entry.seq < 1)
    findings.add('', 'seq', 'is not a whole number from 1');
  checkBytes(findings, '', 'prev', entry.prev, HASH_BYTES, HASH_BYTES);
  checkDraft(findings, entry);
  checkTargetIsBefore(findings, entry);
  checkOwnHeadsAreBefore(findings, entry);
  return findings.violations;
}

/** All that is wrong with what an author wants to say, before it has its place in the feed; empty is good. */
export function validateDraft(draft: Draft): Violation[] {
  const findings = new Findings();
  checkDraft(findings, draft);
  return findings.violations;
}

function checkDraft(findings: Findings, draft: Draft): void {
  const { origin, community, kind } = draft.feed;
  if (!isName(origin)) findings.add('', 'origin', 'is not a name such as mk-bp');
  if (!isName(community)) findings.add('', 'community', 'is not a name such as wb6');
  if (!isKind(kind)) findings.add('', 'kind', 'is not a kind of feed');
  checkLifetime(findings, draft);
  checkUuidV7(findings, '', 'entryId', draft.entryId);
  if (isSealedBody(draft.body)) checkNoLabels(findings, draft);
  else {
    checkCode(findings, '', 'status', 'Status', draft.status, 'required');
    checkHandling(findings, draft.handling);
  }
  checkRelease(findings, draft);
  if (draft.body === undefined) findings.add('', '', `needs one of ${BODIES.join(', ')}`);
  else if (isOfKind(draft.body, kind)) checkBody(findings, draft);
  else findings.add(draft.body.case, '', `does not stand in a feed of kind ${String(kind)}`);
}

/** K2: who is to read it is for members to know: both stand inside of the seal. */
function checkNoLabels(findings: Findings, { status, handling, release }: Partial<Draft>): void {
  const problem = 'stands beside a seal; it belongs inside';
  if (status !== undefined) findings.add('', 'status', problem);
  if (handling !== undefined) findings.add('', 'handling', problem);
  if (release !== undefined) findings.add('', 'release', problem);
}

function checkLifetime(findings: Findings, draft: Draft): void {
  checkTimeMs(findings, '', 'issuedAt', draft.issuedAtMs);
  checkTimeMs(findings, '', 'expiresAt', draft.expiresAtMs);
  const lifetimeMs = draft.expiresAtMs - draft.issuedAtMs;
  if (lifetimeMs <= 0) findings.add('', 'expiresAt', 'is not later than issuedAt');
  if (lifetimeMs > MAX_LIFETIME_MS) findings.add('', 'expiresAt', 'is more than five years after issuedAt');
}

/** By whom it is, and whether it is good, is not said here. */
function checkRelease(findings: Findings, { release, feed }: Draft): void {
  if (release === undefined) return;
  if (feed.kind === 'receipt') findings.add('release', '', 'does not stand in a feed of receipts');
  checkBytes(findings, 'release', 'protected', release.protected, 1, MAX_RELEASE_HEADER_BYTES);
  checkBytes(findings, 'release', 'signature', release.signature, SIGNATURE_BYTES, SIGNATURE_BYTES);
}

function checkBody(findings: Findings, draft: Draft): void {
  const { body } = draft;
  switch (body.case) {
    case 'alert':
      checkAlertOfFeed(findings, 'alert', body.alert, draft);
      return;
    case 'update':
      checkUpdate(findings, body.update, draft);
      return;
    case 'retraction':
      checkTarget(findings, 'retraction.target', body.retraction.target, draft);
      checkCode(findings, 'retraction', 'reason', 'RetractionReason', body.retraction.reason, 'required');
      checkText(findings, 'retraction', 'note', body.retraction.note, MAX_NOTE_LENGTH, 'optional', true);
      return;
    case 'sealed':
      checkSealed(findings, 'sealed', body.sealed);
      return;
    case 'heads':
      checkReceipt(findings, draft, MAX_HEADS_LIFETIME_MS);
      checkHeads(findings, 'heads', body.heads, draft.feed);
      return;
    case 'action':
      checkReceipt(findings, draft, MAX_ACTION_LIFETIME_MS);
      checkAction(findings, 'action', body.action, draft.feed);
      return;
    case 'contentKey':
      checkReceipt(
        findings,
        draft,
        body.contentKey.linkEpoch === undefined ? MAX_LIFETIME_MS : MAX_LINK_KEY_LIFETIME_MS,
      );
      checkContentKey(findings, body.contentKey, draft.issuedAtMs);
      return;
    case 'prekey':
      checkReceipt(findings, draft, MAX_PREKEY_LIFETIME_MS);
      checkBytes(findings, 'prekey', 'publicKey', body.prekey.publicKey, PREKEY_BYTES, PREKEY_BYTES);
      return;
    case 'sealedVariants':
      checkSealedVariants(findings, body.sealedVariants);
      return;
    case 'forwardRequest':
    case 'forwardGrant':
    case 'forwardRefusal':
    case 'forwarded':
    case 'copyCompliance':
      checkForward(findings, body, draft);
      return;
    case 'link':
    case 'linkRequest':
    case 'linkAnswer':
      checkLink(findings, body, draft.feed);
      return;
    case 'informationRequest':
    case 'informationAnswer':
      checkInformation(findings, body, draft);
      return;
    case 'sighting':
      checkSighting(findings, body.sighting, draft);
      return;
    case 'detection':
      checkDetection(findings, 'detection', body.detection, draft);
      return;
    case 'erasure':
      checkErasure(findings, 'erasure', body.erasure, draft.feed);
      return;
    case 'readLogHead':
      checkReceipt(findings, draft, MAX_LIFETIME_MS);
      checkReadLogHead(findings, 'readLogHead', body.readLogHead);
      return;
    case 'readQuestion':
      checkReadQuestion(findings, 'readQuestion', body.readQuestion, draft.feed);
      return;
    case 'readAnswer':
      checkReadAnswer(findings, 'readAnswer', body.readAnswer, draft.feed);
      return;
    case 'dataSubjectRequest':
      checkSubjectRequest(findings, 'dataSubjectRequest', body.dataSubjectRequest, draft);
      return;
    case 'dataSubjectAnswer':
      checkSubjectAnswer(findings, 'dataSubjectAnswer', body.dataSubjectAnswer, draft.feed);
  }
}

function checkAlertOfFeed(findings: Findings, base: string, alert: Alert, draft: Draft): void {
  checkAlert(findings, base, alert, draft);
  checkReturnAudience(findings, joinPath(base, 'returnStep'), alert, draft);
  const hasContent = alert.borderIncident ?? alert.visaAbuse ?? alert.returnStep;
  if (hasContent === undefined || !isKind(draft.feed.kind)) return;
  const kind = kindOfAlert(alert);
  if (kind !== draft.feed.kind) {
    const [said, needed] = [kindCodeOf(kind), kindCodeOf(draft.feed.kind)];
    findings.add(base, '', `is of kind ${said}; this feed is for ${needed}`);
  }
}

function checkUpdate(findings: Findings, update: Update, draft: Draft): void {
  checkTarget(findings, 'update.target', update.target, draft);
  checkText(findings, 'update', 'note', update.note, MAX_NOTE_LENGTH, 'optional', true);
  if (update.alert !== undefined) checkAlertOfFeed(findings, 'update.alert', update.alert, draft);
  if (update.alert?.tokens !== undefined)
    findings.add('update.alert', 'tokens', 'stand only in a first report');
  if (update.note === '' && update.alert === undefined && !update.closes) {
    findings.add('update', '', 'says nothing: it needs a note, an alert, or closes');
  }
}

function checkTarget(
  findings: Findings,
  base: string,
  target: EntryReference | undefined,
  draft: Draft,
): void {
  checkReference(findings, base, target);
  // K5: only the originator changes what he has said, and in the feed where everybody read it.
  if (target !== undefined && target.feed !== formatFeed(draft.feed)) {
    findings.add(base, 'feed', `is not this entry's own feed ${formatFeed(draft.feed)}`);
  }
}

function checkTargetIsBefore(findings: Findings, { body, seq }: Entry): void {
  const target =
    body?.case === 'update'
      ? body.update.target
      : body?.case === 'retraction'
        ? body.retraction.target
        : undefined;
  if (target !== undefined && target.seq >= seq) {
    findings.add(`${body.case}.target`, 'seq', `is ${target.seq}, which is not before this entry`);
  }
}
