import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const DIR = fileURLToPath(new URL('../../.cache/console-page', import.meta.url));
const MAX_BYTES = 250_000;

/** Names that say of which language a piece of markup is, and the end of a sentence in an error: nobody asks for them. */
const NAMES_ONLY = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'https://simplewebauthn.dev/docs/packages/browser#typeerror-cannot-read-properties-of-undefined-reading-challenge',
];

const files = readdirSync(DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Each address with a host in it, with or without the way to go there. */
function addressesIn(text: string): string[] {
  return text.match(/\b[a-z]{2,10}:\/\/[\w.~/?#&=%:@+-]+|["'`(]\/\/[\w-]+\.[\w.-]+/gi) ?? [];
}

describe('the built page', () => {
  test('is at most 250 kB, compressed, with everything that it ever loads', () => {
    const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(files.map((file) => extname(file))).toEqual(
      expect.arrayContaining(['.html', '.js', '.css', '.svg']),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test.each(files.map((file) => relative(DIR, file)))('%s names no other host', (file) => {
    const found = addressesIn(readFileSync(join(DIR, file), 'utf8'));
    expect(found.filter((address) => !NAMES_ONLY.includes(address))).toEqual([]);
  });
});
