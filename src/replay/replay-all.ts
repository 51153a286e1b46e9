import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { compileAllReport, type PlayedScenario } from './all-report.ts';
import { renderAllReportHtml } from './all-report-html.ts';
import type { FiledScenario } from './parse-scenarios.ts';
import { type RunOptions, runScenario } from './run-scenario.ts';

export interface ReplayAllOptions
  extends Omit<RunOptions, 'scenario' | 'reportDir' | 'stateDir' | 'onEvent'> {
  readonly scenarios: readonly FiledScenario[];
  /** Gets a folder for each scenario, named by its identifier, and an index.html; absent: nothing is written. */
  readonly reportDir?: string;
  /** Before a scenario is played; `number` is counted from 1. */
  readonly onBegin?: (filed: FiledScenario, number: number) => void;
  /** When it has been. */
  readonly onEnd?: (played: PlayedScenario) => void;
}

/**
 * Plays scenarios one after the other, each over a hub of its own. One in which an expectation failed does not keep
 * the next from being played; one that cannot be played to its end does.
 * @throws {ReplayError} as `runScenario`; what was told to `onEnd` stands
 */
export async function replayAll(options: ReplayAllOptions): Promise<readonly PlayedScenario[]> {
  const { scenarios, reportDir, onBegin, onEnd, ...shared } = options;
  const played: PlayedScenario[] = [];
  for (const [index, filed] of scenarios.entries()) {
    onBegin?.(filed, index + 1);
    const beganMs = performance.now();
    const report = await runScenario({
      ...shared,
      scenario: filed.scenario,
      ...(reportDir !== undefined && { reportDir: join(reportDir, filed.scenario.id) }),
    });
    const one = { file: filed.file, tookMs: Math.round(performance.now() - beganMs), report };
    played.push(one);
    // After each, so that it is right also when the next is interrupted.
    if (reportDir !== undefined) writeIndex(reportDir, played);
    onEnd?.(one);
  }
  return played;
}

function writeIndex(dir: string, played: readonly PlayedScenario[]): void {
  mkdirSync(dir, { recursive: true });
  writeFileAtomic(join(dir, 'index.html'), renderAllReportHtml(compileAllReport(played)), 0o644);
}
