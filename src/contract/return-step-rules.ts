import type { Alert, ReturnStep } from './alert.ts';
import { checkPersons } from './border-incident-rules.ts';
import type { Draft } from './entry.ts';
import { checkCode, checkCountry, checkText, checkTime, checkUuid } from './field-rules.ts';
import { MAX_REASON_LENGTH } from './limits.ts';
import { isName } from './name.ts';
import type { Findings } from './violations.ts';

const NEEDS_REASON: ReadonlySet<string> = new Set(['REFUSED', 'FAILED']);
const MAY_HAVE_REASON: ReadonlySet<string> = new Set([
  'REFUSED',
  'FAILED',
  'WITHDRAWN',
  'HOLD',
  'HOLD_LIFTED',
]);
const NEEDS_HOLD_REASON: ReadonlySet<string> = new Set(['HOLD', 'HOLD_LIFTED']);
/** They say who takes part. */
const OPENING: ReadonlySet<string> = new Set(['DECISION', 'READMISSION_REQUEST']);

/**
 * What a step must say by itself; whether it was its turn is for src/policy/return-step.ts.
 * @param saidAtMs when it is said: the time of issue, or, before that is known, the time it happened
 */
export function checkReturnStep(
  findings: Findings,
  base: string,
  found: ReturnStep,
  saidAtMs: number | undefined,
): void {
  checkUuid(findings, base, 'caseId', found.caseId, 'required');
  checkCode(findings, base, 'type', 'ReturnType', found.type, 'required');
  checkCode(findings, base, 'step', 'Step', found.step, 'required');
  checkCountry(findings, base, 'countryOfOrigin', found.countryOfOrigin, 'required');
  checkPersons(findings, base, found);
  checkAnswerBy(findings, base, found, saidAtMs);
  checkTransferAt(findings, base, found);
  checkReason(findings, base, found);
  checkHoldReason(findings, base, found);
  checkParties(findings, base, found);
}

/** What a step says of others must fit who says it, and to whom. K5: a minor restricts the audience by itself. */
export function checkReturnAudience(
  findings: Findings,
  base: string,
  { returnStep: found }: Alert,
  { feed, handling }: Draft,
): void {
  if (found === undefined) return;
  if (found.requested === feed.origin) findings.add(base, 'requested', 'is the participant that asks');
  if (found.minors === undefined || found.minors === 0) return;
  const listed: readonly string[] = handling?.releasableTo ?? [];
  const named = [found.requested, found.assisting].filter((one) => one !== undefined && one !== feed.origin);
  const missing = named.filter((one) => !listed.includes(one as string));
  if (listed.length === 0) {
    findings.add('handling', 'releasableTo', 'is missing: where minors are concerned, list who takes part');
  } else if (missing.length > 0) {
    findings.add('handling', 'releasableTo', `lacks ${missing.join(', ')}, who takes part`);
  }
}

function checkAnswerBy(
  findings: Findings,
  base: string,
  found: ReturnStep,
  saidAtMs: number | undefined,
): void {
  const isRequest = found.step === 'READMISSION_REQUEST';
  const answerByMs = checkTime(
    findings,
    base,
    'answerBy',
    found.answerBy,
    isRequest ? 'required' : 'optional',
  );
  if (!isRequest && found.answerBy !== undefined) {
    findings.add(base, 'answerBy', 'stands only with READMISSION_REQUEST');
  }
  if (answerByMs !== undefined && saidAtMs !== undefined && answerByMs <= saidAtMs) {
    findings.add(base, 'answerBy', 'is not later than the request itself');
  }
}

function checkTransferAt(findings: Findings, base: string, found: ReturnStep): void {
  const isNotice = found.step === 'TRANSFER_NOTICE';
  checkTime(findings, base, 'transferAt', found.transferAt, isNotice ? 'required' : 'optional');
  if (!isNotice && found.transferAt !== undefined) {
    findings.add(base, 'transferAt', 'stands only with TRANSFER_NOTICE');
  }
}

function checkReason(findings: Findings, base: string, found: ReturnStep): void {
  const need = NEEDS_REASON.has(found.step) ? 'required' : 'optional';
  checkText(findings, base, 'reason', found.reason, MAX_REASON_LENGTH, need, true);
  if (found.reason !== undefined && !MAY_HAVE_REASON.has(found.step)) {
    findings.add(base, 'reason', `stands only with ${[...MAY_HAVE_REASON].join(', ')}`);
  }
}

function checkHoldReason(findings: Findings, base: string, found: ReturnStep): void {
  const isHold = NEEDS_HOLD_REASON.has(found.step);
  checkCode(findings, base, 'holdReason', 'HoldReason', found.holdReason, isHold ? 'required' : 'optional');
  if (!isHold && found.holdReason !== undefined) {
    findings.add(base, 'holdReason', 'stands only with HOLD and HOLD_LIFTED');
  }
}

function checkParties(findings: Findings, base: string, found: ReturnStep): void {
  const isAssisted = found.type === 'ASSISTED_VOLUNTARY';
  for (const field of ['requested', 'assisting'] as const) {
    const name = found[field];
    if (name === undefined) continue;
    if (!isName(name)) findings.add(base, field, 'is not the name of a participant, such as iom');
    if (!OPENING.has(found.step)) {
      findings.add(base, field, 'stands only with DECISION and READMISSION_REQUEST');
    }
  }
  if (OPENING.has(found.step) && isAssisted && found.assisting === undefined) {
    findings.add(base, 'assisting', 'is missing: an assisted return is confirmed by who assists');
  }
  if (!isAssisted && found.assisting !== undefined) {
    findings.add(base, 'assisting', 'stands only with ASSISTED_VOLUNTARY');
  }
}
