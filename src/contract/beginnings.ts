import { z } from 'zod';
import { fromBase64, toBase64 } from './base64.ts';
import type { FeedHead } from './entry.ts';
import { ContractError } from './errors.ts';
import { KINDS } from './kind.ts';
import { HASH_BYTES, MAX_ENVELOPE_BYTES } from './limits.ts';

/**
 * What a hub says of a feed whose beginning has expired: it has erased all up to this place. K2: a reader believes it
 * only as far as the author has signed to have let go of that.
 */
export interface Beginning extends FeedHead {
  /** The envelope of a statement of heads in which the author of the feed says so. */
  readonly word: Uint8Array;
}

const base64 = (maxBytes: number) =>
  z
    .string()
    .max(Math.ceil(maxBytes / 3) * 4)
    .refine((text) => text !== '' && toBase64(fromBase64(text)) === text, 'is not base64');

const beginnings = z.strictObject({
  type: z.literal('karaula-beginnings'),
  feeds: z
    .array(
      z.strictObject({
        feed: z.string().max(200),
        seq: z.int().min(1),
        hash: base64(HASH_BYTES).refine((text) => fromBase64(text).length === HASH_BYTES, 'is not a hash'),
        word: base64(MAX_ENVELOPE_BYTES),
      }),
    )
    .max(KINDS.length),
});

/** As it stands at the hub, for the feeds of one origin in one community. */
export function renderBeginnings(feeds: readonly Beginning[]): string {
  return JSON.stringify({
    type: 'karaula-beginnings',
    feeds: feeds.map(({ feed, seq, hash, word }) => {
      return { feed, seq, hash: toBase64(hash), word: toBase64(word) };
    }),
  });
}

/** @throws {ContractError} `CONTRACT_MALFORMED` */
export function parseBeginnings(text: string): Beginning[] {
  const parsed = beginnings.safeParse(parseJson(text));
  if (parsed.success) {
    return parsed.data.feeds.map(({ feed, seq, hash, word }) => {
      return { feed, seq, hash: fromBase64(hash), word: fromBase64(word) };
    });
  }
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  throw new ContractError('CONTRACT_MALFORMED', `these are no beginnings of feeds: ${problems.join('; ')}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
