import { expect, it } from 'vitest';
import type { LeakReport } from '../../src/replay/leak-report.ts';
import { renderLeak } from '../../src/replay/report-leak.ts';

const LEAK: LeakReport = {
  of: 'worded',
  text: 'A lorry was seen.',
  outcome: 'named',
  words: ['rs-gp'],
  read: 5,
  slots: 6,
  proofs: [
    { by: 'al-bmp', names: 'rs-gp' },
    { by: 'rs-gp', names: 'rs-gp' },
    { by: 'xk-kp', reason: 'its alert was altered' },
  ],
};

/** What a person reads of it. */
const textOf = (leak: LeakReport) =>
  renderLeak(leak)
    .markup.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

it('tells the text that was found, whose words it is in, who has verified the proof and who does not believe it', () => {
  expect(textOf(LEAK)).toBe(
    '“A lorry was seen.” traced by its originator to rs-gp : 5 of 6 choices of words could be read ' +
      'proof verified by al-bmp, rs-gp not believed by xk-kp: its alert was altered',
  );
});

it('tells of a text that names nobody that it does not', () => {
  const nobody = { ...LEAK, outcome: 'none', words: [], read: 0, slots: 0, proofs: [] } as const;
  expect(textOf(nobody)).toBe('“A lorry was seen.” made from no alert that each member has in other words');
});
