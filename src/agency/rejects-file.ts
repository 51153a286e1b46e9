import { hash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import type { Violation } from '../contract/errors.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { asStoreError } from '../store/disk-failure.ts';

export interface RejectedRow {
  readonly line: number;
  /** The row as it stood in the input. */
  readonly raw: string;
  readonly violations: readonly Violation[];
}

/** A JSON Lines file of rejected rows: what came, and why it was not taken. */
export interface RejectsFile {
  /**
   * Adds rows. One that is in it, the same row of the same line, is not added again; where it is rejected for other
   * reasons now, those take the place of the old ones.
   * @throws {StoreError} `STORE_DISK_FULL`, `STORE_UNREADABLE_FILE`, `STORE_MISSING_FILE`
   */
  add(rows: readonly RejectedRow[]): void;
}

/** Only its owner may read it: it holds what the national system wrote (K7). */
const MODE = 0o600;

/**
 * Opens a file of rejected rows; it is read, or made, with the first row. Rows of earlier runs stay, of whatever
 * input: nobody has seen to them yet.
 */
export function openRejects(path: string): RejectsFile {
  let known: Map<string, string> | undefined;
  // After a crash in the midst of a row that row is cut short: what comes next begins a line of its own.
  let isCut = false;
  const read = (): Map<string, string> => {
    const text = readText(path);
    isCut = !/(^|\n)$/.test(text.slice(-1));
    return knownIn(linesOf(text));
  };
  return {
    add: (rows) => {
      if (rows.length === 0) return;
      try {
        known ??= read();
        const fresh = new Map(rows.map((row) => [keyOf(row), lineOf(row)]));
        const changed = [...fresh].filter(([key, line]) => known?.get(key) !== digestOf(line));
        const isReplacing = changed.some(([key]) => known?.has(key));
        const lines = changed.map(([, line]) => line).join('');
        if (isReplacing) replace(path, new Map(changed));
        else if (lines !== '') appendFileSync(path, isCut ? `\n${lines}` : lines, { mode: MODE });
        isCut &&= lines === '';
        for (const [key, line] of changed) known.set(key, digestOf(line));
      } catch (error) {
        throw asStoreError(error, path);
      }
    },
  };
}

/** Those that are in the file give way; what nobody can read in it stays. */
function replace(path: string, changed: ReadonlyMap<string, string>): void {
  const kept = linesOf(readText(path)).filter((line) => !changed.has(keyOfLine(line) ?? ''));
  writeFileAtomic(path, [...kept, ...changed.values()].join(''), MODE);
}

/** What the rows in the file are, by hashes: it may be long, and no run needs more of it. */
function knownIn(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line) => [keyOfLine(line) ?? '', digestOf(line)]));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line}\n`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function lineOf({ line, raw, violations }: RejectedRow): string {
  const reasons = violations.map(({ path: field, problem }) =>
    field === '' ? problem : `${field} ${problem}`,
  );
  return `${JSON.stringify({ line, raw, reasons })}\n`;
}

function keyOf({ line, raw }: Pick<RejectedRow, 'line' | 'raw'>): string {
  return digestOf(JSON.stringify([line, raw]));
}

function keyOfLine(text: string): string | undefined {
  try {
    const { line, raw } = JSON.parse(text) as Partial<RejectedRow>;
    return line === undefined || raw === undefined ? undefined : keyOf({ line, raw });
  } catch {
    return undefined;
  }
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64');
}
