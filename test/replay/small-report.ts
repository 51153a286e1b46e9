import type { LeakReport } from '../../src/replay/leak-report.ts';
import type { ActReport, ExpectationReport, Report, StepReport } from '../../src/replay/report.ts';
import { totalUp } from '../../src/replay/total-up.ts';

export const HELD: ExpectationReport = {
  says: 'first is delivered to rs-gp within 5 min',
  expects: 'delivered',
  step: 'first',
  line: 7,
  held: true,
  why: 'all 1 had it',
};
export const FAILED = { ...HELD, line: 8, held: false, why: 'rs-gp never had it' };
export const PENDING = { ...FAILED, line: 9, pending: 'nobody can be asked yet' };

/** The report of a scenario that did nothing but what is given. */
export function smallReport(
  id: string,
  expectations: readonly ExpectationReport[],
  parts: Partial<Report> = {},
): Report {
  const { steps = [] } = parts;
  return {
    format: 'karaula-replay-report/1',
    status: 'EXERCISE',
    held: expectations.every(({ held, pending }) => held || pending !== undefined),
    scenario: {
      id,
      title: `The story of ${id}`,
      storyline: 'Words.',
      source: { document: 'A text', paragraph: 7, quote: 'Words.' },
      start: '2026-03-17T20:00:00Z',
    },
    seed: 'seed',
    speed: 'max',
    ranAt: '2026-03-17T20:00:00Z',
    playedForMs: 10,
    participants: [],
    steps,
    acts: [],
    expectations,
    totals: totalUp(steps, expectations, 10),
    ...parts,
  };
}

/** The first step, of which nothing came but what is given. */
export function smallStep(parts: Partial<StepReport> = {}): StepReport {
  return {
    number: 1,
    name: 'first',
    does: 'alert',
    says: '',
    from: 'mk-bp',
    feed: 'mk-bp.wb6.border-incident',
    headline: '',
    place: '',
    scheduledAtMs: 0,
    publishedAtMs: 0,
    entitled: ['rs-gp', 'xk-kp'],
    deliveries: [],
    refusals: [],
    standings: [],
    shown: [],
    ...parts,
  };
}

/** An act of which nothing came but what is given. */
export function smallAct(parts: Pick<ActReport, 'name' | 'does'> & Partial<ActReport>): ActReport {
  return { number: 2, says: '', who: [], scheduledAtMs: 0, stated: [], ...parts };
}

/** A leak that is traced to one member, as all others verify. */
export const LEAK: LeakReport = {
  of: 'worded',
  text: 'A lorry was seen.',
  outcome: 'named',
  words: ['rs-gp'],
  read: 5,
  slots: 6,
  proofs: [
    { by: 'al-bmp', names: 'rs-gp' },
    { by: 'xk-kp', names: 'rs-gp' },
  ],
};
