import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { sealsOf } from '../contract/sealed-rules.ts';
import { unsealWith } from '../gate/unseal.ts';
import type { TraceProof } from '../gate/verify-trace.ts';
import type { Store } from '../store/open-store.ts';
import { type TracedEntry, type TracedVariant, tracedEntries } from '../store/traced-entries.ts';
import { exportJws } from '../trust/export-jws.ts';
import { decryptSealed } from '../trust/seal.ts';
import { type GivenWording, matchWordings, type WordingMatch } from './match-wordings.ts';

/** The traced alert of ours that a text is made from, and what it tells of the member. */
export interface Trace {
  readonly entry: Entry;
  readonly match: WordingMatch;
  /** Where one member is named: what shows a third party that it was given this wording. */
  readonly proof?: TraceProof;
}

/** undefined: the text is made from no traced alert of ours that is still good. */
export function traceLeak(store: Store, leaked: string, nowMs: number): Trace | undefined {
  const traces = tracedEntries(store, nowMs).flatMap((traced) => {
    const entry = decodeEntry(decodeEnvelope(traced.bytes).payload);
    const given = traced.variants.flatMap((variant) => openVariant(entry, variant));
    const match = matchWordings(leaked, given);
    return match.outcome === 'none' ? [] : [{ traced, entry, match, given }];
  });
  // Of two alerts that begin alike, the one of which more can be read.
  const [best] = traces.sort((a, b) => bestOf(b.match) - bestOf(a.match));
  if (best === undefined) return undefined;
  const { traced, entry, match, given } = best;
  if (match.outcome !== 'named') return { entry, match };
  const named = given.find(({ participant }) => participant === match.members[0]?.participant)!;
  return { entry, match, proof: proofOf(traced, named) };
}

interface OpenVariant extends GivenWording {
  readonly variant: TracedVariant;
  readonly plaintext: Uint8Array;
}

function openVariant(entry: Entry, variant: TracedVariant): OpenVariant[] {
  const sealed = sealsOf(entry.body).find(({ keyId }) => keyId === variant.contentKey.keyId);
  const plaintext = sealed && decryptSealed(sealed, entry, variant.contentKey);
  const opened = plaintext && unsealWith(entry, plaintext);
  if (plaintext === undefined || opened === undefined || 'code' in opened || opened.body.case !== 'alert')
    return [];
  const { participant, spans } = variant;
  return [{ participant, spans, text: opened.body.alert.summary ?? '', variant, plaintext }];
}

function proofOf({ bytes }: TracedEntry, { variant, plaintext }: OpenVariant): TraceProof {
  return {
    type: 'karaula-trace',
    entry: exportJws(bytes),
    plaintext: Buffer.from(plaintext).toString('base64'),
    key: exportJws(variant.keyBytes),
  };
}

function bestOf({ members }: WordingMatch): number {
  return members[0]?.agrees ?? 0;
}
