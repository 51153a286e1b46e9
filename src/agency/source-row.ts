import type { Violation } from '../contract/errors.ts';

/** One row of the input as it stood there, not yet an alert. */
export type SourceRow =
  | {
      readonly outcome: 'read';
      /** Line of the input on which the row begins, from 1. */
      readonly line: number;
      readonly raw: string;
      /** A JSON object, or the cells of a CSV row by column heading. */
      readonly cells: Readonly<Record<string, unknown>>;
    }
  | {
      readonly outcome: 'unreadable';
      readonly line: number;
      readonly raw: string;
      readonly violations: readonly Violation[];
    };

/** A longer row is refused unread: an envelope has at most 64 KiB. Characters. */
export const MAX_ROW_LENGTH = 131_072;

export function unreadable(line: number, raw: string, problem: string): SourceRow {
  return {
    outcome: 'unreadable',
    line,
    raw: raw.slice(0, MAX_ROW_LENGTH),
    violations: [{ path: '', problem }],
  };
}

const REPLACEMENT = '\uFFFD';

/** Bytes that are not UTF-8 become U+FFFD on reading; such a row has lost something and is refused. */
export function lostCharacters(line: number, raw: string): SourceRow | undefined {
  if (!raw.includes(REPLACEMENT)) return undefined;
  return unreadable(
    line,
    raw,
    'has characters that are not UTF-8; save the file as UTF-8 and publish the row again',
  );
}
