import type { RandomBytes } from '../contract/clock.ts';
import { encodeContent } from '../contract/content-codec.ts';
import type { Entry, Sealed } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { validateEntry } from '../contract/validate-entry.ts';
import { describeViolations } from '../contract/violations.ts';
import { type ContentKey, sealContent } from '../trust/seal.ts';
import type { Wording } from './synonym-slots.ts';

/** What a member is to be given. */
export interface Variant {
  readonly participant: string;
  readonly contentKey: ContentKey;
  readonly wording: Wording;
}

/**
 * The alert in each member's words, each under its own key. K2: of one length.
 * @throws {ContractError} `CONTRACT_INVALID`: a wording breaks a rule; `CONTRACT_TOO_LARGE`
 */
export function sealVariants(entry: Entry, variants: readonly Variant[], random: RandomBytes): Sealed[] {
  const { feed, seq, status, handling } = entry;
  const worded = variants
    .map(({ contentKey, wording }) => {
      const body = wordedBody(entry, wording.text);
      const violations = validateEntry({ ...entry, body });
      if (violations.length > 0) {
        throw new ContractError('CONTRACT_INVALID', describeViolations('a wording', violations), violations);
      }
      return { contentKey, content: encodeContent({ status, handling, body }) };
    })
    .sort((a, b) => (a.contentKey.keyId < b.contentKey.keyId ? -1 : 1));
  const longest = Math.max(...worded.map(({ content }) => content.length));
  return worded.map(({ content, contentKey }) =>
    sealContent(content, { feed, seq }, contentKey, random, longest),
  );
}

function wordedBody({ body, entryId }: Entry, summary: string) {
  if (body.case !== 'alert') {
    throw new ContractError('CONTRACT_INVALID', `${entryId} is traced and is no alert`);
  }
  return { case: 'alert', alert: { ...body.alert, summary } } as const;
}
