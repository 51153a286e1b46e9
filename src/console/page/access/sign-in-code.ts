/** The one-time code of the address `…/#code=…`, or undefined. A fragment is never sent to a server, nor logged. */
export function codeOfFragment(fragment: string): string | undefined {
  const code = new URLSearchParams(fragment.replace(/^#/, '')).get('code')?.trim();
  return code === '' ? undefined : code;
}

/** What was typed or pasted: the code itself, or the whole link. */
export function codeOfTyped(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const at = text.indexOf('#');
  return at === -1 ? text.replaceAll(/\s/g, '') : codeOfFragment(text.slice(at));
}
