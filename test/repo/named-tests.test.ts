import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `test/…`: *title*; *another title of that file* */
const NAMED = /`(test\/[^`]+\.test\.ts)`((?:[:;] \*[^*]+\*)+)/g;

test.each(['README.md', 'docs/threats.md'])('every test that %s names is there under that title', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(NAMED)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => ({ file, title })),
  );
  expect(named.length).toBeGreaterThan(5);
  const missing = named.filter(
    ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(missing).toEqual([]);
});
