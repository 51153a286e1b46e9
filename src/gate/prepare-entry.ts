import { isForSealOnly } from '../contract/content-codec.ts';
import type { Draft, Entry, EntryBody, Sealed } from '../contract/entry.ts';
import { encodeEntry } from '../contract/entry-codec.ts';
import { ContractError } from '../contract/errors.ts';
import { validateEntry } from '../contract/validate-entry.ts';
import { describeViolations } from '../contract/violations.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { signPayload } from '../trust/sign-envelope.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import type { Head } from './head.ts';

/** An entry that is ready for the outbox, and the head of its feed with it. */
export interface PreparedEntry {
  /** The envelope: exactly these bytes are kept and sent, however often. K3. */
  readonly bytes: Uint8Array;
  /** In clear, also where `bytes` are sealed. */
  readonly entry: Entry;
  readonly head: Head;
}

/** Seals what an entry says for those who are to read it, or for each of them; undefined: it stays as it is. */
export type SealEntry = (entry: Entry) => Sealed | readonly Sealed[] | undefined;

/**
 * Gives a draft its place after `head`, checks it by the readers' rules, seals it where it must be and signs it once.
 * @throws {ContractError} `CONTRACT_INVALID` with all violations, `CONTRACT_TOO_LARGE`
 */
export function prepareEntry(draft: Draft, head: Head, key: SigningKey, seal?: SealEntry): PreparedEntry {
  const entry: Entry = { ...draft, seq: head.seq + 1, prev: head.hash };
  const violations = validateEntry(entry);
  if (violations.length > 0) {
    throw new ContractError('CONTRACT_INVALID', describeViolations('the entry', violations), violations);
  }
  const sealed = seal?.(entry);
  if (sealed === undefined && isForSealOnly(entry.body)) {
    const problem = `says what only members may read, and ${entry.feed.community} is not sealed`;
    throw new ContractError('CONTRACT_INVALID', `the entry ${problem}`, [{ path: entry.body.case, problem }]);
  }
  const said: Entry = sealed === undefined ? entry : { ...entry, body: sealedBody(sealed) };
  const bytes = signPayload(encodeEntry(said), key);
  return { bytes, entry, head: { seq: entry.seq, hash: hashEnvelope(bytes) } };
}

function sealedBody(sealed: Sealed | readonly Sealed[]): EntryBody {
  return 'keyId' in sealed
    ? { case: 'sealed', sealed }
    : { case: 'sealedVariants', sealedVariants: { variants: sealed } };
}
