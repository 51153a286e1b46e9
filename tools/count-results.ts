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
  };
}

/** Each expectation of a scenario counts as a test. */
export function tallyScenario(name: string, report: { expectations: readonly { held: boolean }[] }): Tally {
  const passed = report.expectations.filter((expectation) => expectation.held).length;
  return { name, passed, failed: report.expectations.length - passed, skipped: 0 };
}

/** The lines to print, the closing one last. */
export function summarise(
  tallies: readonly Tally[],
  failedLanes: readonly string[],
): { lines: string[]; ok: boolean } {
  const sum = (of: 'passed' | 'failed' | 'skipped') => tallies.reduce((total, tally) => total + tally[of], 0);
  const unexplained = failedLanes.length > 0 && sum('failed') === 0 ? failedLanes.length : 0;
  const failed = sum('failed') + unexplained;
  const skipped = sum('skipped');
  const width = Math.max(0, ...tallies.map(({ name }) => name.length));
  return {
    lines: [
      ...tallies.map(
        (tally) => `  ${tally.name.padEnd(width)}  ${tally.passed} passed, ${tally.failed} failed`,
      ),
      ...failedLanes.map((lane) => `  lane failed: ${lane}`),
      `${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
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
