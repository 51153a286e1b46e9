import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCrossingPoint } from '../../src/contract/crossing-points.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { isEntryStep, type Scenario } from '../../src/replay/scenario.ts';
import { seedNames, seedText } from './scenario-text.ts';

const ROOT = join(import.meta.dirname, '../..');

function read(name: string): { text: string; scenario: Scenario } {
  const text = seedText(name);
  return { text, scenario: parseScenario(text, name) };
}

/** The numbered paragraphs of a text, each as one line. */
function paragraphOf(file: string, number: number): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const start = text.indexOf(`\n${number}. `);
  const end = text.indexOf(`\n${number + 1}. `, start);
  return start < 0 ? '' : text.slice(start, end < 0 ? undefined : end).replaceAll(/\s+/g, ' ');
}

it('there are the scenarios that were promised', () => {
  expect(seedNames).toEqual(PROMISED.toSorted());
});

const PROMISED = [
  'convoy.yaml',
  'visa-free-arrivals.yaml',
  'silent-readmission.yaml',
  'stolen-key.yaml',
  'trafficking-tip.yaml',
  'labour-permit.yaml',
  'false-positive.yaml',
  'return-held.yaml',
  'corrupt-insider.yaml',
  'member-removed.yaml',
  'uplink-lost.yaml',
];

/** In these somebody speaks for another who has not his key. */
const FORGED = ['convoy.yaml', 'silent-readmission.yaml', 'visa-free-arrivals.yaml'];

describe.each(FORGED)('%s', (name) => {
  const { scenario } = read(name);

  it('has all three attacks of one without the key', () => {
    const attacks = scenario.timeline.flatMap((step) => (step.does === 'attack' ? [step.attack.kind] : []));
    expect(attacks.sort()).toEqual(['flip-bit', 'forge-as', 'replay-entry']);
  });

  it('expects of every attack that it is refused and reaches nobody', () => {
    for (const step of scenario.timeline.filter(({ does }) => does === 'attack')) {
      const of = scenario.expect.filter((expectation) => expectation.step === step.name);
      expect(of.map(({ expects }) => expects)).toEqual(expect.arrayContaining(['refused', 'absent']));
    }
  });
});

describe('stolen-key.yaml', () => {
  const { scenario } = read('stolen-key.yaml');
  const members = ['al-bmp', 'me-gp', 'rs-gp', 'xk-kp'];

  it('K6: revokes the key with suspicion three hours back', () => {
    const revoked = scenario.timeline.find((step) => step.does === 'revoke');
    expect(revoked!.atMs - revoked!.suspectSinceMs).toBe(3 * 3_600_000);
  });

  it('K6: says of every entry under the stolen key how each member has it in the end', () => {
    const underOldKey = scenario.timeline
      .slice(
        0,
        scenario.timeline.findIndex(({ does }) => does === 'revoke'),
      )
      .filter(isEntryStep);
    expect(underOldKey).toHaveLength(5);
    for (const { name } of underOldKey) {
      const inTheEnd = scenario.expect.filter(
        (one) => one.step === name && ['absent', 'tainted', 'untainted'].includes(one.expects),
      );
      const told = inTheEnd.flatMap((one) => {
        if (one.expects === 'absent') return one.from;
        if (one.expects !== 'tainted' && one.expects !== 'untainted') return [];
        return one.after === undefined ? one.on : [];
      });
      expect(told).toEqual(expect.arrayContaining(members));
    }
  });
});

describe('corrupt-insider.yaml', () => {
  const { scenario } = read('corrupt-insider.yaml');

  it('K1: expects of every word of one officer that his own program and every reader refuse it', () => {
    const readers = scenario.participants.filter((id) => id !== 'me-gp');
    const alone = scenario.timeline.filter(
      (step) => step.does === 'attack' && step.attack.kind === 'insider',
    );
    expect(alone).toHaveLength(3);
    for (const { name } of alone) {
      const told = scenario.expect.filter(({ step }) => step === name);
      expect(told.flatMap((one) => (one.expects === 'refused' ? [...one.by] : [])).sort()).toEqual(
        [...readers, 'me-gp'].sort(),
      );
      expect(told.flatMap((one) => (one.expects === 'absent' ? one.from : []))).toEqual(readers);
    }
  });

  it('says the true all-clear by two, and expects of the leak that it is traced and that all others verify it', () => {
    expect(scenario.timeline.at(-1)).toMatchObject({ secondOfficer: true, closes: true });
    expect(scenario.expect).toContainEqual(
      expect.objectContaining({
        expects: 'traced',
        to: 'me-gp',
        provedTo: scenario.participants.filter((id) => id !== 'ba-gp'),
      }),
    );
  });
});

describe('uplink-lost.yaml', () => {
  const { scenario } = read('uplink-lost.yaml');
  const [down, up] = scenario.timeline.filter(({ does }) => does === 'offline' || does === 'online');

  it('takes the line for six hours', () => {
    expect(up!.atMs - down!.atMs).toBe(6 * 3_600_000);
  });

  it('K2: expects of every member that it takes the silence for no hub that withholds', () => {
    const undisputed = scenario.expect.filter(({ expects }) => expects === 'undisputed');
    expect(undisputed.length).toBeGreaterThan(0);
    for (const one of undisputed) expect('on' in one && one.on).toEqual(scenario.participants);
  });
});

describe('member-removed.yaml', () => {
  const { scenario } = read('member-removed.yaml');

  it('K2: expects of each alert after the removal that it stays closed to who was removed', () => {
    const at = scenario.timeline.findIndex(({ does }) => does === 'remove');
    const alerts = scenario.timeline.slice(at).filter(({ does }) => does === 'alert');
    const closed = scenario.expect.filter(({ expects }) => expects === 'closed').map(({ step }) => step);
    expect(closed).toEqual(alerts.map(({ name }) => name));
  });
});

describe.each(seedNames)('%s', (name) => {
  const { text, scenario } = read(name);

  it('quotes its source word for word, from the paragraph it names', () => {
    const { file = '', paragraph, quote } = scenario.source;
    expect(paragraphOf(file, paragraph)).toContain(quote);
  });

  it('has eight to twenty steps', () => {
    expect(scenario.timeline.length).toBeGreaterThanOrEqual(8);
    expect(scenario.timeline.length).toBeLessThanOrEqual(20);
  });

  it('expects something of every entry', () => {
    const expected = new Set(scenario.expect.map(({ step }) => step));
    const entries = scenario.timeline.filter(isEntryStep).map((step) => step.name);
    expect(entries.filter((step) => !expected.has(step))).toEqual([]);
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
