import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { sealsOf } from '../contract/sealed-rules.ts';
import { recipientsOf } from '../trust/content-key.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type ExportedJws, importJws } from '../trust/export-jws.ts';
import { contentOf } from '../trust/seal.ts';
import { inspectExport } from './verify-export.ts';

/** What shows that a member was given a wording of an alert, as a file (docs/tracing.md). */
export interface TraceProof {
  readonly type: 'karaula-trace';
  /** The alert with all wordings, as its originator signed it. */
  readonly entry: ExportedJws;
  /** That wording as it was sealed, with salt and padding; base64. Its SHA-256 is in the entry. */
  readonly plaintext: string;
  /** The entry that hands its content key over. */
  readonly key: ExportedJws;
}

export type TraceVerdict =
  | {
      readonly outcome: 'proved';
      readonly participant: string;
      /** In the wording of that member. */
      readonly entry: Entry;
      /** By the originator's own clock. Milliseconds since 1970. */
      readonly handedAtMs: number;
      /** K6: the key that signed one of the two entries is suspect since then. */
      readonly suspectSinceMs?: number;
    }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Verifies a proof offline, with the directory alone: its two entries are genuine and of one originator, the wording is one
 * that the alert commits to, and its key was handed to one participant only. K1
 * @param json the parsed file
 */
export function inspectTrace(json: unknown, directory: VerifiedDirectory, nowMs: number): TraceVerdict {
  const { entry: alertJws, plaintext: text, key: keyJws } = (json ?? {}) as Partial<TraceProof>;
  if (typeof text !== 'string') return refused('it is not a file that "karaula trace" made');
  const plaintext = new Uint8Array(Buffer.from(text, 'base64'));
  const alert = inspectExport(alertJws, directory, nowMs, plaintext);
  if (alert.outcome === 'refused') return refused(`its alert: ${alert.reason} [${alert.code}]`);
  const key = inspectExport(keyJws, directory, nowMs);
  if (key.outcome === 'refused') return refused(`its key entry: ${key.reason} [${key.code}]`);
  const { body, feed, issuedAtMs } = key.entry;
  if (body.case !== 'contentKey') return refused('its key entry hands no content key over');
  const { origin, community } = alert.entry.feed;
  if (feed.origin !== origin || feed.community !== community) {
    return refused('its key entry is not of the originator and the community of its alert');
  }
  // Found genuine above, so it decodes.
  const sealed = sealsOf(decodeEntry(decodeEnvelope(importJws(alertJws)).payload).body).find(
    (one) => contentOf(one, plaintext) !== undefined,
  );
  if (sealed === undefined || sealed.keyId !== body.contentKey.keyId) {
    return refused('its key entry hands over another key than that of the wording');
  }
  const participants = holdersOf(directory, recipientsOf(body.contentKey.jwe));
  if (participants.size !== 1)
    return refused('the key of the wording was not handed to exactly one participant');
  const [participant] = participants;
  if (participant === undefined) {
    return refused('the key of the wording was handed to a sealing key that this directory does not list');
  }
  const suspectSinceMs = alert.suspectSinceMs ?? key.suspectSinceMs;
  return {
    outcome: 'proved',
    participant,
    entry: alert.entry,
    handedAtMs: issuedAtMs,
    ...(suspectSinceMs !== undefined && { suspectSinceMs }),
  };
}

function holdersOf({ directory }: VerifiedDirectory, kids: readonly string[]): Set<string | undefined> {
  const holderOf = (kid: string) =>
    directory.participants.find(({ keys }) => keys.some((key) => key.use === 'seal' && key.kid === kid))?.id;
  return new Set(kids.map(holderOf));
}

function refused(reason: string): TraceVerdict {
  return { outcome: 'refused', reason };
}
