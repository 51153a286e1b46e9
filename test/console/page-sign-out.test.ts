import { expect, test } from 'vitest';
import { changeFilters, filters } from '../../src/console/page/state/filters.ts';
import { cards } from '../../src/console/page/state/live.ts';
import { missedKeys, newKeys, noteArrivals, noteAway, noteBack } from '../../src/console/page/state/news.ts';
import { session } from '../../src/console/page/state/session.ts';
import type { SessionView } from '../../src/console/wire/session.ts';
import { madeUpCard } from './made-up-card.ts';

test('K7: what somebody has looked for, and what he has missed, is not there for who signs in after him', () => {
  const card = madeUpCard(1);
  session.value = { self: 'al-bmp', role: 'officer', who: 'a-pseudonym' } as SessionView;
  cards.value = new Map([[card.key, card]]);
  changeFilters({ text: 'Mustermann', kinds: ['return'] });
  noteAway(0);
  noteArrivals([card.key]);
  noteBack();
  expect([newKeys.value.size, missedKeys.value.size]).toEqual([1, 1]);
  session.value = null;
  expect(filters.value).toMatchObject({ text: '', kinds: ['return'] });
  expect([newKeys.value.size, missedKeys.value.size]).toEqual([0, 0]);
});
