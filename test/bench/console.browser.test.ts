import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { ConsoleFigures, Verdict } from '../../bench/support/console-figures.ts';

const SCRIPT = fileURLToPath(new URL('../../bench/console.ts', import.meta.url));

test('the measurement of the page shows all of a full inbox, and goes on while alerts come in and others are over', async () => {
  const args = ['--alerts', '600', '--minutes', '0.1', '--rounds', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT, ...args]);
  const found = JSON.parse(stdout) as ConsoleFigures & { readonly verdicts: readonly Verdict[] };
  expect(found.loads.cards).toBe(600);
  expect(found.loads.firstCard.median).toBeGreaterThan(0);
  expect(found.looks.length).toBeGreaterThan(1);
  expect(found.looks.at(-1)?.cards).toBeGreaterThan(found.looks[0]!.cards);
  for (const { what, value } of found.verdicts) expect(value, what).not.toBeNaN();
}, 300_000);
