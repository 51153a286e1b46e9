import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAcceptedJournal, readAcceptedJournal } from '../../../src/replay/faults/accepted-journal.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('what was noted is read in order, over several runs of the publisher', () => {
  const path = join(tempFolder(), 'accepted');
  expect(readAcceptedJournal(path)).toEqual([]);
  for (const numbers of [[1, 2], [3]]) {
    const journal = openAcceptedJournal(path);
    for (const number of numbers) journal.note(number);
    journal.close();
  }
  expect(readAcceptedJournal(path)).toEqual([1, 2, 3]);
});

test('a number that a kill cut short was not acknowledged', () => {
  const path = join(tempFolder(), 'accepted');
  appendFileSync(path, '17\n18\n1');
  expect(readAcceptedJournal(path)).toEqual([17, 18]);
});
