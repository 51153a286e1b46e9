import { describe, expect, test } from 'vitest';
import { loadReporter } from '../../src/cli/load-reporter.ts';

const FIGURES = {
  taken: 90,
  accepted: 80,
  rejected: 0,
  stored: 70,
  everywhere: 60,
  deliveries: 130,
  refused: 0,
  committedAtMs: 1,
};

function told(isTerminal: boolean, isQuiet = false) {
  let text = '';
  const output = {
    write: (more: string) => {
      text += more;
    },
    isTerminal,
  };
  const reporter = loadReporter(output, { durationMs: 4_000, isQuiet });
  reporter.tell({ event: 'preparing', what: 'a hub' });
  for (let atMs = 250; atMs <= 4_000; atMs += 250) {
    reporter.tell({ event: 'progress', atMs, due: 100, figures: FIGURES, latency: undefined });
  }
  reporter.end();
  return text;
}

describe('the progress of a load', () => {
  test('in a pipe is a line now and then, each whole', () => {
    const lines = told(false).split('\n');
    expect(lines[0]).toBe('preparing: a hub');
    expect(lines.slice(1)).toEqual([
      '   1.0 s  offered 100/s  delivered 60/s  behind 20  p50 –  p99 –',
      '   2.0 s  offered 50/s  delivered 30/s  behind 20  p50 –  p99 –',
      '   3.0 s  offered 33/s  delivered 20/s  behind 20  p50 –  p99 –',
      '   4.0 s  offered 25/s  delivered 15/s  behind 20  p50 –  p99 –',
      '',
    ]);
  });

  test('on a terminal is one line that changes, and is gone at the end', () => {
    const text = told(true);
    expect(text).not.toContain('\n');
    expect(text.match(/offered/g)).toHaveLength(16);
    expect(text.endsWith('\r\u001b[2K')).toBe(true);
  });

  test('for machines is nothing', () => {
    expect(told(true, true) + told(false, true)).toBe('');
  });
});
