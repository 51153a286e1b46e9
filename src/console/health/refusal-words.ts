/** What a director should know of a refusal, and whether there is something to do; by code. The page shows nothing of what was refused (K1). */
const WORDS: Readonly<Record<string, string>> = {
  TRUST_BAD_SIGNATURE:
    'the signature is not that of the service it names: altered or forged. Tell that service and the operator; the bytes are kept',
  TRUST_UNKNOWN_KEY:
    'signed by nobody whom the directory knows: forged, or a service whose key comes with the next directory',
  TRUST_KEY_NOT_VALID:
    'signed with a key that was not in force then. Its service says it again with its current key',
  GATE_TOO_LARGE: 'larger than an entry may be. Tell the operator: the broker should not have taken it',
  GATE_MALFORMED: 'no entry at all. Tell the operator: somebody publishes other things',
  GATE_WRONG_FEED: 'put where it does not belong. Tell the operator',
  GATE_EXPIRED: 'it came after the time until which it may be used. If it came late, look at the connection',
  GATE_FORKED:
    'two entries are signed for one place: two histories. Tell its service and the operator; its key may be stolen',
  GATE_REPLAYED: 'an old entry was sent again, and dropped. There is nothing to do',
  GATE_NOT_CANONICAL: 'not in the one encoding that entries have. Its service uses faulty software: tell it',
  GATE_SEALED: 'sealed, and the key for it is not here. Ask its service to hand it over again',
  GATE_SEAL_BROKEN: 'its seal does not open. Its service uses faulty software: tell it',
  GATE_COPY_BROKEN: 'passed on, and not as its author signed it. Do not act on it; ask both',
  POLICY_NOT_MEMBER: 'said by somebody who is no member of the community',
  POLICY_NOT_SEALED: 'not sealed, in a community that is. Tell its service that the community is sealed',
  POLICY_NOT_GRANTED: 'passed on without the permission of its author. Ask the service that passed it on',
  POLICY_NOT_RELEASED_BY_TWO:
    'a second officer has not signed it, as the community asks. Do not act on it; ask its service by telephone',
  CONTRACT_INVALID: 'what it says breaks the rules of content. Tell its service',
};

/** @param reason in words, as it is on record: for codes that this list does not have */
export function refusalWords(code: string, reason: string): string {
  return WORDS[code] ?? (reason === '' ? code : reason);
}
