/** Serbian (with Bosnian and Montenegrin) and Macedonian letters as they are written in Latin, without marks. */
const BY_SOUND = tableOf(
  'А=A Б=B В=V Г=G Д=D Ђ=DJ Ѓ=GJ Е=E Ж=Z З=Z Ѕ=DZ И=I І=I Ј=J К=K Л=L Љ=LJ М=M Н=N Њ=NJ О=O П=P Р=R С=S Т=T Ћ=C Ќ=KJ У=U Ф=F Х=H Ц=C Ч=C Џ=DZ Ш=S',
);

/** Capitals that look alike in both alphabets: what is read off a document is typed by its look. */
const BY_LOOK = tableOf('А=A В=B Е=E К=K М=M Н=H О=O Р=P С=C Т=T Х=X Ј=J І=I Ѕ=S');

const CYRILLIC = /\p{Script=Cyrillic}/gu;

/**
 * Words in one spelling, whatever alphabet of the region they are in: capitals, Cyrillic by sound, đ and dj alike, without
 * marks. `Ђорђевић`, `Đorđević` and `DJORDJEVIC` are one, and so are `Gjakovë` and `GJAKOVE`.
 */
export function foldWords(text: string): string {
  return fold(capitalsOf(text));
}

/**
 * Numbers with letters in them, which are printed in Latin letters. Cyrillic capitals that look like Latin ones are taken
 * for these; other letters go by their sound.
 */
export function foldByLook(text: string): string {
  return fold(transliterate(capitalsOf(text), BY_LOOK));
}

/** The same, but what has no Latin letter in it was typed with a Cyrillic keyboard, by sound: `ВР 123-СА` is of Vranje, VR. */
export function foldByKeyboard(text: string): string {
  const capitals = capitalsOf(text);
  return /\p{Script=Latin}/u.test(capitals) ? foldByLook(capitals) : foldWords(capitals);
}

/** A letter with a mark that no language of the region has is, without it, one that it has. */
function fold(capitals: string): string {
  return transliterate(stripMarks(transliterate(capitals, BY_SOUND)), BY_SOUND);
}

function capitalsOf(text: string): string {
  return text.normalize('NFC').toUpperCase();
}

function transliterate(text: string, table: ReadonlyMap<string, string>): string {
  return text.replace(CYRILLIC, (letter) => table.get(letter) ?? letter);
}

/** Đ has no mark that could be taken off; Ǵ and Ḱ are what Macedonian Latin has for Ѓ and Ќ. */
function stripMarks(text: string): string {
  return text
    .replace(/[ĐÐ]/g, 'DJ')
    .replace(/Ǵ/g, 'GJ')
    .replace(/Ḱ/g, 'KJ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));
}
