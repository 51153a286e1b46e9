import { expect, it } from 'vitest';
import type { Entry } from '../../src/contract/entry.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import type { PlayedStep } from '../../src/replay/played-step.ts';
import type { ActReport, Report } from '../../src/replay/report.ts';
import { type RunOptions, runScenario } from '../../src/replay/run-scenario.ts';
import { findTestServer } from '../support/hub.ts';

export interface Run {
  readonly report: Report;
  readonly played: readonly PlayedStep[];
  readonly acted: readonly ActReport[];
  /** What readers have opened, by its identifier. */
  readonly opened: ReadonlyMap<string, Entry>;
  /** What a reader took in, in the order in which it did: the names of the steps. */
  readonly order: ReadonlyMap<string, readonly string[]>;
}

/** Plays a scenario over a hub of its own, as fast as it goes where nothing else is said. */
export async function playScenario(text: string, options: Partial<RunOptions> = {}): Promise<Run> {
  const played: PlayedStep[] = [];
  const acted: ActReport[] = [];
  const opened = new Map<string, Entry>();
  const taken: { readonly reader: string; readonly hash: string }[] = [];
  const report = await runScenario({
    scenario: parseScenario(text, 'scenario.yaml'),
    speed: 'max',
    natsServerPath: findTestServer(),
    ...options,
    onEvent: (event) => {
      options.onEvent?.(event);
      if (event.type === 'played') played.push(event.step);
      if (event.type === 'acted') acted.push(event.act);
      if (event.type !== 'observed') return;
      const { inbox, outcome } = event.observation;
      if (inbox !== undefined) opened.set(inbox.entry.entryId, inbox.entry);
      if (outcome === 'delivered') taken.push(event.observation);
    },
  });
  const nameOf = (hash: string) => played.find(({ put }) => put.hash === hash)?.step.name ?? [];
  const byReader = Map.groupBy(taken, ({ reader }) => reader);
  const order = new Map(
    [...byReader].map(([reader, all]) => [reader, all.flatMap((one) => nameOf(one.hash))]),
  );
  return { report, played, acted, opened, order };
}

/** Why expectations did not hold. */
export function failed({ report }: Run): string[] {
  return report.expectations.filter(({ held }) => !held).map(({ why }) => why);
}

export function bytesOf({ played }: Run): string[] {
  return played.map(({ put }) => Buffer.from(put.bytes).toString('hex'));
}

/** A scenario that expects these first, in lines of its file; what it expects itself comes after them. */
export function expectingFirst(text: string, lines: readonly string[]): string {
  return text.replace(/expect:\n/, `$&${lines.map((line) => `  ${line}\n`).join('')}`);
}

/** Each of the first expectations of a run has failed, and says why in these words among others. */
export function testsOfFailures(expectations: readonly [line: string, why: string][], done: () => Run): void {
  it.each(expectations.map(([line, why], index) => ({ line, why, index })))(
    'is reported with why: $line',
    ({ why, index }) => {
      expect(done().report.expectations[index]).toMatchObject({
        held: false,
        why: expect.stringContaining(why),
      });
    },
  );
}
