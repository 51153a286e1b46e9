/**
 * Adds up what the lanes of .ci/run left behind: vitest's JSON results and the scenarios' reports.
 *
 *     node tools/count-results.ts DIR [LANE THAT FAILED]…
 *
 * Ends with "N passed, N failed" alone on a line. A lane that failed without a failed test in it counts as one.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Expectations of a scenario that wait for what is not built yet. */
  readonly pending: number;
}

interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that could not even be loaded has no tests to fail: it counts as one. */
export function tallyVitest(name: string, results: VitestResults): Tally {
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    name,
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded.length,
    skipped: results.numPendingTests,
    pending: 0,
  };
}

interface ScenarioResults {
  readonly expectations: readonly { readonly held: boolean; readonly pending?: string }[];
}

/** Each expectation of a scenario counts as a test. */
export function tallyScenario(name: string, { expectations }: ScenarioResults): Tally {
  const passed = expectations.filter(({ held }) => held).length;
  const pending = expectations.filter((expectation) => expectation.pending !== undefined).length;
  return { name, passed, failed: expectations.length - passed - pending, skipped: 0, pending };
}

/** The lines to print, the closing one last. */
export function summarise(
  tallies: readonly Tally[],
  failedLanes: readonly string[],
): { lines: string[]; ok: boolean } {
  const sum = (of: 'passed' | 'failed' | 'skipped' | 'pending') =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  const unexplained = failedLanes.length > 0 && sum('failed') === 0 ? failedLanes.length : 0;
  const failed = sum('failed') + unexplained;
  const more = (count: number, what: string) => (count > 0 ? `, ${count} ${what}` : '');
  const width = Math.max(0, ...tallies.map(({ name }) => name.length));
  return {
    lines: [
      ...tallies.map(
        ({ name, passed, failed, pending }) =>
          `  ${name.padEnd(width)}  ${passed} passed, ${failed} failed${more(pending, 'pending')}`,
      ),
      ...failedLanes.map((lane) => `  lane failed: ${lane}`),
      `${sum('passed')} passed, ${failed} failed${more(sum('skipped'), 'skipped')}${more(sum('pending'), 'pending')}`,
    ],
    ok: failed === 0 && failedLanes.length === 0 && sum('passed') > 0,
  };
}

if (import.meta.main) {
  const [dir = 'report/ci', ...failedLanes] = process.argv.slice(2);
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  // `make test` runs the unit tests of `make check` again: counted once.
  const lanes = globSync(`${dir}/*.json`).filter((path) => basename(path) !== 'test-unit.json');
  const scenarios = globSync(`${dir}/scenarios/*/report.json`);
  const { lines, ok } = summarise(
    [
      ...lanes.sort().map((path) => tallyVitest(basename(path, '.json'), read(path))),
      ...scenarios.sort().map((path) => tallyScenario(`scenario ${basename(dirname(path))}`, read(path))),
    ],
    failedLanes,
  );
  for (const line of lines) console.log(line);
  process.exitCode = ok ? 0 : 1;
}
