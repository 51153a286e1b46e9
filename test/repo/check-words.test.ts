import { describe, expect, it } from 'vitest';
import { findWords } from '../../tools/check-words.ts';

const FOOTNOTE =
  'This designation is without prejudice to positions on status, and is in line with UNSCR 1244.';
const BARE = ['Kos', 'ovo'].join(''); // so that this file passes its own rule

describe('the words that may not stand in the repo', () => {
  it.each([
    ['README.md', `the police of ${BARE} sent it\n\n${FOOTNOTE}`, /README.md:1: .* K9/],
    ['src/cli/a.ts', `// one\nconst name = '${BARE}';`, /src\/cli\/a.ts:2: .* K9/],
    ['seeds/a.yaml', `title: ${BARE}'s side`, /K9/],
    ['docs/a.md', 'read as Kosovo*, without saying why', /without the footnote/],
    ['deploy/a.md', 'get it from mirror.example.invalid today', /nobody's business/],
    ['src/gate/a.ts', 'x\n'.repeat(261), /261 lines/],
  ])('K9: %s is refused for %j', (path, text, says) => {
    expect(findWords(path, text, ['mirror.example.invalid']).join('\n')).toMatch(says);
  });

  it.each([
    ['README.md', `Kosovo* and Kosovo\\*\n\n* ${FOOTNOTE.replace('to positions', 'to\npositions')}`],
    ['src/contract/names.ts', `'… the ICJ Opinion on the ${BARE} declaration of independence'`],
    ['test/cli/a.test.ts', `alert('bound for ${BARE}')`],
    ['docs/sources/a.txt', `what ${BARE} is called in a text of others`],
    ['src/gate/a.ts', 'x\n'.repeat(260)],
  ])('K9: %s is let through with %j', (path, text) => {
    expect(findWords(path, text, ['mirror.example.invalid'])).toEqual([]);
  });
});
