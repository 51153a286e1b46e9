import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const CLOCK = new URL('../../../src/replay/load/machine-clock.ts', import.meta.url).href;

/** How far the clock of a new process is from the machine's; the least of many looks, for any may be interrupted. */
const SCRIPT = `
const { machineNowMs } = await import('${CLOCK}');
const gaps = Array.from({ length: 1_000 }, () => Math.abs(Number(process.hrtime.bigint()) / 1e6 - machineNowMs()));
console.log(Math.min(...gaps));
`;

test('the clock of a load is the same in every process, from its first look on', () => {
  for (let start = 0; start < 3; start++) {
    const args = ['--no-warnings', '--input-type=module', '--eval', SCRIPT];
    const gapMs = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    expect(gapMs).toBeLessThan(0.1);
  }
});
