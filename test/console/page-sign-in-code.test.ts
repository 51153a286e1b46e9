import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOfFragment, codeOfTyped } from '../../src/console/page/access/sign-in-code.ts';

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);

test('A one-time code is found in the address, and whether the code or the whole link was pasted', () => {
  fc.assert(
    fc.property(code, fc.nat(65_535), (code, port) => {
      const link = `http://localhost:${port}/#code=${code}`;
      expect(codeOfFragment(new URL(link).hash)).toBe(code);
      expect(codeOfTyped(` ${link}\n`)).toBe(code);
      expect(codeOfTyped(` ${code} `)).toBe(code);
    }),
  );
});

test('Whatever stands in the address or is typed, nothing is thrown, and no empty code is sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(codeOfFragment(text)).not.toBe('');
      expect(codeOfTyped(text)).not.toBe('');
    }),
  );
});
