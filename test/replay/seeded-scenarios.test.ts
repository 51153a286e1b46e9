import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCrossingPoint } from '../../src/contract/crossing-points.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import type { Scenario } from '../../src/replay/scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'seeds/scenarios');

function read(name: string): { text: string; scenario: Scenario } {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { text, scenario: parseScenario(text, name) };
}

/** The numbered paragraphs of a text, each as one line. */
function paragraphOf(file: string, number: number): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const start = text.indexOf(`\n${number}. `);
  const end = text.indexOf(`\n${number + 1}. `, start);
  return start < 0 ? '' : text.slice(start, end < 0 ? undefined : end).replaceAll(/\s+/g, ' ');
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

it('there are the three scenarios that were promised', () => {
  expect(names).toEqual(['convoy.yaml', 'silent-readmission.yaml', 'visa-free-arrivals.yaml']);
});

describe.each(names)('%s', (name) => {
  const { text, scenario } = read(name);

  it('quotes its source word for word, from the paragraph it names', () => {
    const { file = '', paragraph, quote } = scenario.source;
    expect(paragraphOf(file, paragraph)).toContain(quote);
  });

  it('has eight to twenty steps and all three attacks', () => {
    expect(scenario.timeline.length).toBeGreaterThanOrEqual(8);
    expect(scenario.timeline.length).toBeLessThanOrEqual(20);
    const attacks = scenario.timeline.flatMap((step) => (step.does === 'attack' ? [step.attack.kind] : []));
    expect(attacks.sort()).toEqual(['flip-bit', 'forge-as', 'replay-entry']);
  });

  it('expects of every attack that it is refused and reaches nobody', () => {
    for (const step of scenario.timeline.filter(({ does }) => does === 'attack')) {
      const of = scenario.expect.filter((expectation) => expectation.step === step.name);
      expect(of.map(({ expects }) => expects)).toEqual(expect.arrayContaining(['refused', 'absent']));
    }
  });

  it('expects something of every step', () => {
    const expected = new Set(scenario.expect.map(({ step }) => step));
    expect(scenario.timeline.map((step) => step.name).filter((step) => !expected.has(step))).toEqual([]);
  });

  it('K9: is neutral: codes in the file, no name of a place whose status is open', () => {
    expect(text).not.toMatch(/kosov/i);
  });

  it('names an XK–RS point nowhere as a border', () => {
    for (const step of scenario.timeline) {
      if (step.does !== 'alert') continue;
      const point = findCrossingPoint(step.alert.place.crossingPoint ?? '');
      const isBetween = [point?.countryA, point?.countryB].sort().join() === 'RS,XK';
      if (isBetween) expect(step.says).not.toMatch(/border/i);
    }
  });
});
