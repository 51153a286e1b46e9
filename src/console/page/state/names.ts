import type { Locale } from '../../wire/locale.ts';
import { intlLocale, locale, t } from '../texts/texts.ts';
import { replaceIds } from './replace-ids.ts';
import { session } from './session.ts';

/** A participant as people read it: `Border Police, Serbia`; one that nobody has told us of, by its id. */
export function participantName(id: string): string {
  return session.value?.participants.find((one) => one.id === id)?.name ?? id;
}

/** A sentence with the participants that it speaks of by their names. */
export function nameParticipants(sentence: string): string {
  return replaceIds(sentence, participantName);
}

/** A community as people read it; one that is not ours, by its id. */
export function communityName(id: string): string {
  return session.value?.communities.find((one) => one.id === id)?.name ?? id;
}

/** The country of a participant by its code; undefined: it has none, or nobody has told us of it. */
export function participantCountry(id: string): string | undefined {
  return session.value?.participants.find((one) => one.id === id)?.country;
}

/** K9: a country by its name in the language of the page; `XK` with its asterisk. A code that is none stays as it is. */
export function countryName(code: string): string {
  if (code === 'XK') return t('name.XK');
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return namesIn(locale.value).of(code) ?? code;
}

const known = new Map<Locale, Intl.DisplayNames>();

/** Making one takes long, and a list asks for it again and again. */
function namesIn(language: Locale): Intl.DisplayNames {
  const names =
    known.get(language) ??
    new Intl.DisplayNames([intlLocale(language), 'en'], { type: 'region', fallback: 'code' });
  known.set(language, names);
  return names;
}
