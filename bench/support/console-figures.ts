import type { LongestTask } from './longest-task.ts';
import { figure, markdownTable, range } from './markdown-table.ts';
import type { Spread } from './statistics.ts';

/** What was promised of 10,000 alerts: milliseconds, and by how much memory may be more at the end than in the middle. */
const BOUNDS = { firstCardMs: 1_000, longTaskMs: 100, growth: 0.15 };
const MIB = 2 ** 20;
/** Lines of the table of the run. */
const MAX_LINES = 9;

export interface Loads {
  readonly firstCard: Spread;
  readonly allCards: Spread;
  readonly cards: number;
  readonly longest: LongestTask;
}

/** The page and its server at one moment of the run. */
export interface Look {
  readonly minute: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly serverBytes: number;
  readonly cards: number;
  /** Since the look before. */
  readonly longestTaskMs: number;
}

export interface ConsoleFigures {
  /** Alerts a second. */
  readonly rate: number;
  readonly minutes: number;
  readonly loads: Loads;
  readonly scrolling: LongestTask;
  readonly filtering: LongestTask;
  readonly heapBytes: number;
  readonly looks: readonly Look[];
  /** The most that a task worked while alerts came in; undefined: no trace was made. */
  readonly livingCpuMs: number | undefined;
}

export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly spread?: string;
  /** The most that one task worked; the rest of what it took it waited for the processor. */
  readonly cpuMs?: number;
  /** Absent: nothing was promised. */
  readonly bound?: number;
}

export function verdictsOf(figures: ConsoleFigures): Verdict[] {
  const { rate, minutes, loads, scrolling, filtering, heapBytes, looks, livingCpuMs } = figures;
  const { firstCard, allCards, longest } = loads;
  const task = BOUNDS.longTaskMs;
  const growth = BOUNDS.growth * 100;
  const living: LongestTask = {
    tookMs: Math.max(0, ...looks.map((look) => look.longestTaskMs)),
    ...(livingCpuMs !== undefined && { cpuMs: livingCpuMs }),
  };
  return [
    {
      what: 'first card painted, ms',
      value: firstCard.median,
      spread: range(firstCard),
      bound: BOUNDS.firstCardMs,
    },
    { what: 'all cards there, ms', value: allCards.median, spread: range(allCards) },
    taskVerdict('they come', longest),
    taskVerdict('scrolling', scrolling, task),
    taskVerdict('searching and filtering', filtering, task),
    taskVerdict(`${rate} alerts a second come in`, living, task),
    { what: 'memory of the page after scrolling and filtering, MiB', value: heapBytes / MIB },
    {
      what: `more memory of the page after ${minutes} min, %`,
      value: growthOf(looks, 'heapBytes') * 100,
      bound: growth,
    },
    { what: 'more memory of the server, %', value: growthOf(looks, 'serverBytes') * 100, bound: growth },
  ];
}

function taskVerdict(whileWhat: string, { tookMs, cpuMs }: LongestTask, bound?: number): Verdict {
  return {
    what: `longest task while ${whileWhat}, ms`,
    value: tookMs,
    ...(cpuMs !== undefined && { cpuMs }),
    ...(bound !== undefined && { bound }),
  };
}

export function isBroken({ value, bound }: Verdict): boolean {
  return bound !== undefined && !(value <= bound);
}

/** By how much there is more in the last quarter than in the second: in the first it still settles. 0.1: by a tenth. */
export function growthOf(looks: readonly Look[], of: 'heapBytes' | 'serverBytes'): number {
  const quarter = Math.ceil(looks.length / 4);
  const mean = (part: readonly Look[]) => part.reduce((sum, look) => sum + look[of], 0) / part.length;
  const before = looks.slice(quarter, 2 * quarter);
  return before.length === 0 ? 0 : mean(looks.slice(-quarter)) / mean(before) - 1;
}

/** Markdown: what was promised and measured, and how it went on. */
export function consoleTables({ loads, looks }: ConsoleFigures, verdicts: readonly Verdict[]): string {
  const every = Math.ceil(looks.length / (MAX_LINES - 1));
  const few = looks.filter((_, index) => index % every === 0 || index === looks.length - 1);
  return [
    markdownTable(
      [`${loads.cards} cards`, 'measured', 'min–max', 'CPU', 'at most'],
      verdicts.map((one) => [
        one.what,
        figure(one.value),
        one.spread ?? '',
        one.cpuMs === undefined ? '' : figure(one.cpuMs),
        boundText(one),
      ]),
    ),
    markdownTable(
      ['after, min', 'page, MiB', 'nodes of the page', 'server, MiB', 'cards'],
      few.map(({ minute, heapBytes, nodes, serverBytes, cards }) => [
        figure(minute),
        figure(heapBytes / MIB),
        String(nodes),
        figure(serverBytes / MIB),
        String(cards),
      ]),
    ),
  ].join('\n\n');
}

function boundText(verdict: Verdict): string {
  if (verdict.bound === undefined) return '';
  return `${figure(verdict.bound)}${isBroken(verdict) ? ' **broken**' : ''}`;
}
