import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Detection } from '../../src/contract/detection.ts';
import { headlineOfDetection } from '../../src/contract/detection.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { arbitraryDraft } from './arbitrary-draft.ts';

const FEED = { origin: 'mk-bp', community: 'wb6', kind: 'visa-abuse' } as const;
const drafts = arbitraryDraft({ feed: FEED, issuedAtMs: Date.UTC(2026, 5, 1), bodies: ['detection'] });

function spoilt(change: (said: Detection) => Partial<Detection>): string[] {
  const [draft] = fc.sample(drafts, { numRuns: 1, seed: 7 });
  if (draft?.body.case !== 'detection') throw new Error('no detection');
  const { detection } = draft.body;
  const body = { case: 'detection', detection: { ...detection, ...change(detection) } } as const;
  return validateDraft({ ...draft, body }).map(({ path }) => path);
}

test('a detection cites what it rests on: without evidence it is none', () => {
  expect(spoilt(() => ({ evidence: [] }))).toContain('detection.evidence');
});

test('what a detection cites stands in feeds of visa abuse of its own community, each entry once', () => {
  const cite = (feed: string) =>
    spoilt(({ evidence: [first, ...others] }) => ({ evidence: [{ ...first!, feed }, ...others] }));
  expect(cite('rs-gp.jmtf.visa-abuse')).toEqual(['detection.evidence[0].feed']);
  expect(cite('rs-gp.wb6.return')).toEqual(['detection.evidence[0].feed']);
  expect(cite('rs-gp.wb6.visa-abuse')).toEqual([]);
  const twice = spoilt(({ evidence: [first] }) => ({ evidence: [first!, first!], total: 2 }));
  expect(twice).toEqual(['detection.evidence[1]']);
});

test('more evidence than is listed is said only where the list is full', () => {
  expect(spoilt(({ evidence }) => ({ total: evidence.length + 1 }))).toEqual(['detection.total']);
});

test('a window ends after it begins, and begins before it is told of', () => {
  expect(spoilt(({ until }) => ({ from: until }))).toEqual(['detection.until']);
  expect(spoilt(() => ({ from: '2026-06-02T00:00:00Z', until: '2026-06-03T00:00:00Z' }))).toEqual([
    'detection.from',
  ]);
});

test('a headline names the rule, what was found in words, and against what', () => {
  const [draft] = fc.sample(drafts, { numRuns: 1, seed: 7 });
  if (draft?.body.case !== 'detection') throw new Error('no detection');
  expect(
    headlineOfDetection({
      ...draft.body.detection,
      key: ['TR', 'VISA_FREE', 'tia'],
      count: 12,
      expectedMilli: 2_340,
      from: '2026-05-25T00:00:00Z',
      until: '2026-06-01T00:00:00Z',
    }),
  ).toBe('Detection onward-rise: Türkiye, Visa-free, Tirana: 12, 2.3 expected, 2026-05-25 to 2026-06-01');
});
