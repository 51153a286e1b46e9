import { expect, it } from 'vitest';
import type { LeakReport } from '../../src/replay/leak-report.ts';
import { renderLeak, renderReaders } from '../../src/replay/report-leak.ts';
import { LEAK } from './small-report.ts';

const TOLD: LeakReport = {
  ...LEAK,
  proofs: [
    { by: 'al-bmp', names: 'rs-gp' },
    { by: 'rs-gp', names: 'rs-gp' },
    { by: 'xk-kp', reason: 'its alert was altered' },
  ],
};

/** What a person reads of it. */
const plain = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const textOf = (leak: LeakReport) => plain(renderLeak(leak).markup);

it('tells the text that was found, whose words it is in, who has verified the proof and who does not believe it', () => {
  expect(textOf(TOLD)).toBe(
    '“A lorry was seen.” traced by its originator to rs-gp : 5 of 6 choices of words could be read ' +
      'proof verified by al-bmp, rs-gp not believed by xk-kp: its alert was altered',
  );
});

it('tells of a text that names nobody that it does not', () => {
  const nobody = { ...TOLD, outcome: 'none', words: [], read: 0, slots: 0, proofs: [] } as const;
  expect(textOf(nobody)).toBe('“A lorry was seen.” made from no alert that each member has in other words');
});

it('tells of each member who read it, or that it has not answered', () => {
  const answers = [
    { member: 'al-bmp', hasAnswered: true, readers: ['one', 'another'] },
    { member: 'rs-gp', hasAnswered: true, readers: [] },
    { member: 'xk-kp', hasAnswered: false, readers: [] },
  ];
  expect(plain(renderReaders(answers).markup)).toBe(
    'al-bmp : one, another rs-gp : nobody read it xk-kp : has not answered',
  );
});
