/** Markup that is safe to place: made only by `html` and `raw`. */
export interface Markup {
  readonly markup: string;
}

/** Text as it is, with everything that means something to HTML made harmless. For content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** A template whose values are escaped unless they are markup themselves: nothing gets in by accident. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const text = strings.reduce((all, string, index) => all + string + place(values[index]), '');
  return { markup: text };
}

/** Markup of our own that needs no escaping, such as a style sheet. Never for data. */
export function raw(markup: string): Markup {
  return { markup };
}

function place(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(place).join('');
}
