import type { LatencySummary } from '../replay/load/latency.ts';
import { describeFlushes, formatBytes, formatMs, formatRate } from '../replay/load/load-figures.ts';
import type { FloodPart, LoadReport } from '../replay/load/load-report.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';

/** What a load came to, for people. */
export function summariseLoad(report: LoadReport, paint: Paint): string {
  const { profile, offered, accepted, delivered, status } = report;
  const lines = [
    `${paint('exercise', status)} ${profile.title} (${profile.id}, seed ${report.seed})`,
    ...(report.isInterrupted ? [paint('yellow', 'interrupted: the figures are of what there was')] : []),
    '',
    `offered    ${formatRate(offered)}${report.loop === 'closed' ? ' (closed loop: as many as were taken)' : ''}`,
    `accepted   ${formatRate(accepted)}${report.rejected > 0 ? `, ${report.rejected} rejected` : ''}`,
    `delivered  ${formatRate(delivered)}, verified and committed at every follower`,
    ...describeFlood(report),
    '',
  ];
  return `${lines.join('\n')}\n${tables(report, paint)}\n${describeCheck(report, paint)}\n`;
}

const TITLES = ['', 'p50', 'p90', 'p99', 'p99.9', 'max'];

function tables(report: LoadReport, paint: Paint): string {
  const { latency, stages, processes, disk, bytes } = report;
  const from = latency.from === 'intended' ? 'due to committed' : 'taken to committed';
  const rows = [
    ...(latency.all ? [[from, ...cells(latency.all)]] : []),
    ...floodRows(report),
    ...stages.map((stage) => [`  ${stage.stage}`, ...cells(stage.latency)]),
  ];
  const usage = processes.map(({ id, role, usage: used }) => [
    `${role} ${id}`,
    used === undefined ? 'not known here' : `${used.cpuSeconds.toFixed(2)} s`,
    used === undefined ? '' : formatBytes(used.rssBytes),
    used === undefined ? '' : formatBytes(used.writtenBytes),
  ]);
  const perAlert = [
    `envelope ${formatBytes(bytes.envelope)}`,
    `stored at the hub ${formatBytes(bytes.stored)}`,
    `over the wire ${formatBytes(bytes.wire)}`,
    ...(bytes.written === undefined ? [] : [`written to disks ${formatBytes(bytes.written)}`]),
  ];
  return [
    plainTable(paint, TITLES, rows),
    plainTable(paint, ['process', 'CPU', 'memory', 'written'], usage),
    `an alert: ${perAlert.join(', ')}\non the disk before the next step: ${disk.outboxCommits} commits of outboxes, ${disk.hubAppends} appends at the hub, ${disk.inboxCommits} commits of inboxes\nflushes of the disk under them, of everybody on this machine: ${describeFlushes(disk)}\n`,
  ].join('\n');
}

const cells = (of: LatencySummary) => [of.p50Ms, of.p90Ms, of.p99Ms, of.p999Ms, of.maxMs].map(formatMs);

function floodRows({ flood }: LoadReport): string[][] {
  if (flood === undefined) return [];
  const row = (title: string, { latency }: FloodPart) => [title, ...(latency ? cells(latency) : [])];
  return [row(`  ${flood.participant}, who floods`, flood.flooding), row('  all others', flood.others)];
}

function describeFlood({ flood }: LoadReport): string[] {
  if (flood === undefined) return [];
  const part = ({ offered, accepted, deliveries }: FloodPart) =>
    `${offered} offered, ${accepted} accepted, ${deliveries} deliveries`;
  return [`flood      ${flood.participant}: ${part(flood.flooding)}`, `others     ${part(flood.others)}`];
}

function describeCheck({ check, held, troubles }: LoadReport, paint: Paint): string {
  const lines = troubles.map((trouble) => paint('yellow', trouble));
  if (held) {
    lines.push(
      `${paint('green', '✓')} each of ${check.accepted} accepted alerts arrived once and in order: ${check.delivered} of ${check.expected} deliveries`,
    );
    return lines.join('\n');
  }
  const counts = Object.entries(check.counts).map(([what, count]) => `${count} ${what}`);
  lines.push(
    `${paint('red', '✗')} ${check.delivered} of ${check.expected} deliveries: ${counts.join(', ')}`,
    ...check.findings.map(
      ({ what, publisher, number, member }) => `  ${what}: no. ${number} of ${publisher} at ${member}`,
    ),
  );
  return lines.join('\n');
}
