import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntry, encodeEntry, isCanonicalEntry, readEntry } from '../../src/contract/entry-codec.ts';
import { validateEntry } from '../../src/contract/validate-entry.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';

test('a valid entry keeps its meaning and its bytes through decode and encode', () => {
  fc.assert(
    fc.property(arbitraryEntry(), (entry) => {
      expect(validateEntry(entry)).toEqual([]);
      const bytes = encodeEntry(entry);
      const decoded = decodeEntry(bytes);
      expect(decoded).toEqual(entry);
      expect(validateEntry(decoded)).toEqual([]);
      expect(encodeEntry(decoded)).toEqual(bytes);
      expect(isCanonicalEntry(bytes)).toBe(true);
      expect(readEntry(bytes)).toEqual({ entry, isCanonical: true });
    }),
    { numRuns: 500 },
  );
});
