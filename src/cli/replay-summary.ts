import { withFootnote } from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import { ACT_WORDS } from '../replay/act-words.ts';
import type { ActReport, ExpectationReport, Report, StepReport } from '../replay/report.ts';
import { describeVerdict } from '../replay/verdict-text.ts';
import type { Paint } from './paint.ts';
import { printable } from './table.ts';

/** One step of a scenario as it went, in a line. */
export function describeStep(step: StepReport, paint: Paint): string {
  const who = step.inTheNameOf === undefined ? step.from : `${step.from} as ${step.inTheNameOf}`;
  const what = step.attack === undefined ? step.headline : `ATTACK ${step.attack}: ${step.headline}`;
  const where = step.place === '' ? '' : `, ${step.place}`;
  return printable(`${timeOf(step.publishedAtMs)}  ${who.padEnd(8)}  ${what}${where}`).concat(
    `  ${outcomeOf(step, paint)}`,
  );
}

/** A step that put nothing into a feed, in a line. */
export function describeAct({ does, who, says, scheduledAtMs, declined, leak }: ActReport): string {
  const what = ACT_WORDS[does].words.toUpperCase();
  const why = declined === undefined ? '' : ` [${declined}]`;
  const traced = leak?.outcome === 'named' ? ` [traced to ${leak.words.join(', ')}]` : '';
  return printable(`${timeOf(scheduledAtMs)}  ${who.join(', ').padEnd(8)}  ${what}: ${says}${why}${traced}`);
}

function timeOf(atMs: number): string {
  return formatTime(atMs).slice(0, 16).replace('T', ' ');
}

function outcomeOf({ deliveries, refusals, entitled, waited }: StepReport, paint: Paint): string {
  const readers = [...new Set(deliveries.map(({ to }) => to))];
  const received =
    readers.length === 0 ? '' : paint('green', `received by ${readers.length} of ${entitled.length}`);
  const codes = [...new Set(refusals.map(({ code }) => code))];
  const by = [...new Set(refusals.map((refusal) => refusal.by))];
  const refused = by.length === 0 ? '' : paint('red', `refused by ${by.join(', ')} [${codes.join(', ')}]`);
  return (
    [received, refused].filter((part) => part !== '').join('; ') ||
    (waited ? 'signed, and waits' : 'nobody was to have it')
  );
}

/** What a replay came to: every expectation, then the figures. */
export function summarise(report: Report, paint: Paint): string {
  const { totals, expectations } = report;
  const lines = [
    '',
    ...expectations.map((expectation) => describeExpectation(expectation, paint)),
    '',
    `published ${totals.published}, attacks ${totals.attacks}, delivered ${totals.delivered}, ` +
      `refused by readers ${totals.refusedByReaders}, refused by the server ${totals.refusedByServer}` +
      (totals.tainted + totals.cleared === 0 ? '' : `, tainted ${totals.tainted}, cleared ${totals.cleared}`),
    `${paint(report.held ? 'green' : 'red', describeVerdict(totals))}; ` +
      `${Math.round(totals.deliveriesPerSecond)} verified deliveries a second${latency(totals)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What came of an expectation, in a line: also what is missing, when it is marked as pending. */
export function describeExpectation(expectation: ExpectationReport, paint: Paint): string {
  const { says, held, pending, why } = expectation;
  if (held) return `${paint('green', 'held   ')}  ${printable(says)}`;
  if (pending === undefined) return `${paint('red', 'FAILED ')}  ${printable(`${says}: ${why}`)}`;
  return `${paint('yellow', 'pending')}  ${printable(`${says}: ${pending} (${why})`)}`;
}

function latency({ latencyMedianMs, latencyP99Ms }: Report['totals']): string {
  if (latencyMedianMs === undefined || latencyP99Ms === undefined) return '';
  return `, publish to delivery ${latencyMedianMs.toFixed(0)} ms (median), ${latencyP99Ms.toFixed(0)} ms (99 %)`;
}

/** Adds the footnote below everything that was printed, when one of it needs it. K9. */
export function closingFootnote(printed: string): string {
  return withFootnote(printed).slice(printed.length).trim();
}
