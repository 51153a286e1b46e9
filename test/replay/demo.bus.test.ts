import { beforeAll, describe, expect, it } from 'vitest';
import { KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';
import { runDemo } from '../../src/replay/demo.ts';
import type { Report } from '../../src/replay/report.ts';
import { findTestServer } from '../support/hub.ts';

describe('the demo', () => {
  let shown = '';
  let report: Report;
  beforeAll(async () => {
    report = await runDemo({
      natsServerPath: findTestServer(),
      // The twenty minutes within which all has to come are four seconds then, which a busy machine may need.
      shownForMs: 24_000,
      write: (text) => {
        shown += text;
      },
    });
  });

  it('shows each of the six what was for it, verified', () => {
    for (const country of [
      'Albania',
      'Bosnia and Herzegovina',
      'Montenegro',
      'North Macedonia',
      'Serbia',
      'Kosovo*',
    ]) {
      expect(shown).toContain(`→ ${country.padEnd(23)} verified by`);
    }
  });

  it('shows every delivery to a director, and none that did not happen', () => {
    const lines = shown.split('\n').filter((line) => line.includes('→ ')).length;
    const directors = ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'];
    const deliveries = report.steps
      .flatMap((step) => step.deliveries)
      .filter(({ to }) => directors.includes(to));
    expect(lines).toBe(deliveries.length);
  });

  it('K1: shows in plain words how each of the three attacks was refused', () => {
    expect(shown.match(/^ATTACK /gm)).toHaveLength(3);
    expect(shown.match(/It reached nobody\./g)).toHaveLength(3);
    expect(shown).toContain('the server refused it: the server lets rcc publish nothing to');
    expect(shown).toContain(
      '6 of 6 readers refused it: Its header is not the header of any key in the directory.',
    );
  });

  it('ends with what was sent, received, refused and how fast, and what to try next', () => {
    expect(shown).toMatch(/director of .* sent +received +refused/);
    expect(shown).toMatch(/publish to verified delivery: median .*, 99th percentile /);
    expect(shown).toContain('✓ all 21 expectations of the scenario held');
    expect(shown).toContain('npx karaula replay seeds/scenarios/convoy.yaml');
  });

  it('K9: writes no name without what belongs to it', () => {
    expect(shown).toContain(KOSOVO_FOOTNOTE);
    expect(shown.replace(KOSOVO_FOOTNOTE, '')).not.toMatch(/Kosovo(?!\*)/);
  });

  it('says first that it is an exercise', () => {
    expect(shown.trimStart()).toMatch(/^EXERCISE /);
  });
});
