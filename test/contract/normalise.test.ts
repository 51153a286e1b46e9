import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/contract/code-lists.ts';
import { foldByKeyboard, foldByLook, foldWords } from '../../src/contract/fold-letters.ts';
import type { IdentifierType } from '../../src/contract/link.ts';
import { checkDigitOf } from '../../src/contract/normalise-document.ts';
import { normaliseIdentifier } from '../../src/contract/normalise-identifier.ts';
import { inventIdentifiers } from '../support/region-identifiers.ts';

function normalOf(type: IdentifierType, text: string): string {
  const outcome = normaliseIdentifier(type, text);
  return 'value' in outcome ? outcome.value : `refused: ${outcome.problem}`;
}

const same = (type: IdentifierType, value: string, ...spellings: string[]) => {
  for (const text of spellings) expect(normalOf(type, text), text).toBe(value);
};
const refused = (type: IdentifierType, ...spellings: string[]) => {
  for (const text of spellings) expect(normalOf(type, text), text).toMatch(/^refused: /);
};

test('words are one in Cyrillic and Latin, Serbian, Macedonian and Albanian, with marks and without', () => {
  for (const [one, ...others] of [
    ['DJORDJEVIC', 'Ђорђевић', 'Đorđević', 'Djordjević', 'đorđevic'],
    ['LJUBICA NJEGOS', 'Љубица Његош', 'Ljubica Njegoš'],
    ['CACAK DZEP', 'Чачак џеп', 'Čačak džep'],
    ['KJOSE GJORGI DZVEZDA', 'Ќосе Ѓорѓи ѕвезда'.replace('ѓи', 'ги'), 'Ḱose Ǵorgi dzvezda'],
    ['GJAKOVE CAMERI', 'Gjakovë Çamëri', 'GJAKOVE CAMERI'],
    ['SUMA ZIR', 'Шума жир', 'Šuma žir'],
  ] as const)
    for (const other of others) expect(foldWords(other), other).toBe(one);
});

