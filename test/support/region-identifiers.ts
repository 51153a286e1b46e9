import type { Identifier, IdentifierType } from '../../src/contract/link.ts';
import { seededRandom } from './seeded-chance.ts';

/** An identifier that nobody has, in the one spelling and in two of those that officers and systems of the region use. */
export interface InventedIdentifier {
  readonly identifier: Identifier;
  readonly spellings: readonly [string, string];
}

type Chance = () => number;
interface Invented {
  readonly value: string;
  readonly ways: readonly string[];
}

const TYPES: readonly IdentifierType[] = ['PLATE', 'DOCUMENT', 'PHONE', 'EMPLOYER', 'FACE'];

/** As many different identifiers as are asked for, of all types and all six countries. K10: from the seed. */
export function* inventIdentifiers(count: number, seed: number): Generator<InventedIdentifier> {
  const chance = seededRandom(seed);
  const seen = new Set<string>();
  while (seen.size < count) {
    const type = TYPES[seen.size % TYPES.length]!;
    const { value, ways } = INVENT[type](chance);
    if (seen.has(`${type} ${value}`)) continue;
    seen.add(`${type} ${value}`);
    yield {
      identifier: { type, value },
      spellings: [pick(chance, ways), pick(chance, ways)],
    };
  }
}

const INVENT: Readonly<Record<IdentifierType, (chance: Chance) => Invented>> = {
  PLATE: (chance) => pick(chance, [plateAl, plateBa, plateMe, plateMk, plateRs, plateXk])(chance),
  DOCUMENT: inventDocument,
  PHONE: inventPhone,
  EMPLOYER: inventEmployer,
  FACE: (chance) => {
    const value = `RS-FR-${digits(chance, 10)}${letters(chance, 2)}`;
    return { value, ways: [value, ` ${value}`, `${value} `] };
  },
};

/** Letters that have a Cyrillic twin. */
const TWINS: Readonly<Record<string, string>> = { A: 'А', E: 'Е', K: 'К', M: 'М', O: 'О', T: 'Т', J: 'Ј' };
/** By sound, for who types on a Cyrillic keyboard. */
const SOUNDS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'Б',
  C: 'Ц',
  D: 'Д',
  E: 'Е',
  F: 'Ф',
  G: 'Г',
  H: 'Х',
  I: 'И',
  J: 'Ј',
  K: 'К',
  L: 'Л',
  M: 'М',
  N: 'Н',
  O: 'О',
  P: 'П',
  R: 'Р',
  S: 'С',
  T: 'Т',
  U: 'У',
  V: 'В',
  Z: 'З',
};

function plateAl(chance: Chance): Invented {
  const [a, b, c] = [letters(chance, 2), digits(chance, 3), letters(chance, 2)];
  return plate('AL', ['AL', 'ALB'], [a, b, c]);
}

function plateBa(chance: Chance): Invented {
  const letter = () => pick(chance, ['A', 'E', 'J', 'K', 'M', 'O', 'T']);
  return chance() < 0.8
    ? plate('BA', ['BA', 'BIH'], [letter() + digits(chance, 2), letter(), digits(chance, 3)])
    : plate('BA', ['BA', 'BIH'], [digits(chance, 3), letter(), digits(chance, 3)]);
}

function plateMe(chance: Chance): Invented {
  const town = pick(chance, ['PG', 'NK', 'BR', 'UL', 'HN', 'CT', 'PV', 'BP']);
  return chance() < 0.9
    ? plate('ME', ['ME', 'MNE'], [town, letters(chance, 2) + digits(chance, 3)])
    : plate('ME', ['ME', 'MNE'], [town, digits(chance, 3), digits(chance, 2)]);
}

function plateMk(chance: Chance): Invented {
  const town = pick(chance, ['SK', 'BT', 'OH', 'TE', 'KU', 'PP', 'ST', 'VE']);
  return plate('MK', ['MK', 'NMK', 'MKD'], [town, digits(chance, pick(chance, [3, 4])), letters(chance, 2)]);
}

function plateRs(chance: Chance): Invented {
  const town = pick(chance, ['BG', 'NS', 'NI', 'KG', 'SU', 'VR', 'PI', 'SA']);
  return chance() < 0.9
    ? plate('RS', ['RS', 'SRB'], [town, digits(chance, pick(chance, [3, 4, 5])), letters(chance, 2)])
    : plate('RS', ['RS', 'SRB'], [town, digits(chance, 3), digits(chance, 3)]);
}

function plateXk(chance: Chance): Invented {
  return chance() < 0.9
    ? plate('XK', ['XK', 'RKS'], [`0${pick(chance, '1234567')}`, digits(chance, 3), letters(chance, 2)])
    : plate('XK', ['XK', 'RKS'], [digits(chance, 3), 'KS', digits(chance, 3)]);
}

