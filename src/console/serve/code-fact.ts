/** An error's code and nothing else: into its message content may have come. K7 */
export function codeFact(error: unknown): { readonly code: string } {
  const { code } = error as { readonly code?: unknown };
  return { code: typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'FAULT' };
}
