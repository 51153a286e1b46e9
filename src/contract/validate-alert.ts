import type { Alert } from './alert.ts';
import { checkBases } from './basis-rules.ts';
import { checkBorderIncident } from './border-incident-rules.ts';
import type { Draft } from './entry.ts';
import type { Violation } from './errors.ts';
import { checkCode, checkText, checkTime, checkUuid } from './field-rules.ts';
import { FUTURE_TOLERANCE_MS, MAX_REFERENCE_LENGTH, MAX_SUMMARY_LENGTH } from './limits.ts';
import { checkTokens } from './link-rules.ts';
import { checkPlace } from './place-rules.ts';
import { checkReturnStep } from './return-step-rules.ts';
import { Findings, joinPath } from './violations.ts';
import { checkVisaAbuse } from './visa-abuse-rules.ts';

const CONTENTS = ['borderIncident', 'visaAbuse', 'returnStep'] as const;

/** All that is wrong with an alert by itself, before anything is known of its entry; empty is good. */
export function validateAlert(alert: Alert): Violation[] {
  const findings = new Findings();
  checkAlert(findings, '', alert);
  return findings.violations;
}

/** When an alert was said, and to whom. */
type Said = Pick<Draft, 'feed' | 'issuedAtMs'>;

/** The rules of an alert; with `said`, also how its times and references fit the entry that carries it. */
export function checkAlert(findings: Findings, base: string, alert: Alert, said?: Said): void {
  const issuedAtMs = said?.issuedAtMs;
  const occurredAtMs = checkTime(findings, base, 'occurredAt', alert.occurredAt, 'required');
  if (
    occurredAtMs !== undefined &&
    issuedAtMs !== undefined &&
    occurredAtMs > issuedAtMs + FUTURE_TOLERANCE_MS
  ) {
    findings.add(base, 'occurredAt', 'is later than the time of issue');
  }
  if (alert.place === undefined) findings.add(base, 'place', 'is missing');
  else checkPlace(findings, joinPath(base, 'place'), alert.place);
  checkCode(findings, base, 'impact', 'Impact', alert.impact, 'required');
  checkEvaluation(findings, base, alert);
  checkText(findings, base, 'summary', alert.summary, MAX_SUMMARY_LENGTH, 'optional', true);
  checkText(findings, base, 'reference', alert.reference, MAX_REFERENCE_LENGTH, 'optional');
  checkUuid(findings, base, 'eventId', alert.eventId, 'optional');
  if (alert.tokens !== undefined) checkTokens(findings, base, alert.tokens);
  if (alert.basedOn !== undefined) checkBases(findings, base, alert.basedOn, said?.feed.community);
  checkContent(findings, base, alert, issuedAtMs ?? occurredAtMs);
}

function checkContent(findings: Findings, base: string, alert: Alert, saidAtMs: number | undefined): void {
  const present = CONTENTS.filter((name) => alert[name] !== undefined);
  if (present.length === 0) findings.add(base, '', `needs one of ${CONTENTS.join(', ')}`);
  for (const other of present.slice(1)) {
    findings.add(base, other, `stands beside ${present[0]}; an alert has one content`);
  }
  if (alert.borderIncident) {
    checkBorderIncident(findings, joinPath(base, 'borderIncident'), alert.borderIncident, alert.place);
  }
  if (alert.visaAbuse) checkVisaAbuse(findings, joinPath(base, 'visaAbuse'), alert.visaAbuse);
  if (alert.returnStep) checkReturnStep(findings, joinPath(base, 'returnStep'), alert.returnStep, saidAtMs);
}

function checkEvaluation(findings: Findings, base: string, alert: Alert): void {
  const { evaluation } = alert;
  if (evaluation === undefined) {
    // A return step is an administrative act; what was observed or told is evaluated.
    if (alert.returnStep === undefined) {
      findings.add(base, 'evaluation', 'is missing; write X and I4 when it cannot be judged');
    }
    return;
  }
  const path = joinPath(base, 'evaluation');
  checkCode(findings, path, 'source', 'SourceGrade', evaluation.source, 'required');
  checkCode(findings, path, 'information', 'InformationGrade', evaluation.information, 'required');
}
