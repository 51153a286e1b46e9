import { expect, test } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { followReporter } from '../../src/cli/follow-reporter.ts';
import type { Recorded } from '../../src/director/receive-run.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';

/** A reporter, and what it has told on stderr, line by line. */
function openReporter(json = false) {
  const parts: string[] = [];
  const stderr = { write: (part: string) => parts.push(part) };
  const stdout = { columns: 100, write: () => undefined };
  const report = followReporter({ stdout, stderr, colour: false } as unknown as CliContext, json);
  return { report, lines: () => parts.join('').trimEnd().split('\n') };
}

/** What is told of these verdicts of one run. */
function told(verdicts: readonly Recorded[], json = false): string[] {
  const { report, lines } = openReporter(json);
  report.recorded(verdicts);
  return lines();
}

function verdict(seq: number, changes: Partial<Recorded> = {}): Recorded {
  return {
    atMs: 0,
    origin: 'mk-bp',
    feed: 'mk-bp.wb6.receipt',
    outcome: 'refused',
    code: 'GATE_REPLAYED',
    reason: `entry ${seq} was accepted before`,
    hash: new Uint8Array(32),
    seq,
    ...changes,
  };
}

test('a feed that comes again whole is one warning with its places, and no thousand', () => {
  const again = Array.from({ length: 5_000 }, (_, index) => verdict(index + 1));
  expect(told(again)).toEqual([
    expect.stringMatching(
      /^karaula: warning: refused 5000 entries of mk-bp\.wb6\.receipt, places 1 to 5000: .+ \(the first: entry 1 was accepted before\) \[GATE_REPLAYED\]$/,
    ),
  ]);
});

test('what is wrong in different ways, or in different feeds, is told apart', () => {
  const lines = told([
    verdict(1),
    verdict(2, { code: 'TRUST_BAD_SIGNATURE', reason: 'it is not theirs' }),
    verdict(3, { feed: 'mk-bp.wb6.return' }),
    verdict(4, { outcome: 'held', code: 'GATE_GAP', reason: 'entry 4 came, and the head is at 2' }),
  ]);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('refused an entry of mk-bp.wb6.receipt/1: ');
  expect(lines[3]).toContain('holds back an entry of mk-bp.wb6.receipt/4: ');
});

test('what was delivered without a fault is no warning, and for machines each verdict is a line', () => {
  const { code: _code, reason: _reason, ...good } = verdict(1, { outcome: 'delivered' });
  expect(told([good])).toEqual(['']);
  expect(told([verdict(1), verdict(2)], true)).toHaveLength(2);
});

test('K6: that a mark is taken away is told, with the reason', () => {
  const { code: _code, ...cleared } = verdict(3, {
    outcome: 'cleared',
    reason: 'its originator confirms it',
  });
  const [line, ...more] = told([cleared]);
  expect(line).toBe(
    'karaula: takes the mark from an entry of mk-bp.wb6.receipt/3: (its originator confirms it)',
  );
  expect(more).toEqual([]);
  expect(JSON.parse(told([cleared], true)[0]!)).toEqual({
    notice: { feed: cleared.feed, seq: 3, outcome: 'cleared', reason: cleared.reason },
  });
});

test('that the hub has no directory to use is told once, and again when it is something else or has been mended', () => {
  const { report, lines } = openReporter();
  const directory = {} as VerifiedDirectory;
  const refused = (code: string) =>
    report.directory({ outcome: 'refused', directory, code, reason: 'made up' });
  for (const code of ['BUS_TIMEOUT', 'BUS_TIMEOUT', 'TRUST_DIRECTORY_WRONG_KEY']) refused(code);
  report.directory({ outcome: 'current', directory });
  refused('TRUST_DIRECTORY_WRONG_KEY');
  expect(lines().map((line) => line.match(/\[(.*)\]/)?.[1])).toEqual([
    'BUS_TIMEOUT',
    'TRUST_DIRECTORY_WRONG_KEY',
    'TRUST_DIRECTORY_WRONG_KEY',
  ]);
});

test('a question that is sealed for others is told as such, and not as a key that somebody failed to hand over', () => {
  const sealed = { code: 'GATE_SEALED', reason: 'the content key ab of mk-bp is not here' } as const;
  expect(told([verdict(1, { ...sealed, feed: 'mk-bp.wb6.request' })])[0]).toMatch(
    /mk-bp\.wb6\.request\/1: It is sealed for other members, as questions and answers are, or its key is still to come\./,
  );
  expect(told([verdict(1, sealed)])[0]).toMatch(/Its content is sealed, and the key for it is not here\./);
});
