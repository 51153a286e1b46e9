import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../contract/clock.ts';
import { KOSOVO_FOOTNOTE } from '../contract/names.ts';
import { createDemoFeed } from './demo-feed.ts';
import { summariseDemo } from './demo-summary.ts';
import type { Paint } from './paint.ts';
import { parseScenario } from './parse-scenario.ts';
import type { Report } from './report.ts';
import { runScenario } from './run-scenario.ts';
import { formatSpan } from './span.ts';
import type { OpenVisit, StageView } from './visit.ts';

export interface DemoOptions {
  readonly natsServerPath: string;
  readonly write: (text: string) => void;
  /** Marks text for a terminal; @default leaves it as it is */
  readonly paint?: Paint;
  readonly signal?: AbortSignal;
  /** How long the timeline takes, real milliseconds; @default 16_000: time to read along, short for a first look */
  readonly shownForMs?: number;
  /** Wall-clock time; @default the machine's */
  readonly clock?: Clock;
  /** Somebody who looks at the stage from beside it. */
  readonly visit?: (stage: StageView) => Promise<DemoVisit>;
}

/** Somebody at the demo's stage, of whom those who watch are told. */
export interface DemoVisit {
  /** Told before the convoy leaves. */
  readonly says: string;
  /** The stage stays up after the play until this resolves. Absent: it does not. */
  readonly stay?: (signal: AbortSignal) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A director's feed is shown for each of the six; their agencies are these. */
export const DEMO_DIRECTORS = ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'] as const;

const SCENARIO = '../../seeds/scenarios/convoy.yaml';

/**
 * The first look: a hub from nothing, everybody enrolled, the convoy replayed at speed, the six directors' feeds
 * as they fill, the forgeries as they are refused, the sums. Leaves nothing running and no file behind.
 * @throws {ReplayError} `REPLAY_INTERRUPTED` when told to stop
 */
export async function runDemo(options: DemoOptions): Promise<Report> {
  const { write, paint = (_style, text) => text, visit } = options;
  const beganMs = performance.now();
  const scenario = parseScenario(
    readFileSync(fileURLToPath(new URL(SCENARIO, import.meta.url)), 'utf8'),
    'convoy.yaml',
  );
  const lengthMs = Math.max(...scenario.timeline.map((step) => step.atMs));
  const speed = Math.ceil(lengthMs / (options.shownForMs ?? 16_000));
  let rate = () => speed;
  const feed = createDemoFeed({ write, paint, directors: DEMO_DIRECTORS, speed: () => rate() });
  let isSummedUp = false;
  const sumUp = (report: Report, last: string) => {
    if (isSummedUp) return;
    isSummedUp = true;
    write(summariseDemo(report, DEMO_DIRECTORS, paint));
    write(`\nAll of it took ${formatSpan(performance.now() - beganMs)}.${last}\n`);
    write(NEXT);
    write(`\n${paint('dim', KOSOVO_FOOTNOTE)}\n`);
  };
  const openVisit: OpenVisit = async (stage) => {
    const { says, stay, end } = (await visit?.(stage)) ?? { says: '', end: async () => {} };
    write(says);
    rate = stage.rate;
    if (stay === undefined) return { end };
    const onPlayed = async (report: Report, signal: AbortSignal) => {
      sumUp(report, '');
      await stay(signal);
    };
    return { end, onPlayed };
  };

  write(
    `\n${paint('exercise', ' EXERCISE ')} Nothing here happened; every entry is signed as an exercise.\n\n`,
  );
  write(`${paint('bold', scenario.title)}\n`);
  write(`${paint('dim', `After: ${scenario.source.document}, paragraph ${scenario.source.paragraph}`)}\n\n`);
  const report = await runScenario({
    scenario,
    speed,
    natsServerPath: options.natsServerPath,
    ...(options.signal !== undefined && { signal: options.signal }),
    ...(options.clock !== undefined && { clock: options.clock }),
    ...(visit && { visit: openVisit }),
    onEvent: (event) => {
      if (event.type === 'preparing') write(`${paint('dim', `  ${event.what} …`)}\n`);
      if (event.type === 'ready') {
        const took = formatSpan(performance.now() - beganMs);
        const who = `${scenario.participants.length} participants connected and following`;
        write(`${paint('green', '✓')} the hub is up after ${took}: ${who}\n`);
      }
      if (event.type === 'played') feed.played(event.step);
      if (event.type === 'observed') feed.observed(event.observation);
      if (event.type === 'settled') feed.settled(event.report);
    },
  });
  if (isSummedUp) write(`\n${GONE}\n`);
  else sumUp(report, ` ${GONE}`);
  return report;
}

const GONE = 'Nothing is left running, and no file is left behind.';

const NEXT = `
Next:
  npx karaula replay seeds/scenarios/convoy.yaml --speed max --report report
      the same as fast as it goes, with a page to look at: report/report.html
  npx karaula replay --all
      every story there is (docs/scenarios.md) and one table: a stolen key, a corrupt officer, a return that is held …
  npx karaula operator init
      a hub of your own; then enrol, apply, publish and follow: see README.md
`;
