import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplayError } from '../../src/replay/errors.ts';
import { parseScenarios } from '../../src/replay/parse-scenarios.ts';
import { GOOD_SCENARIO, STOLEN_SCENARIO, spoil } from './scenario-text.ts';

const good = { file: 'good.yaml', text: GOOD_SCENARIO };
const stolen = { file: 'stolen.yaml', text: STOLEN_SCENARIO };

function faultOf(files: Parameters<typeof parseScenarios>[0]): ReplayError {
  try {
    parseScenarios(files);
  } catch (error) {
    if (error instanceof ReplayError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('scenarios that are played together', () => {
  it('are read in the order in which they are given, each with its file', () => {
    const read = parseScenarios([stolen, good]);
    expect(read.map(({ file, scenario }) => [file, scenario.title])).toEqual([
      ['stolen.yaml', 'A key in other hands'],
      ['good.yaml', 'Two services and one alert'],
    ]);
  });

  it('are refused with all that is wrong with each of them, by file and line', () => {
    const fault = faultOf([
      { file: 'one.yaml', text: spoil('storyline:', 'storylin:') },
      stolen,
      { file: 'two.yaml', text: spoil('step: first, to', 'step: fist, to') },
    ]);
    expect(fault.code).toBe('REPLAY_SCENARIO_INVALID');
    expect(fault.message).toMatch(/^one\.yaml:4: storylin .*\ntwo\.yaml:48: /ms);
    expect(fault.message).not.toContain('stolen.yaml');
    expect(fault.problems.length).toBeGreaterThanOrEqual(2);
  });

  it('are refused where two have one identifier: their reports would be one', () => {
    expect(faultOf([good, { file: 'copy.yaml', text: `# A copy.\n${GOOD_SCENARIO}` }]).message).toBe(
      'copy.yaml:2: id "small" is the identifier of good.yaml too; give each its own',
    );
  });

  it('whatever the texts are: all of them, or a ReplayError', () => {
    const text = fc.oneof(fc.constantFrom(GOOD_SCENARIO, STOLEN_SCENARIO), fc.string({ maxLength: 80 }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const files = texts.map((one, index) => ({ file: `${index}.yaml`, text: one }));
        const isGood = texts.every((one) => one === GOOD_SCENARIO || one === STOLEN_SCENARIO);
        if (isGood && new Set(texts).size === texts.length) {
          expect(parseScenarios(files)).toHaveLength(texts.length);
        } else {
          expect(faultOf(files).problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
