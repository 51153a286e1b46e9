const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/**
 * Characters that have no place in an alert, as ranges of code points. Listed, since `\p{Cf}` changes with
 * the Unicode version of the machine.
 */
const HIDDEN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f], // controls
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // blank letters
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f], // zero width, direction marks
  // Line separators; embeddings and overrides of direction, which show a reader something else than what was
  // signed (CVE-2021-42574).
  [0x2028, 0x202e],
  [0x2060, 0x206f], // isolates and invisible operators
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff], // replacement character, noncharacters
  [0xe0000, 0xe0fff], // tags
];

const HIDDEN = new RegExp(
  `[${HIDDEN_RANGES.map((range) => range.map((point) => `\\u{${point.toString(16)}}`).join('-')).join('')}]`,
  'u',
);

/** @returns what is wrong with a text, as the end of a sentence, or undefined */
export function textProblem(text: string, maxLength: number, isMultiline = false): string | undefined {
  if (PRINTABLE_ASCII.test(text)) {
    return text.length > maxLength ? tooLong(text.length, maxLength) : textSpacingProblem(text);
  }
  if (!text.isWellFormed()) return 'holds half of a character (a lone surrogate)';
  const hidden = HIDDEN.exec(isMultiline ? text.replaceAll('\n', ' ') : text)?.[0];
  if (hidden !== undefined) return `holds the character ${codePointName(hidden)}, which cannot be seen`;
  if (text.normalize('NFC') !== text) return 'is not in Unicode normal form C; normalise it with NFC';
  // No string has more code points than code units: count only the long ones.
  const length = text.length > maxLength ? [...text].length : text.length;
  return length > maxLength ? tooLong(length, maxLength) : textSpacingProblem(text);
}

function textSpacingProblem(text: string): string | undefined {
  return text.trim() === text ? undefined : 'begins or ends with white space';
}

function tooLong(length: number, maxLength: number): string {
  return `has ${length} characters; at most ${maxLength} are allowed`;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
