import type { Directory } from '../contract/directory.ts';
import type { Purpose } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Decision } from '../policy/decision.ts';
import { decideRelease } from '../policy/release.ts';
import type { OpenedEntry } from '../store/read-log.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { importJws } from '../trust/export-jws.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** Whether a proof may go out, and what of it is to be put on record first. */
export type EvidenceRelease =
  | { readonly isReleased: true; readonly opened: readonly OpenedEntry[] }
  | { readonly isReleased: false; readonly decision: Extract<Decision, { readonly allowed: false }> };

export interface EvidenceReader {
  readonly directory: Directory;
  readonly reader: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** What it is wanted for, where that is known. */
  readonly purpose?: Purpose;
}

/** K5: a proof may hold alerts, with all they say; their originators decide on this way out too. */
export function releaseEvidence({ entries }: EvidenceFile, reader: EvidenceReader): EvidenceRelease {
  const opened: OpenedEntry[] = [];
  for (const jws of entries) {
    const bytes = importJws(jws);
    const entry = decodeEntry(decodeEnvelope(bytes).payload);
    opened.push({ feed: formatFeed(entry.feed), seq: entry.seq, hash: hashEnvelope(bytes) });
    // K2: what is sealed goes out sealed, without a key: whoever gets the file reads no more than the hub does.
    if (entry.body.case === 'sealed') continue;
    const decision = decideRelease({ ...reader, entry, exit: 'export' });
    if (!decision.allowed) return { isReleased: false, decision };
  }
  return { isReleased: true, opened };
}