function plate(country: string, signs: readonly string[], parts: readonly string[]): Invented {
  const whole = parts.join('');
  const written = [parts.join('-'), parts.join(' '), whole, parts.join('-').toLowerCase(), parts.join(' · ')];
  const twins = parts.join(' ').replace(/[AEKMOTJ]/, (one) => TWINS[one] ?? one);
  const isCyrillic = /^[A-Z\d]*$/.test(whole) && [...whole].every((one) => /\d/.test(one) || SOUNDS[one]);
  const sounds = [...parts.join('-')].map((one) => SOUNDS[one] ?? one).join('');
  // Of Cyrillic letters that all have twins, nobody can tell whether they were typed by look or by sound; here they are the same.
  const hasLatin = /[A-Z]/.test(twins) || [...whole].every((one) => !/[A-Z]/.test(one) || TWINS[one]);
  const all = [...written, ...(hasLatin ? [twins] : []), ...(isCyrillic ? [sounds] : [])];
  const ways = signs.flatMap((sign) => all.map((one) => `${sign}:${one}`));
  return { value: `${country}/${whole}`, ways };
}

function inventDocument(chance: Chance): Invented {
  const [country, sign, number] = pick(chance, [
    () => ['RS', 'SRB', digits(chance, 9)],
    () => ['MK', 'MKD', pick(chance, 'ABC') + digits(chance, 7)],
    () => ['BA', 'BIH', pick(chance, 'ABE') + digits(chance, 7)],
    () => ['XK', 'RKS', `K${digits(chance, 8)}`],
    () => ['AL', 'ALB', letters(chance, 2) + digits(chance, 7)],
    () => ['ME', 'MNE', letters(chance, 2) + digits(chance, 7)],
  ])() as [string, string, string];
  const field = number.padEnd(9, '<');
  const zone = field + icaoDigit(field);
  const spaced = `${number.slice(0, 3)} ${number.slice(3)}`;
  const twin = number.replace(/[ABCE]/, (one) => ({ A: 'А', B: 'В', C: 'С', E: 'Е' })[one] ?? one);
  const ways = [number, zone, spaced, number.toLowerCase(), twin, `${number.slice(0, 2)}-${number.slice(2)}`];
  return {
    value: `${country}/${number}`,
    ways: ways.flatMap((one) => [`${country}:${one}`, `${sign}:${one}`]),
  };
}

/** ICAO 9303, part 3, section 4.9; written here again, so that one does not test itself. */
function icaoDigit(field: string): number {
  let sum = 0;
  for (let index = 0; index < field.length; index++) {
    const code = field.charCodeAt(index);
    const value = field[index] === '<' ? 0 : code >= 65 ? code - 55 : code - 48;
    sum += value * [7, 3, 1][index % 3]!;
  }
  return sum % 10;
}

function inventPhone(chance: Chance): Invented {
  const [country, code] = pick(chance, [
    ['AL', '355'],
    ['BA', '387'],
    ['ME', '382'],
    ['MK', '389'],
    ['RS', '381'],
    ['XK', '383'],
  ] as const);
  const prefix = pick(chance, ['44', '60', '61', '64', '67', '69']);
  const rest = digits(chance, 6);
  const groups = `${rest.slice(0, 3)} ${rest.slice(3)}`;
  return {
    value: `+${code}${prefix}${rest}`,
    ways: [
      `+${code} ${prefix} ${groups}`,
      `00${code}${prefix}${rest}`,
      `+${code} (0)${prefix} ${groups}`,
      `${country}:0${prefix}/${groups.replace(' ', '-')}`,
      `${country}:0${prefix}${rest}`,
      `+${code}${prefix}${rest}`,
    ],
  };
}

function inventEmployer(chance: Chance): Invented {
  const [country, register, length] = pick(chance, [
    ['RS', 'MB', 8],
    ['RS', 'PIB', 9],
    ['MK', 'EMBS', 7],
    ['MK', 'EDB', 13],
    ['BA', 'JIB', 13],
    ['ME', 'PIB', 8],
    ['XK', 'NUI', 9],
    ['AL', 'NUIS', 0],
  ] as const);
  if (length === 0) {
    const number = `${pick(chance, 'KLM')}${digits(chance, 8)}${letters(chance, 1)}`;
    const ways = [number, number.toLowerCase(), `${number.slice(0, 1)} ${number.slice(1)}`];
    return { value: `AL/NUIS/${number}`, ways: ways.flatMap((one) => [`AL:NUIS:${one}`, `ALB:NIPT:${one}`]) };
  }
  const number = digits(chance, length);
  const bare = number.replace(/^0+(?=\d)/, '');
  const ways = [
    number,
    bare,
    `${number.slice(0, 4)} ${number.slice(4)}`,
    `${number.slice(0, 4)}-${number.slice(4)}`,
  ];
  const names = register === 'MB' ? ['MB', 'МБ', 'Matični broj'] : [register, register.toLowerCase()];
  return {
    value: `${country}/${register}/${number}`,
    ways: names.flatMap((name) => ways.map((one) => `${country}:${name}:${one}`)),
  };
}

function digits(chance: Chance, length: number): string {
  return Array.from({ length }, () => Math.floor(chance() * 10)).join('');
}

/** The letters of plates; O is left out where 0 could be meant. */
function letters(chance: Chance, length: number): string {
  return Array.from({ length }, () => pick(chance, 'ABCDEFGHIJKLMNPRSTUVZ')).join('');
}

function pick<T>(chance: Chance, from: ArrayLike<T>): T {
  return from[Math.floor(chance() * from.length)]!;
}
