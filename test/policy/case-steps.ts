import type { ReturnStep } from '../../src/contract/alert.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import type { CaseEntry } from '../../src/policy/return-case.ts';

export const START_MS = Date.UTC(2026, 5, 1);
export const DAY_MS = 86_400_000;

/** When the answer to the request of {@link said} is due. */
export const DUE_MS = START_MS + 30 * DAY_MS;

let place = 0;

/** A step as its author signed it, so many days after the start. */
export function said(
  origin: string,
  step: ReturnStep['step'],
  day: number,
  more: Partial<ReturnStep> = {},
): CaseEntry {
  place += 1;
  return {
    origin,
    seq: place,
    entryId: `entry-${place}`,
    issuedAtMs: START_MS + day * DAY_MS,
    step: stepOf(step, more),
  };
}

export function stepOf(step: ReturnStep['step'], more: Partial<ReturnStep> = {}): ReturnStep {
  return {
    caseId: '3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101',
    type: 'FORCED',
    step,
    countryOfOrigin: 'AL',
    ...(step === 'READMISSION_REQUEST' && { answerBy: formatTime(DUE_MS) }),
    ...(step === 'TRANSFER_NOTICE' && { transferAt: formatTime(DUE_MS + 20 * DAY_MS) }),
    ...((step === 'HOLD' || step === 'HOLD_LIFTED') && { holdReason: 'ASYLUM_REQUEST' as const }),
    ...more,
  };
}
