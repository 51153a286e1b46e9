import { expect, test } from 'vitest';
import { AgencyError } from '../../src/agency/errors.ts';
import type { TendOutcome } from '../../src/agency/tend-outbox.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { workReporter } from '../../src/cli/work-reporter.ts';

const TENDED: TendOutcome = {
  ...{ feeds: 1, lost: 0, stored: 0, waiting: 0, stops: [], repairs: [], letGo: 0 },
  room: { level: 'ample', entries: 0, bytes: 0, share: 0, limits: { maxEntries: 1, maxBytes: 1 } },
};

test('what keeps a member silent is told once, however often its outbox is looked after, until it speaks again', () => {
  let stderr = '';
  const write = (text: string) => {
    stderr += text;
  };
  const context = { stderr: { write, isTerminal: false }, colour: false };
  const report = workReporter(context as unknown as CliContext, false);
  for (let round = 1; round <= 3; round++) {
    // The words have a time in them, and differ each time.
    report.silent(new AgencyError('AGENCY_KEY_NOT_VALID', `our key is not valid at ${round}`));
    report.tended(TENDED);
  }
  const line = (at: number) => `karaula: warning: our key is not valid at ${at} [AGENCY_KEY_NOT_VALID]\n`;
  expect(stderr).toBe(line(1));
  report.spoke();
  report.silent(new AgencyError('AGENCY_KEY_NOT_VALID', 'our key is not valid at 4'));
  expect(stderr).toBe(line(1) + line(4));
});
