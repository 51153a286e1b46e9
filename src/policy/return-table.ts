import { type CodeOf, codesOf } from '../contract/code-lists.ts';
import type { CaseStage, CaseState } from './return-state.ts';

/** What a participant is in a case; `anybody` opens one. */
export const CASE_ROLES = ['anybody', 'requester', 'requested', 'assisting'] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

type ReturnType = CodeOf<'ReturnType'>;

/** Where a step may follow, in what kind of return, and who may say it. */
export interface Turn {
  readonly step: CodeOf<'Step'>;
  readonly after: readonly CaseStage[];
  readonly types: readonly ReturnType[];
  readonly by: readonly CaseRole[];
}

const ANY_TYPE = codesOf('ReturnType');
const OF_FREE_WILL: readonly ReturnType[] = ['VOLUNTARY', 'ASSISTED_VOLUNTARY'];
const PARTIES: readonly CaseRole[] = ['requester', 'requested', 'assisting'];
const ASKED: readonly CaseStage[] = ['READMISSION_REQUEST', 'ACKNOWLEDGED'];
const UNDER_WAY: readonly CaseStage[] = ['TRAVEL_DOCUMENT', 'TRANSFER_NOTICE'];
const OPEN: readonly CaseStage[] = [
  'DECISION',
  ...ASKED,
  'ACCEPTED',
  'REFUSED',
  'DEEMED_ACCEPTED',
  ...UNDER_WAY,
];

/**
 * The machine: `decideStep` reads it, docs/returns.md prints it. Directive 2008/115/EC, Art. 7 (voluntary departure needs
 * nobody's transfer) and Art. 8 (removal); readmission agreements (request, time limit, silence).
 */
export const TURNS: readonly Turn[] = [
  turn('DECISION', ['NONE'], ['anybody']),
  turn('READMISSION_REQUEST', ['NONE'], ['anybody']),
  turn('READMISSION_REQUEST', ['DECISION'], ['requester']),
  turn('ACKNOWLEDGED', ['READMISSION_REQUEST'], ['requested']),
  turn('ACCEPTED', ASKED, ['requested']),
  turn('REFUSED', ASKED, ['requested']),
  turn('DEEMED_ACCEPTED', ASKED, ['requester']),
  turn('TRAVEL_DOCUMENT', ['ACCEPTED', 'DEEMED_ACCEPTED'], PARTIES),
  turn('TRAVEL_DOCUMENT', ['DECISION'], PARTIES, OF_FREE_WILL),
  turn('TRANSFER_NOTICE', ['TRAVEL_DOCUMENT'], ['requester', 'assisting']),
  turn('EFFECTIVE', ['TRANSFER_NOTICE'], ['requester', 'requested'], ['FORCED']),
  turn('EFFECTIVE', UNDER_WAY, ['requester', 'requested'], ['VOLUNTARY']),
  turn('EFFECTIVE', UNDER_WAY, ['assisting'], ['ASSISTED_VOLUNTARY']),
  turn('FAILED', UNDER_WAY, PARTIES),
  turn('WITHDRAWN', OPEN, ['requester']),
  turn('HOLD', OPEN, PARTIES),
  turn('HOLD_LIFTED', OPEN, PARTIES),
];

/** What a hold does not block: none of these brings anybody nearer to the country of origin. */
export const NOT_ONWARD: ReadonlySet<CodeOf<'Step'>> = new Set([
  'HOLD',
  'HOLD_LIFTED',
  'WITHDRAWN',
  'FAILED',
]);

/** Where the other side is no participant, the requester passes on what it says. */
export function rolesOf({ requester, requested = requester, assisting }: CaseState, who: string): CaseRole[] {
  return [
    'anybody',
    ...(who === requester ? (['requester'] as const) : []),
    ...(who === requested ? (['requested'] as const) : []),
    ...(who === assisting ? (['assisting'] as const) : []),
  ];
}

function turn(
  step: CodeOf<'Step'>,
  after: readonly CaseStage[],
  by: readonly CaseRole[],
  types: readonly ReturnType[] = ANY_TYPE,
): Turn {
  return { step, after, by, types };
}
