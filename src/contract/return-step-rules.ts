import type { ReturnStep } from './alert.ts';
import { checkPersons } from './border-incident-rules.ts';
import { checkCode, checkCountry, checkText, checkTime, checkUuid } from './field-rules.ts';
import { MAX_REASON_LENGTH } from './limits.ts';
import type { Findings } from './violations.ts';

const NEEDS_REASON: ReadonlySet<string> = new Set(['REFUSED', 'FAILED']);
const MAY_HAVE_REASON: ReadonlySet<string> = new Set(['REFUSED', 'FAILED', 'WITHDRAWN']);

/** The steps that bring a person nearer to the country of origin, or tell that country of him. */
const ONWARD: ReadonlySet<string> = new Set([
  'READMISSION_REQUEST',
  'TRAVEL_DOCUMENT',
  'TRANSFER_NOTICE',
  'EFFECTIVE',
]);

/** @param saidAtMs when it is said: the time of issue, or, before that is known, the time it happened */
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
  if (found.nonRefoulementHold && ONWARD.has(found.step)) {
    findings.add(base, 'step', `is ${found.step}, which a non-refoulement hold blocks`);
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
    findings.add(base, 'reason', 'stands only with REFUSED, FAILED and WITHDRAWN');
  }
}
