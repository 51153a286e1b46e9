import type { Draft } from '../contract/entry.ts';
import { encodeDraft } from '../contract/entry-codec.ts';
import { decideTwoPerson } from '../policy/two-person.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { isKeyValidAt, type TrustedKey } from '../trust/trusted-key.ts';
import { verifySignature } from '../trust/verify-signature.ts';
import { type Fault, showTime } from './candidate.ts';
import { type FeedMemory, targetThread } from './thread.ts';

/**
 * Whether a draft may go out as it is: where its community asks for two officers, with the signature of the second, and
 * with none that is not good. The second signs with a key of the same participant that is for releases and nothing else,
 * so it is another key than the one that signs the entry. A release is good for one entry: whoever has stolen the
 * signing key could otherwise say once more what was agreed to another time.
 * @returns its fault, or the key of the second officer, or nothing: one officer is enough
 */
export function judgeRelease(
  directory: VerifiedDirectory,
  draft: Draft,
  memory: FeedMemory,
): Fault | TrustedKey | undefined {
  if (draft.release !== undefined) {
    const key = findReleaser(directory, draft);
    if (typeof key === 'string') return fault(key);
    const before = memory.placeOf(draft.entryId);
    return before === undefined
      ? key
      : fault(`a second officer's signature is good once, and entry ${before} of the feed has it`);
  }
  const decision = decideTwoPerson({
    directory: directory.directory,
    draft,
    targetImpact: () => targetThread(draft, (seq) => memory.threadAt(seq))?.impact,
  });
  return decision.isAsked ? fault(`${decision.reason}; the second has not signed it`) : undefined;
}

/** The key with which a second officer has signed a draft, or what is wrong with his signature. */
export function findReleaser(directory: VerifiedDirectory, draft: Draft): TrustedKey | string {
  const { release, feed, issuedAtMs } = draft;
  if (release === undefined) return 'no second officer has signed it';
  const key = directory.findKey(release.protected, 'release');
  if (key === undefined) {
    return `the key of its second signature is none for releases in directory ${directory.directory.version}`;
  }
  const whose = `the key ${key.kid} of its second signature`;
  if (key.participant !== feed.origin) return `${whose} is one of ${key.participant}, not of ${feed.origin}`;
  if (!isKeyValidAt(key, issuedAtMs)) return `${whose} was not valid at ${showTime(issuedAtMs)}`;
  const isGood = verifySignature({ ...release, payload: encodeDraft(draft) }, key);
  return isGood ? key : `its second signature is not that of the key ${key.kid} over what it says`;
}

function fault(reason: string): Fault {
  return { code: 'POLICY_NOT_RELEASED_BY_TWO', reason };
}
