import { expect, test } from 'vitest';
import type { Handling } from '../../src/contract/entry.ts';
import { tlpOf } from '../../src/contract/tlp.ts';

test.each<[string, Handling, string]>([
  ['community', { code: 'H0' }, 'TLP:GREEN'],
  ['named participants', { code: 'H0', releasableTo: ['xk-kp'] }, 'TLP:AMBER'],
  ['no court', { code: 'H1' }, 'TLP:AMBER'],
  ['no dissemination', { code: 'H2' }, 'TLP:AMBER+STRICT'],
  ['no dissemination, named', { code: 'H2', releasableTo: ['xk-kp'] }, 'TLP:RED'],
  ['words', { code: 'H3', restriction: 'Not by radio.' }, 'TLP:AMBER'],
  ['words, named', { code: 'H3', restriction: 'Not by radio.', releasableTo: ['xk-kp'] }, 'TLP:AMBER+STRICT'],
  ['not understood', { code: '#7' as 'H0' }, 'TLP:RED'],
])('K5: %s: the label is never wider than the handling', (_title, handling, label) => {
  expect(tlpOf(handling)).toBe(label);
});
