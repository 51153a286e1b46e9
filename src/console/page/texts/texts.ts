import { signal } from '@preact/signals';
import { CODE_LISTS, type CodeListName } from '../../../contract/code-lists.ts';
import type { Locale } from '../../wire/locale.ts';
import texts from './texts.json';

/** The language of the page; English stands in for what is not put into it yet. */
export const locale = signal<Locale>('en');

export type TextId = keyof typeof texts;

type Wordings = Partial<Record<Locale, string>>;

/** A text of the page; `{name}` in it is replaced by that value. */
export function t(id: TextId, values: Readonly<Record<string, string | number>> = {}): string {
  const wordings: Wordings = texts[id];
  const text = wordings[locale.value] ?? wordings.en ?? id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The label of a code, in the language of the page (K9). What no list knows is shown as it is. */
export function label(list: CodeListName, code: string): string {
  const id = `code.${list}.${code}`;
  if (locale.value !== 'en' && id in texts) return t(id as TextId);
  return (CODE_LISTS[list] as Readonly<Record<string, string>>)[code] ?? code;
}

/** `26 Nov, 14:05`, in the time of this machine, or by Intl's options. */
export function formatTime(ms: number, options: Intl.DateTimeFormatOptions = DAY_AND_TIME): string {
  return formatter('time', options, () => {
    if (hasData(locale.value)) return new Intl.DateTimeFormat(intlLocale(), options);
    const { weekday: _, ...numeric } = options;
    return new Intl.DateTimeFormat(STAND_IN, { ...numeric, ...(numeric.month && { month: 'numeric' }) });
  }).format(ms);
}

/** `14:05` of today, `25 Nov, 14:05` of another day: what needs no words gets none. */
export function formatWhen(ms: number, nowMs: number): string {
  const isToday = new Date(ms).toDateString() === new Date(nowMs).toDateString();
  return isToday ? formatTime(ms, TIME) : formatTime(ms);
}

/** `5 minutes ago`, `in 3 hours`. */
export function formatAgo(ms: number, nowMs: number): string {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(ms - nowMs) >= size) ?? UNITS.at(-1)!;
  if (!hasData(locale.value)) return formatAgoInWords(Math.trunc((ms - nowMs) / size), unit);
  return formatter('ago', AGO, () => new Intl.RelativeTimeFormat(intlLocale(), AGO)).format(
    Math.trunc((ms - nowMs) / size),
    unit,
  );
}

export function formatNumber(value: number): string {
  return formatter(
    'number',
    AGO,
    () => new Intl.NumberFormat(hasData(locale.value) ? intlLocale() : STAND_IN),
  ).format(value);
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Browsers have no data for `cnr`; Serbian in Latin letters is the nearest. */
export function intlLocale(language: Locale = locale.value): string {
  if (language === 'en') return 'en-GB';
  return language === 'cnr' ? 'sr-Latn-ME' : language;
}

/** For languages of which the browser knows no dates: numbers alone, as they are written in the region. */
const STAND_IN = 'de';

const known = new Map<Locale, boolean>();

/** Chromium leaves out languages in which it has no menus: of some it speaks English instead, of some `-1 min`. */
function hasData(language: Locale): boolean {
  const before = known.get(language);
  if (before !== undefined) return before;
  const tag = intlLocale(language);
  const isKnown =
    Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
    !new Intl.RelativeTimeFormat(tag).format(-1, 'minute').startsWith('-');
  known.set(language, isKnown);
  return isKnown;
}

function formatAgoInWords(count: number, unit: (typeof UNITS)[number][0]): string {
  if (count === 0) return t('time.now');
  const span = t(`time.${unit}`, { count: formatNumber(Math.abs(count)) });
  return t(count < 0 ? 'time.ago' : 'time.in', { span });
}

const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const AGO: Intl.RelativeTimeFormatOptions = { numeric: 'auto' };

const formatters = new Map<string, unknown>();
const spelled = new WeakMap<object, string>();

/** Making one takes long; a list of thousands asks for the same again and again. */
function formatter<T>(what: string, options: object, make: () => T): T {
  const spelling = spelled.get(options) ?? JSON.stringify(options);
  spelled.set(options, spelling);
  const key = `${what} ${locale.value} ${spelling}`;
  const known = formatters.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}
