import type { Purpose } from '../contract/entry.ts';
import { entryToJson } from '../contract/json-form.ts';
import type { PolicyCode } from '../policy/decision.ts';
import { decideRelease } from '../policy/release.ts';
import { deniedAsErased } from '../policy/retention.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { type ExportedFile, exportFile } from '../trust/export-jws.ts';
import { describeEntry } from './describe-entry.ts';
import type { Reading } from './list-inbox.ts';

export type ReleaseOutcome<T> =
  | ({ readonly outcome: 'released'; readonly conditions: readonly string[] } & T)
  /** The originator does not allow it. K5. */
  | { readonly outcome: 'withheld'; readonly code: PolicyCode; readonly reason: string };

/** An entry in the three forms in which it leaves the inbox. */
export interface ExportedEntry {
  /** Verifies with any JOSE library, or with `karaula verify`, which also shows what was sealed. */
  readonly jws: ExportedFile;
  /** The entry in the protobuf JSON form. */
  readonly json: object;
  readonly text: string;
}

/**
 * Lets an entry out to a file, if its handling allows that.
 * @param plaintext what was sealed in it (stored-entry.ts)
 */
export function exportEntry(
  reading: Omit<Reading, 'store'>,
  item: InboxEntry,
  purpose?: Purpose,
  plaintext?: Uint8Array,
): ReleaseOutcome<ExportedEntry> {
  return release(reading, item, 'export', purpose, (conditions) => ({
    jws: exportFile(item.bytes, plaintext),
    json: entryToJson(item.entry),
    text: describeEntry(item, reading.directory, conditions),
  }));
}

/** Lets an entry out to a person's screen, if its handling allows that. */
export function showEntry(
  reading: Omit<Reading, 'store'>,
  item: InboxEntry,
  purpose?: Purpose,
): ReleaseOutcome<{ readonly json: object; readonly text: string }> {
  return release(reading, item, 'show', purpose, (conditions) => ({
    json: entryToJson(item.entry),
    text: describeEntry(item, reading.directory, conditions),
  }));
}

function release<T>(
  reading: Omit<Reading, 'store'>,
  item: InboxEntry,
  exit: 'show' | 'export',
  purpose: Purpose | undefined,
  make: (conditions: readonly string[]) => T,
): ReleaseOutcome<T> {
  const { directory, reader, nowMs } = reading;
  const question = {
    directory,
    entry: item.entry,
    reader,
    exit,
    nowMs,
    ...(purpose !== undefined && { purpose }),
  };
  const decision = item.erased ? deniedAsErased(item.erased) : decideRelease(question);
  if (!decision.allowed) return { outcome: 'withheld', code: decision.code, reason: decision.reason };
  return { outcome: 'released', conditions: decision.conditions, ...make(decision.conditions) };
}
