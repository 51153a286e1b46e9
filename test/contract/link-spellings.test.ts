import { expect, test } from 'vitest';
import { normaliseIdentifier } from '../../src/contract/normalise-identifier.ts';
import { linkTokenOf } from '../../src/trust/link-token.ts';
import { contentKeyOf } from '../../src/trust/seal.ts';
import { inventIdentifiers } from '../support/region-identifiers.ts';

test('of 100,000 identifiers every one that both have, in two spellings of the region, has one token, and no other pair has', () => {
  const { key } = contentKeyOf('ab'.repeat(16), new Uint8Array(32));
  const tokens = new Map<string, number>();
  let matched = 0;
  let collided = 0;
  let index = 0;
  for (const { identifier, spellings } of inventIdentifiers(100_000, 20_261_126)) {
    const [own, theirs] = spellings.map((text) => {
      const read = normaliseIdentifier(identifier.type, text);
      return 'value' in read ? linkTokenOf(key, 'wb6', { ...identifier, ...read }) : `${index} ${text}`;
    });
    if (tokens.has(own!)) collided += 1;
    tokens.set(own!, index);
    if (tokens.get(theirs!) === index) matched += 1;
    index += 1;
  }
  // Two different identifiers with one token: 5·10⁹ pairs × 2⁻¹²⁸, about 1.5·10⁻²⁹. It is never seen.
  expect({ index, matched, collided }).toEqual({ index: 100_000, matched: 100_000, collided: 0 });
}, 120_000);
