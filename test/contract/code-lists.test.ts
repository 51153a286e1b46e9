import { expect, expectTypeOf, test } from 'vitest';
import {
  CODE_LISTS,
  type CodeListName,
  type CodeOf,
  codesOf,
  isCode,
  labelOf,
} from '../../src/contract/code-lists.ts';
import { codeNumbers } from '../../src/contract/code-numbers.ts';
import type {
  HandlingCode,
  Purpose,
  ReceiptAction,
  RetractionReason,
  Status,
} from '../../src/contract/entry.ts';
import { KINDS, kindCodeOf, kindOfCode } from '../../src/contract/kind.ts';
import { karaula } from '../../src/gen/karaula.js';

const LISTS = Object.keys(CODE_LISTS) as CodeListName[];

test.each(LISTS)('%s holds every code of its protobuf enum, in its order, and no other', (list) => {
  const message = (karaula.v1 as unknown as Record<string, { Code: Record<string, number> }>)[list];
  const wire = Object.entries(message!.Code).sort(([, a], [, b]) => a - b);
  expect(wire.map(([name]) => name)).toEqual(['UNSPECIFIED', ...codesOf(list)]);
  const numbers = codeNumbers(list);
  for (const [name, number] of wire.slice(1)) {
    expect(numbers.numberOf(name as CodeOf<typeof list>)).toBe(number);
    expect(numbers.nameOf(number)).toBe(name);
  }
});

test('no protobuf enum is without a code list', () => {
  const enums = Object.entries(karaula.v1).filter(([, message]) => 'Code' in message);
  expect(enums.map(([name]) => name).sort()).toEqual([...LISTS].sort());
});

test('every code has its own label for people', () => {
  for (const list of LISTS) {
    const labels = codesOf(list).map((code) => labelOf(list, code));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^(\d|[A-Z])/.test(label))).toBe(true);
  }
});

test('a name that every object has is no code', () => {
  expect(isCode('Impact', 'constructor')).toBe(false);
  expect(isCode('Impact', '__proto__')).toBe(false);
  expect(labelOf('Impact', '#9' as 'LOW')).toBe('#9');
});

test('the types of an entry are the code lists of the same names', () => {
  expectTypeOf<Status>().toEqualTypeOf<CodeOf<'Status'>>();
  expectTypeOf<HandlingCode>().toEqualTypeOf<CodeOf<'HandlingCode'>>();
  expectTypeOf<Purpose>().toEqualTypeOf<CodeOf<'Purpose'>>();
  expectTypeOf<RetractionReason>().toEqualTypeOf<CodeOf<'RetractionReason'>>();
  expectTypeOf<ReceiptAction>().toEqualTypeOf<CodeOf<'ReceiptAction'>>();
});

test('a kind has one spelling in a feed and one on the wire', () => {
  expect(KINDS.map(kindCodeOf)).toEqual(codesOf('Kind'));
  expect(KINDS.map((kind) => kindOfCode(kindCodeOf(kind)))).toEqual(KINDS);
  expect(kindOfCode('#5')).toBeUndefined();
});
