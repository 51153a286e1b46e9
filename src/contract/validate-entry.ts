import type { Draft, Entry } from './entry.ts';
import type { Violation } from './errors.ts';
export function validateEntry(_entry: Entry): Violation[] {
  return [];
}
export function validateDraft(_draft: Draft): Violation[] {
  return [];
}
