import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/console/wire/locale.ts';
import { CODE_LISTS } from '../../src/contract/code-lists.ts';
import { KOSOVO, KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';

const PAGE = new URL('../../src/console/page/', import.meta.url);
const json = readFileSync(new URL('texts/texts.json', PAGE), 'utf8');
const texts = JSON.parse(json) as Record<string, Record<string, string>>;
const sources = globSync('**/*.{ts,tsx}', { cwd: fileURLToPath(PAGE) }).map(
  (path) => [path, readFileSync(new URL(path, PAGE), 'utf8')] as const,
);

const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted();

test('every text that the page asks for by name is there', () => {
  // Ids that are put together of parts are held by the types.
  const used = sources.flatMap(([path, source]) =>
    [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, id]) => `${path}: ${id}`),
  );
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((use) => !Object.hasOwn(texts, use.split(': ')[1]!))).toEqual([]);
});

test('every text is used somewhere in the page', () => {
  const code = sources.map(([, source]) => source).join('\n');
  const beginnings = [...code.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, start]) => start!);
  const isUsed = (id: string) => code.includes(`'${id}'`) || beginnings.some((start) => id.startsWith(start));
  expect(Object.keys(texts).filter((id) => !isUsed(id) && !id.startsWith('code.'))).toEqual([]);
});

test('every text has its English, is nowhere empty, and is in no language that the page does not have', () => {
  for (const [id, wordings] of Object.entries(texts)) {
    if (!id.startsWith('code.')) expect(wordings.en, id).toBeTruthy();
    for (const [locale, text] of Object.entries(wordings)) {
      expect(LOCALES, id).toContain(locale);
      expect(text.trim(), `${id} ${locale}`).not.toBe('');
    }
  }
});

test('a text has the same placeholders in every language', () => {
  for (const [id, wordings] of Object.entries(texts)) {
    const [first, ...others] = Object.values(wordings).map((text) => placeholdersOf(text));
    for (const other of others) expect(other, id).toEqual(first);
  }
});

test('what the page calls a code is a code of that list, and its English is the label of the contract', () => {
  for (const id of Object.keys(texts).filter((one) => one.startsWith('code.'))) {
    const [, list, code] = id.split('.') as [string, keyof typeof CODE_LISTS, string];
    expect((CODE_LISTS[list] as Record<string, string> | undefined)?.[code], id).toBe(texts[id]?.en);
  }
});

test('each text stands once, in a line of its own', () => {
  const ids = json.split('\n').flatMap((line) => /^ {2}"([^"]+)":/.exec(line)?.[1] ?? []);
  expect(ids).toEqual(Object.keys(texts));
});

test('K9: XK is called by its name with the asterisk, and the footnote is that of the contract', () => {
  expect(texts['name.XK']?.en).toBe(KOSOVO);
  expect(texts['footnote.XK']?.en).toBe(KOSOVO_FOOTNOTE);
});

test('what a director reads first is there in every language of the page', () => {
  const first =
    /^(shell|view|pane|duty|standing|trust|line|time)\.|^feed\.(?!evaluation)|^code\.(IncidentType|VisaAbuseType|Step|Impact|Status|ReceiptAction)\./;
  for (const id of Object.keys(texts).filter((one) => first.test(one)))
    expect(Object.keys(texts[id]!), id).toEqual([...LOCALES]);
});

test('Serbian says the same in both scripts: no Latin letter is left in the Cyrillic, but in what stands for a value', () => {
  for (const [id, { 'sr-Cyrl': cyrillic }] of Object.entries(texts))
    expect((cyrillic ?? '').replaceAll(/\{\w+\}/g, ''), id).not.toMatch(/\p{Script=Latin}/u);
});
