import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreDetections } from '../../bench/support/score-detections.ts';
import { alertOfFact, DAYS, FIRST_DAY, PLANTED, seededYear } from '../../bench/support/seeded-year.ts';
import { parseAlert } from '../../src/contract/alert.ts';
import type { AbuseFact } from '../../src/director/abuse-fact.ts';
import { detectEpisodes, detectionOf, type Episode } from '../../src/director/detect-episodes.ts';
import { tailChance } from '../../src/director/detect-rise.ts';
import { parseDetections } from '../../src/director/detection-file.ts';

const FILE = readFileSync('seeds/detections.yaml', 'utf8');
const rules = parseDetections('seeds/detections.yaml', FILE);
const year = seededYear('year-1');
const LAST_DAY = FIRST_DAY + DAYS - 1;

function told(episodes: readonly Episode[]): object[] {
  return episodes.map((episode) => ({ ...detectionOf(episode), lastDay: episode.lastDay }));
}

test('in a year with ten patterns all are found within the stated days, and at most two that are none', () => {
  const score = scoreDetections(detectEpisodes(rules, year, LAST_DAY), PLANTED);
  PLANTED.forEach(({ key, withinDays }, index) => {
    expect(score.delays[index] ?? Infinity, key.join(' ')).toBeLessThanOrEqual(withinDays);
  });
  expect(score.false.length).toBeLessThanOrEqual(2);
});

test('in a year in which nothing was planted at most two are found', () => {
  expect(detectEpisodes(rules, seededYear('year-1', { isQuiet: true }), LAST_DAY).length).toBeLessThanOrEqual(
    2,
  );
});

test('the made-up year is of alerts that the contract lets through', () => {
  for (const fact of year.slice(0, 300)) expect(() => parseAlert(alertOfFact(fact))).not.toThrow();
});

test('what is found follows from the set of alerts: any order, and any of them twice, is the same', () => {
  const part = year.filter(({ abuse }) => ['BI', 'VN', 'NP'].includes(abuse.nationalities![0]!));
  const whole = told(detectEpisodes(rules, part, LAST_DAY));
  expect(whole.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (random) => {
      const next = () => random.next().value as number;
      const shuffled = part
        .flatMap((fact) => (next() < 0.1 ? [fact, fact] : [fact]))
        .map((fact) => ({ fact, at: next() }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ fact }) => fact);
      expect(told(detectEpisodes(rules, shuffled, LAST_DAY))).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test('without what it rests on an episode is not there, and with it again it is', () => {
  const [first] = detectEpisodes(rules, year, LAST_DAY);
  const gone = new Set(first!.evidence.map(({ reference }) => reference.entryId));
  const left = detectEpisodes(
    rules,
    year.filter(({ reference }) => !gone.has(reference.entryId)),
    LAST_DAY,
  );
  const isSame = ({ rule, key, firstDay }: Episode) =>
    rule === first!.rule && key.join() === first!.key.join() && firstDay === first!.firstDay;
  expect(left.some(isSame)).toBe(false);
});

function employed(day: number, country: string, number = '1'): AbuseFact {
  const [fact] = year;
  const occurredMs = (FIRST_DAY + day) * 86_400_000;
  return {
    ...fact!,
    reference: { ...fact!.reference, hash: hash('sha256', `${day} ${country} ${number}`, 'buffer') },
    occurredMs,
    country,
    abuse: {
      type: 'FICTITIOUS_EMPLOYER',
      regime: 'WORK_PERMIT',
      employer: { country: 'RS', register: 'APR', number },
    },
  };
}

test('an employer is found when a third other country reports it within the window, its own not counted', () => {
  const found = (facts: AbuseFact[]) =>
    detectEpisodes(rules, facts, LAST_DAY).map(({ firstDay }) => firstDay - FIRST_DAY);
  const three = [employed(10, 'MK'), employed(20, 'BA'), employed(30, 'AL')];
  expect(found(three)).toEqual([30]);
  expect(found([...three.slice(0, 2), employed(30, 'RS')])).toEqual([]);
  expect(found([...three.slice(0, 2), employed(30, 'AL', '2')])).toEqual([]);
  expect(found([...three.slice(0, 2), employed(56, 'AL')])).toEqual([]);
});

test('the chance of a count is that of a negative binomial distribution', () => {
  // Mean 2, variance 4: size 2, so that none has 1/4 and one has 1/4.
  expect(tailChance(1, { mean: 2, variance: 4 })).toBeCloseTo(3 / 4, 12);
  expect(tailChance(2, { mean: 2, variance: 4 })).toBeCloseTo(1 / 2, 12);
  expect(tailChance(0, { mean: 2, variance: 4 })).toBe(1);
});

test.each([
  [
    'rules:\n  - kind: rise\n    name: a-rise\n    window: week\n',
    'f.yaml:4: rules.0.window is not a number of days such as 7d',
  ],
  [
    FILE.replace('kind: overstay', 'kind: overstays'),
    'f.yaml:15: rules.1.kind is none of rise, overstay, employer',
  ],
  [FILE.replace('least: 6', 'least: 1'), 'f.yaml:11: rules.0.least is less than 3'],
  [FILE.replace('least: 6', 'lest: 6'), 'f.yaml:4: rules.0 has no field lest here'],
  [FILE.replace('name: overstays', 'name: onward-rise'), 'f.yaml:14: rules.1.name is there twice'],
  ['rules: [', 'f.yaml:1: '],
  ['', 'f.yaml:1: the file'],
])('a file with a mistake is refused with the line of it', (text, problem) => {
  expect(() => parseDetections('f.yaml', text)).toThrow(
    expect.objectContaining({ code: 'DIRECTOR_BAD_DETECTIONS', message: expect.stringContaining(problem) }),
  );
});

test('the digest of a rule is of what it means: not of its place, and not of the order of its fields', () => {
  const [rule] = parseDetections(
    'f.yaml',
    'rules:\n  - {name: one-rule, kind: employer, countries: 3, window: 9d, quiet: 9d}\n',
  );
  const [same] = parseDetections(
    'f.yaml',
    'rules:\n  - {quiet: 9d, kind: employer, window: 9d, countries: 3, name: one-rule}\n',
  );
  const [other] = parseDetections(
    'f.yaml',
    'rules:\n  - {name: one-rule, kind: employer, countries: 4, window: 9d, quiet: 9d}\n',
  );
  expect(same!.digest).toEqual(rule!.digest);
  expect(other!.digest).not.toEqual(rule!.digest);
});
