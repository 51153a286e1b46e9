import { describe, expect, it } from 'vitest';
import { encodeAlert, makeAlerts } from '../../bench/support/bench-alerts.ts';
import { findProblem } from '../../bench/support/check-arrivals.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { validateEntry } from '../../src/contract/validate-entry.ts';

const alerts = makeAlerts(200);
const sent = alerts.map(({ bytes }) => bytes);

describe('what arrives in a benchmark', () => {
  it('is fine when each alert of the list arrived once, in order', () => {
    expect(findProblem(sent, alerts, false)).toBe('');
  });

  it('is not when one is missing', () => {
    expect(findProblem(sent.slice(1), alerts, false)).toBe('199 arrived of 200');
  });

  it('is not when two have changed places, where order is promised', () => {
    const swapped = sent.with(7, sent[8]!).with(8, sent[7]!);
    expect(findProblem(swapped, alerts, false)).toBe('what arrived as number 8 is another one');
    expect(findProblem(swapped, alerts, true)).toBe('');
  });

  it('is not when one arrived twice in place of another, whatever the order', () => {
    const doubled = sent.with(7, sent[8]!);
    expect(findProblem(doubled, alerts, true)).toBe('one arrived twice, or was never sent');
  });
});

describe('the list of a benchmark', () => {
  it('is of valid entries of about 665 bytes, the same in every process', () => {
    const mean = sent.reduce((sum, { length }) => sum + length, 0) / sent.length;
    expect(mean).toBeGreaterThan(645);
    expect(mean).toBeLessThan(685);
    expect(sent.flatMap((bytes) => validateEntry(decodeEntry(bytes)))).toEqual([]);
    expect(makeAlerts(200).map(({ bytes }) => bytes)).toEqual(sent);
  });

  it('is known again in what a reader has kept of it', () => {
    for (const bytes of sent) {
      const { body } = decodeEntry(bytes);
      expect(body.case === 'alert' && encodeAlert(body.alert)).toEqual(bytes);
    }
  });
});
