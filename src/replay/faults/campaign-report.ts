import type { Finding } from './check-deliveries.ts';
import { FAULT_KINDS, type FaultKind } from './fault-kinds.ts';
import type { FaultStep } from './plan-faults.ts';

/** What became of one step of the plan. */
export interface StepOutcome {
  readonly step: FaultStep;
  /** From its end until each publisher's next row, and all before it, was at every member; absent: never. */
  readonly recoveredMs?: number;
  /** Rows accepted from its beginning until the next. */
  readonly accepted: number;
}

export interface KindRow {
  readonly kind: FaultKind;
  readonly injected: number;
  readonly accepted: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
  readonly notRecovered: number;
  readonly medianMs?: number;
  readonly worstMs?: number;
}

/** Something that a member thought the hub did. */
export interface Alarm {
  readonly name: string;
  /** The feed, or the member that is not heard. */
  readonly about: string;
  readonly member: string;
  /** The hub, which is honest here, gave no cause. */
  readonly isFalse: boolean;
}

export interface CampaignReport {
  readonly seed: string;
  readonly count: number;
  readonly tookMs: number;
  readonly rows: readonly KindRow[];
  /** All accepted, with those before the first fault and after the last. */
  readonly accepted: number;
  /** Deliveries to members and their applications that were checked. */
  readonly deliveries: number;
  readonly alarms: readonly Alarm[];
  readonly findings: readonly Finding[];
  /** Kinds that cannot be made on this machine, and why. */
  readonly skipped: readonly { readonly kind: FaultKind; readonly why: string }[];
  readonly notRecovered: number;
}

/** @param stepOf index of the step during which a row was accepted; -1: before the first */
export function tallyKinds(
  outcomes: readonly StepOutcome[],
  findings: readonly Finding[],
  stepOf: (publisher: string, number: number) => number,
): KindRow[] {
  return FAULT_KINDS.flatMap((kind) => {
    const mine = outcomes.flatMap((outcome, index) =>
      outcome.step.some((fault) => fault.kind === kind) ? [{ outcome, index }] : [],
    );
    if (mine.length === 0) return [];
    const indices = new Set(mine.map(({ index }) => index));
    const found = (what: Finding['what']) =>
      findings.filter((one) => one.what === what && indices.has(stepOf(one.publisher, one.number))).length;
    const times = mine.flatMap(({ outcome }) => outcome.recoveredMs ?? []).sort((a, b) => a - b);
    const median = times[times.length >> 1];
    const worst = times.at(-1);
    return {
      kind,
      injected: mine.reduce(
        (sum, { outcome }) => sum + outcome.step.filter((f) => f.kind === kind).length,
        0,
      ),
      accepted: mine.reduce((sum, { outcome }) => sum + outcome.accepted, 0),
      lost: found('lost'),
      duplicated: found('duplicated'),
      outOfOrder: found('out of order'),
      notRecovered: mine.length - times.length,
      ...(median !== undefined && { medianMs: median }),
      ...(worst !== undefined && { worstMs: worst }),
    };
  });
}

/** Nothing lost, nothing twice, nothing out of order or altered, no fault without an end, no false alarm. */
export function isClean({ findings, notRecovered, alarms }: CampaignReport): boolean {
  return findings.length === 0 && notRecovered === 0 && !alarms.some(({ isFalse }) => isFalse);
}

const HEADINGS = [
  'fault',
  'injected',
  'acknowledged',
  'lost',
  'duplicated',
  'out of order',
  'recovery median',
  'worst',
];

/** The table, as it is printed. */
export function renderReport(report: CampaignReport): string {
  const { rows, findings } = report;
  const count = (what: Finding['what']) => findings.filter((one) => one.what === what).length;
  const lines = [
    HEADINGS,
    ...rows.map((row) => [
      row.kind,
      String(row.injected),
      String(row.accepted),
      String(row.lost),
      String(row.duplicated),
      String(row.outOfOrder),
      row.medianMs === undefined ? 'never' : seconds(row.medianMs),
      row.notRecovered > 0 || row.worstMs === undefined
        ? `never (${row.notRecovered})`
        : seconds(row.worstMs),
    ]),
    [
      'all',
      String(rows.reduce((sum, { injected }) => sum + injected, 0)),
      String(report.accepted),
      String(count('lost')),
      String(count('duplicated')),
      String(count('out of order')),
      '',
      '',
    ],
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  const altered = count('altered');
  return [
    ...table,
    '',
    `seed ${report.seed}: ${report.count} faults in ${seconds(report.tookMs)}; ${report.accepted} alerts acknowledged, ${report.deliveries} deliveries checked`,
    ...(altered > 0 ? [`ALTERED: ${altered}`] : []),
    ...(report.notRecovered > 0 ? [`NOT RECOVERED: ${report.notRecovered}`] : []),
    ...describeAlarms(report.alarms),
    ...report.skipped.map(({ kind, why }) => `not made here: ${kind} (${why})`),
    '',
  ].join('\n');
}

function describeAlarms(alarms: readonly Alarm[]): string[] {
  const names = Map.groupBy(alarms, ({ name }) => name);
  const counts = [...names].map(([name, ofName]) => `${ofName.length} ${name}`).join(', ');
  const isFalse = alarms.filter((alarm) => alarm.isFalse).length;
  return [
    `members found: ${counts || 'nothing'}; false alarms: ${isFalse}`,
    ...(isFalse > 0 ? [`FALSE ALARMS: ${isFalse}`] : []),
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}
