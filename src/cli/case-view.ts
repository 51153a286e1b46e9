import type { KnownCase } from '../agency/known-cases.ts';
import type { KnownStep } from '../agency/read-steps.ts';
import { labelOf } from '../contract/code-lists.ts';
import { countryName, withAsterisk, withFootnote } from '../contract/names.ts';
import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import { nextSteps } from '../policy/return-case.ts';
import { type DeadlineStanding, deadlineStanding } from '../policy/return-deadline.ts';
import type { CaseState } from '../policy/return-state.ts';
import { inWords, type StepVerdict } from '../policy/return-step.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';
import { printable } from './table.ts';

/** When it is looked at, and how long before it passes a deadline is near. Milliseconds. */
export interface CaseLook {
  readonly nowMs: number;
  readonly soonMs?: number;
}

const DUE: Readonly<Record<DeadlineStanding, string>> = {
  none: '',
  held: 'held: the time stands still',
  open: '',
  soon: 'due soon',
  overdue: 'overdue',
};

const TITLES = [
  'CASE',
  'COMMUNITY',
  'RETURN',
  'STANDS AT',
  'PERSONS',
  'ASKED BY',
  'ASKED',
  'ANSWER DUE',
  'HELD BY',
];

/** A line for each case. K9: names and the footnote are added here. */
export function caseTable(paint: Paint, cases: readonly KnownCase[], look: CaseLook): string {
  const rows = cases.map(({ caseId, community, status, found: { state } }) => [
    caseId,
    `${community}${statusMark(status)}`,
    returnOf(state),
    inWords(state.stage),
    String(state.persons ?? ''),
    state.requester ?? '',
    state.requested ?? '',
    dueOf(state, look),
    state.holds.map(({ by }) => by).join(', '),
  ]);
  return withFootnote(withAsterisk(plainTable(paint, TITLES, rows)));
}

/** One case with every step, and what may be said next. */
export function caseDetail(known: KnownCase, look: CaseLook): string {
  const { caseId, community, status, found, unsound } = known;
  const { state, timeline } = found;
  const steps = [
    ...timeline.map(({ entry, verdict }) => ({ entry, note: noteOf(verdict) })),
    ...unsound.map((entry) => ({ entry, note: `does not count: ${entry.unsound}` })),
  ].toSorted((one, other) => one.entry.issuedAtMs - other.entry.issuedAtMs);
  const due = dueOf(state, look);
  const lines = [
    ...(status === 'ACTUAL' ? [] : [`*** ${status} ***`]),
    `Return ${caseId} in ${community}`,
    field('Return', returnOf(state)),
    field('Persons', personsOf(state)),
    field('Asked by', state.requester ?? 'nobody yet'),
    ...(state.requested === undefined ? [] : [field('Asked', state.requested)]),
    ...(state.assisting === undefined ? [] : [field('Assists', state.assisting)]),
    field('Stands at', inWords(state.stage)),
    ...(due === '' ? [] : [field('Answer due', due)]),
    ...state.holds.map(({ by, reason, sinceMs }) =>
      field('Held by', `${by} since ${formatTime(sinceMs)}: ${labelOf('HoldReason', reason)}`),
    ),
    '',
    ...steps.flatMap(({ entry, note }) => [stepLine(entry), ...(note === '' ? [] : [`  ${note}`])]),
    '',
    ...nextLines(state, look.nowMs),
  ];
  return withFootnote(withAsterisk(`${lines.map(printable).join('\n')}\n`));
}

/** The same for machines. */
export function caseToJson(known: KnownCase, { nowMs, soonMs }: CaseLook): object {
  const { caseId, community, status, found, unsound } = known;
  const { deadlineMs, answeredAtMs, transferAtMs, holds, ...state } = found.state;
  const stepToJson = ({ feed, seq, entryId, issuedAtMs, origin, step }: KnownStep) => ({
    feed,
    seq,
    entryId,
    issuedAt: formatTime(issuedAtMs),
    by: origin,
    step,
  });
  return {
    caseId,
    community,
    status,
    ...state,
    ...(deadlineMs !== undefined && { answerBy: formatTime(deadlineMs) }),
    ...(answeredAtMs !== undefined && { answeredAt: formatTime(answeredAtMs) }),
    ...(transferAtMs !== undefined && { transferAt: formatTime(transferAtMs) }),
    deadline: deadlineStanding(found.state, nowMs, soonMs),
    holds: holds.map(({ sinceMs, ...hold }) => ({ ...hold, since: formatTime(sinceMs) })),
    timeline: found.timeline.map(({ entry, verdict }) => ({
      ...stepToJson(entry),
      ...(verdict.inTurn ? { inTurn: true } : verdict),
    })),
    unsound: unsound.map((entry) => ({ ...stepToJson(entry), because: entry.unsound })),
    next: nextSteps(found.state, nowMs).map(({ fromMs, untilMs, ...next }) => ({
      ...next,
      ...(fromMs !== undefined && { from: formatTime(fromMs) }),
      ...(untilMs !== undefined && { until: formatTime(untilMs) }),
    })),
  };
}

function stepLine({ issuedAtMs, origin, step, feed, seq }: KnownStep): string {
  const why = [step.holdReason && labelOf('HoldReason', step.holdReason), step.reason];
  const because = why.filter((part) => part !== undefined).join(': ');
  const said = `${labelOf('Step', step.step)}${because === '' ? '' : ` (${because})`}`;
  return `${formatTime(issuedAtMs)}  ${origin}  ${said}  ${feed}/${seq}`;
}

function noteOf(verdict: StepVerdict): string {
  return verdict.inTurn ? '' : `out of turn: ${verdict.reason} [${verdict.code}]`;
}

function nextLines(state: CaseState, nowMs: number): string[] {
  const next = nextSteps(state, nowMs);
  if (next.length === 0) return ['Nothing more is to be said.'];
  return next.map(({ step, by, fromMs, untilMs }) => {
    const from = fromMs === undefined ? '' : `, after ${formatTime(fromMs)}`;
    const until = untilMs === undefined ? '' : `, until ${formatTime(untilMs)}`;
    return field('Next', `${labelOf('Step', step)}, by ${by.join(' or ')}${from}${until}`);
  });
}

function dueOf(state: CaseState, { nowMs, soonMs }: CaseLook): string {
  const standing = deadlineStanding(state, nowMs, soonMs);
  if (standing === 'none' || state.deadlineMs === undefined) return '';
  const mark = DUE[standing];
  return `${formatTime(state.deadlineMs)}${mark === '' ? '' : ` (${mark})`}`;
}

function returnOf({ type, countryOfOrigin }: CaseState): string {
  if (type === undefined || countryOfOrigin === undefined) return 'not opened, as far as is known here';
  return `${labelOf('ReturnType', type)} to ${countryName(countryOfOrigin)}`;
}

function personsOf({ persons, minors = 0 }: CaseState): string {
  if (persons === undefined) return 'not said';
  return `${persons}${minors === 0 ? '' : ` (${minors} under 18)`}`;
}

function field(name: string, value: string): string {
  return `${`${name}:`.padEnd(12)}${value}`;
}
