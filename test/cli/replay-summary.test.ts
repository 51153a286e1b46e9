import { expect, test } from 'vitest';
import { describeAct } from '../../src/cli/replay-summary.ts';

const act = { number: 3, name: 'x', who: ['mk-bp', 'xk-kp'], says: 'What \u001b[31mhappens.', stated: [] };
const scheduledAtMs = Date.UTC(2026, 5, 11, 22, 5);

test('a step that puts nothing into a feed is told in a line: when, who, what it does and what it means', () => {
  const lines = (['offline', 'online', 'state', 'revoke', 'leak'] as const).map((does) =>
    describeAct({ ...act, does, scheduledAtMs }),
  );
  expect(lines[0]).toMatch(/^2026-06-11 22:05 {2}mk-bp, xk-kp {2}OFFLINE: What .*happens\.$/);
  expect(lines.map((line) => /[A-Z]{2}[A-Z ]+(?=:)/.exec(line)?.[0])).toEqual([
    'OFFLINE',
    'ONLINE',
    'HEADS SIGNED',
    'KEY REVOKED',
    'TEXT LEAKED',
  ]);
  expect(lines.join()).not.toContain('\u001b');
});
