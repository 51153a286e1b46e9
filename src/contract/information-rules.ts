import type { Draft, EntryReference } from './entry.ts';
import type { FeedId } from './feed.ts';
import { checkCode, checkCount, checkText, checkTimeMs, checkUnique } from './field-rules.ts';
import type { InformationAnswer, InformationBody, InformationRequest } from './information.ts';
import { MAX_ANSWER_ENTRIES, MAX_ASKED, MAX_INFORMATION_LENGTH, MAX_REASON_LENGTH } from './limits.ts';
import { isName } from './name.ts';
import { checkNamed } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** Questions and answers by themselves; whether there is such a request, and who was asked, is for who keeps the inbox. */
export function checkInformation(findings: Findings, body: InformationBody, draft: Draft): void {
  if (body.case === 'informationRequest') checkRequest(findings, body.informationRequest, draft);
  else checkAnswer(findings, body.informationAnswer, draft);
}

const REQUEST = 'informationRequest';
const ANSWER = 'informationAnswer';

function checkRequest(
  findings: Findings,
  { asked, question, urgency, dueAtMs, purpose, legalBasis, about }: InformationRequest,
  { feed, handling, issuedAtMs, expiresAtMs }: Draft,
): void {
  if (asked.length === 0) findings.add(REQUEST, 'asked', 'names nobody');
  if (checkCount(findings, REQUEST, 'asked', asked, MAX_ASKED)) {
    asked.forEach((one, index) => {
      const path = `asked[${index}]`;
      if (!isName(one)) findings.add(REQUEST, path, 'is not a name such as xk-kp');
      else if (one === feed.origin) findings.add(REQUEST, path, 'is whoever asks');
    });
    checkUnique(findings, REQUEST, 'asked', asked);
    checkAudience(findings, handling?.releasableTo, asked, 'those who are asked, and nobody else');
  }
  checkText(findings, REQUEST, 'question', question, MAX_INFORMATION_LENGTH, 'required', true);
  checkCode(findings, REQUEST, 'urgency', 'Urgency', urgency, 'required');
  checkTimeMs(findings, REQUEST, 'dueAt', dueAtMs);
  if (dueAtMs <= issuedAtMs) findings.add(REQUEST, 'dueAt', 'is not later than issuedAt');
  if (dueAtMs > expiresAtMs) findings.add(REQUEST, 'dueAt', 'is later than expiresAt');
  checkCode(findings, REQUEST, 'purpose', 'Purpose', purpose, 'required');
  checkText(findings, REQUEST, 'legalBasis', legalBasis, MAX_REASON_LENGTH, 'required');
  if (about !== undefined) checkNamed(findings, joinPath(REQUEST, 'about'), about, feed, 'alerts');
}

function checkAnswer(
  findings: Findings,
  { request, outcome, ground, text, entries = [] }: InformationAnswer,
  { feed, handling }: Draft,
): void {
  const path = joinPath(ANSWER, 'request');
  const named = checkNamed(findings, path, request, feed, 'requests');
  const isOwn = named?.origin === feed.origin;
  checkCode(findings, ANSWER, 'outcome', 'InformationOutcome', outcome, 'required');
  if (named !== undefined && isOwn !== (outcome === 'WITHDRAWN')) {
    const who = named.origin;
    findings.add(
      ANSWER,
      'outcome',
      isOwn ? `is not WITHDRAWN, and ${who} has asked itself` : `is for ${who} alone, who has asked`,
    );
  }
  if (named !== undefined && !isOwn)
    checkAudience(findings, handling?.releasableTo, [named.origin], 'whoever has asked, and nobody else');
  if (isOwn && (handling?.releasableTo ?? []).length === 0)
    findings.add('handling', 'releasableTo', 'is missing; it is for those who were asked');
  checkCode(
    findings,
    ANSWER,
    'ground',
    'InformationRefusal',
    ground,
    outcome === 'REFUSED' ? 'required' : 'optional',
  );
  if (outcome !== 'REFUSED' && ground !== undefined)
    findings.add(ANSWER, 'ground', 'stands only with REFUSED');
  checkText(findings, ANSWER, 'text', text, MAX_INFORMATION_LENGTH, 'optional', true);
  checkEntries(findings, entries, feed);
  const saysSomething = outcome === 'ANSWERED' || outcome === 'PARTIAL';
  if (saysSomething && !text && entries.length === 0)
    findings.add(ANSWER, '', `says nothing: ${outcome} needs a text, or entries`);
  if (!saysSomething && entries.length > 0)
    findings.add(ANSWER, 'entries', 'stand only with ANSWERED and PARTIAL');
}

function checkEntries(findings: Findings, entries: readonly EntryReference[], feed: FeedId): void {
  if (!checkCount(findings, ANSWER, 'entries', entries, MAX_ANSWER_ENTRIES)) return;
  entries.forEach((entry, index) => {
    checkNamed(findings, joinPath(ANSWER, `entries[${index}]`), entry, feed, 'alerts');
  });
  const places = entries.map((entry: EntryReference | undefined) => `${entry?.feed}/${entry?.seq}`);
  checkUnique(findings, ANSWER, 'entries', places);
}

/** K5: the handling is what every exit asks, so it says the same as the body. */
function checkAudience(
  findings: Findings,
  releasableTo: readonly string[] = [],
  wanted: readonly string[],
  who: string,
): void {
  const isSame = releasableTo.length === wanted.length && wanted.every((one) => releasableTo.includes(one));
  if (!isSame) findings.add('handling', 'releasableTo', `is not ${who}`);
}
