import { fromBase64, toBase64 } from './base64.ts';
import type { CodeOf } from './code-lists.ts';
import type { EntryReference } from './entry.ts';

/** One thing that an alert rests on, in the protobuf JSON form: one of both. */
export interface Basis {
  /** An alert, a sighting or a copy, of the same community. */
  readonly entry?: BasisEntry;
  readonly source?: CodeOf<'BasisSource'>;
}

export interface BasisEntry {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: string;
  readonly entryId: string;
  /** SHA-256 of the envelope, in base64. */
  readonly hash: string;
}

export function basisOn({ feed, seq, entryId, hash }: EntryReference): Basis {
  return { entry: { feed, seq: String(seq), entryId, hash: toBase64(hash) } };
}

export function referenceOfBasis({ feed, seq, entryId, hash }: BasisEntry): EntryReference {
  return { feed, seq: Number(seq), entryId, hash: fromBase64(hash) };
}
