import fc from 'fast-check';
import { codesOf } from '../../src/contract/code-lists.ts';
import { COUNTRY_CODES } from '../../src/contract/country-codes.ts';
import { textProblem } from '../../src/contract/plain-text.ts';

const HEX = [...'0123456789abcdef'];

function hex(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...HEX), minLength: length, maxLength: length });
}

export function uuid(version: 4 | 7): fc.Arbitrary<string> {
  return fc
    .tuple(hex(8), hex(4), hex(3), fc.constantFrom(...'89ab'), hex(3), hex(12))
    .map(([a, b, c, variant, d, e]) => `${a}-${b}-${version}${c}-${variant}${d}-${e}`);
}

/** Text that is allowed, in every script, so that code points, code units and bytes differ. */
export function text(maxLength: number): fc.Arbitrary<string> {
  const good = (value: string) => value !== '' && textProblem(value, maxLength) === undefined;
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 40) })
    .map((value) => value.normalize('NFC').trim())
    .map((value) => (good(value) ? value : 'Đakovica/Ђаковица – test'));
}

export function code<L extends Parameters<typeof codesOf>[0]>(list: L) {
  return fc.constantFrom(...codesOf(list));
}

export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Drops fields that are absent, empty or at their default, as the JSON form does. */
export function compact<T extends object>(value: T): T {
  const isDefault = (field: unknown) =>
    field === undefined ||
    field === 0 ||
    field === false ||
    field === '' ||
    (Array.isArray(field) && field.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, field]) => !isDefault(field))) as T;
}

export const DAY_MS = 24 * 3_600_000;

export const country = fc.constantFrom(...COUNTRY_CODES);
export const name = fc.constantFrom('al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp', 'frontex');
export const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