test('folding is done once: what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const fold of [foldWords, foldByLook, foldByKeyboard]) expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});

test('Cyrillic capitals in a number are the Latin ones that they look like, or by sound where all are Cyrillic', () => {
  expect(foldByLook('АВЕКМНОРСТХЈ')).toBe('ABEKMHOPCTXJ');
  expect(foldByKeyboard('ВР 123-СА')).toBe('VR 123-SA');
  expect(foldByKeyboard('BР 123-CА')).toBe('BP 123-CA');
});

test('plates of the six: separators, case, country and alphabet make no difference', () => {
  same(
    'PLATE',
    'RS/BG123AB',
    'RS:BG 123-AB',
    'SRB BG 123-AB',
    'srb: bg123ab',
    'RS:БГ 123-АБ',
    'RS BG-123-AB',
  );
  same('PLATE', 'RS/SA1234CC', 'RS:ŠA 1234-ĆČ', 'RS:SA1234CC');
  same('PLATE', 'RS/DA123AB', 'RS:ĐA 123-AB', 'RS:DJA 123-AB', 'RS:ЂА 123-АБ');
  same('PLATE', 'RS/BG123456', 'RS:BG 123-456');
  same('PLATE', 'MK/SK1234AB', 'MK:SK 1234 AB', 'NMK SK-1234-AB', 'MKD:СК 1234 АБ');
  same('PLATE', 'MK/SK123AB', 'MK:SK 123-AB');
  same('PLATE', 'ME/PGAB123', 'ME:PG AB123', 'PG AB123', 'MNE PG-AB 123');
  same('PLATE', 'BA/A12B345', 'A12-B-345', 'BA:a12b345', 'BIH A12 B 345');
  same('PLATE', 'BA/A12E345', 'BA:А12-Е-345', 'А12-Е-345');
  same('PLATE', 'BA/123A456', '123-A-456');
  same('PLATE', 'XK/01234AB', '01-234-AB', 'RKS 01 234 AB', 'XK:01234ab');
  same('PLATE', 'XK/123KS456', '123-KS-456', 'XK:123 KS 456');
  same('PLATE', 'AL/AA123BB', 'AL:AA 123 BB', 'ALB AA-123-BB');
  same('PLATE', 'AL/TR1234A', 'TR 1234 A', 'AL:TR1234A');
  same('PLATE', 'DE/BAB1234', 'DE:B AB 1234');
});

test('O and 0 in a plate are what the format says, where it says it', () => {
  same('PLATE', 'RS/BG100AB', 'RS:BG 1OO-AB', 'RS:BG 100-AB');
  same('PLATE', 'MK/OH1234AB', 'MK:0H 1234 AB');
  same('PLATE', 'XK/01234AB', 'XK:O1-234-AB');
});

test('a plate that may be of several countries, or of none, is not guessed', () => {
  refused(
    'PLATE',
    'BG 123-AB',
    'SK 1234 AB',
    'PG 123-45',
    'nothing',
    'ZZ:BG 123-AB',
    'RS:A12-B-345',
    '',
    'RS:',
  );
  expect(normalOf('PLATE', 'BG 123-AB')).toMatch(/AL or MK or RS/);
});

test('document numbers: check digits are verified and dropped, spaces and alphabets make no difference', () => {
  expect(checkDigitOf('L898902C<')).toBe('3'); // ICAO 9303, part 4, appendix A
  same('DOCUMENT', 'DE/L898902C', 'DE:L898902C<3', 'DE:L898902C', 'DE: l898 902c');
  same(
    'DOCUMENT',
    'MK/A1234567',
    'MK:A1234567',
    'MKD:А1234567',
    `MK:A1234567<${checkDigitOf('A1234567<')}`,
    'MK:A 123-4567',
  );
  same(
    'DOCUMENT',
    'RS/012345678',
    'RS:012345678',
    `SRB:012345678${checkDigitOf('012345678')}`,
    'RS:O12345678',
  );
  refused('DOCUMENT', 'DE:L898902C<4', '012345678', 'RS:', 'RS:12', 'RS:№№№№№');
});

test('phones: E.164, with the six country codes; other ranges of XK stay other numbers', () => {
  same(
    'PHONE',
    '+381641234567',
    '+381 64 123 4567',
    '00381641234567',
    'RS:064/123-4567',
    '+381 (0)64 1234567',
    '+3810641234567',
  );
  same('PHONE', '+38344123456', 'XK:044 123 456', '+383 44 123 456');
  same('PHONE', '+37744123456', '+377 44 123 456');
  same('PHONE', '+38649123456', '00386 49 123 456');
  same('PHONE', '+355691234567', 'AL:069 123 4567');
  same('PHONE', '+38761123456', 'BA:061/123-456');
  same('PHONE', '+38267123456', 'ME:067 123 456');
  same('PHONE', '+38970123456', 'MK:070/123-456');
  refused('PHONE', '064 123 4567', 'RS:', 'call me', 'DE:0170123456', '+1', `+${'1'.repeat(16)}`);
});

test('employers: zeros at the beginning come back, and the forms of registers are held', () => {
  same(
    'EMPLOYER',
    'RS/MB/07012345',
    'RS:MB:07012345',
    'RS:MB:7012345',
    'SRB:Матични број:07012345',
    'RS:mb:0701 2345',
  );
  same('EMPLOYER', 'MK/EDB/4030123456789', 'MK:EDB:MK4030123456789', 'MK:ЕДБ:4030123456789');
  same('EMPLOYER', 'AL/NUIS/K12345678A', 'AL:NUIS:K12345678A', 'AL:NIPT:k12345678a');
  same('EMPLOYER', 'DE/HRB/12345B', 'DE:HRB:12345 B');
  refused('EMPLOYER', 'RS:MB:123456789', 'RS:07012345', 'MB:07012345', 'AL:NUIS:12345678', 'RS:MB:');
});

test('a face reference is taken as it was given out, and is no text of one’s own', () => {
  same('FACE', 'rs-FR-001', 'rs-FR-001', ' rs-FR-001 ');
  refused('FACE', 'a b c d', 'abc', 'x'.repeat(65), 'лице-001');
});

test('K7: any text at all is normalised or refused, and the refusal does not repeat it', () => {
  const type = fc.constantFrom(...codesOf('IdentifierType'));
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Z]{2}:[A-Z0-9О<: -]{3,20}$/));
  fc.assert(
    fc.property(type, text, (of, typed) => {
      const outcome = normaliseIdentifier(of, typed);
      if ('value' in outcome) {
        expect(outcome.value).toMatch(/^[!-~]{1,64}$/);
        return;
      }
      if (typed.trim().length >= 8) expect(outcome.problem).not.toContain(typed.trim());
    }),
    { numRuns: 5_000 },
  );
});

test('of 20,000 invented identifiers each spelling of the region is the one it is of, and no two are one', () => {
  const values = new Set<string>();
  for (const { identifier, spellings } of inventIdentifiers(20_000, 7)) {
    for (const text of spellings) expect(normalOf(identifier.type, text), text).toBe(identifier.value);
    values.add(`${identifier.type} ${identifier.value}`);
  }
  expect(values.size).toBe(20_000);
});
