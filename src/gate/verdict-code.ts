/** Why an entry was not delivered, or with what fault it was; in the order of the checks. */
export const VERDICT_CODES = {
  GATE_TOO_LARGE: 'It is larger than an envelope may be.',
  GATE_MALFORMED:
    'It is not an envelope with an entry in it, or not in the one encoding that envelopes have.',
  TRUST_UNKNOWN_KEY: 'Its header is not the header of any key in the directory.',
  TRUST_BAD_SIGNATURE: 'Its signature is not that of the key it names, over these bytes.',
  GATE_WRONG_FEED: 'The origin, community and kind it states, its key and its subject do not agree.',
  TRUST_KEY_NOT_VALID: 'Its key was not valid at its place, or when it says it was issued.',
  TRUST_KEY_ENDED: 'Its key has ended, and nobody is known to have had it before that.',
  TRUST_KEY_SUSPECT: 'Its key is revoked, and when it was signed the key may have been in other hands.',
  GATE_EXPIRED: 'The time until which its originator lets it be used is over.',
  GATE_FROM_THE_FUTURE: 'It says it was issued later than now.',
  GATE_GAP: 'Entries before it in its feed are missing.',
  GATE_CROWDED:
    'It cannot be placed yet, and there is no room to keep it until it can; it must be asked for again.',
  GATE_LET_GO: 'Its author no longer keeps what stood there, and had let go of it before it came here.',
  GATE_REPLAYED: 'Its place in the feed was taken before, by this very entry or one no longer at hand.',
  GATE_FORKED: 'Its origin signed it for a place where another entry of that origin stands: two histories.',
  GATE_NOT_CANONICAL: 'Its content is not in the one encoding that entries have.',
  POLICY_NOT_MEMBER: 'Its origin or its reader was not a member of the community.',
  POLICY_NOT_RELEASABLE: 'Its originator did not release it to this reader.',
  GATE_SEALED: 'Its content is sealed, and the key for it is not here.',
  GATE_SEAL_BROKEN: 'Its seal does not open with the key it names, or holds something that is no content.',
  POLICY_NOT_SEALED: 'Its community takes only what is sealed, and it is not.',
  CONTRACT_INVALID: 'Its content breaks the rules for entries.',
  GATE_COPY_BROKEN: 'What is passed on in it, or the grant, is not as its originator signed it.',
  POLICY_NOT_GRANTED: 'Its originator has not granted that it is passed on so.',
  POLICY_NOT_RELEASED_BY_TWO:
    "Its community asks for a second officer's signature, which is not there; or it has one that is not good.",
} as const;

export type VerdictCode = keyof typeof VERDICT_CODES;

export function isVerdictCode(value: unknown): value is VerdictCode {
  return typeof value === 'string' && Object.hasOwn(VERDICT_CODES, value);
}

/** The code's meaning as one sentence for people. */
export function describeVerdictCode(code: VerdictCode): string {
  return VERDICT_CODES[code];
}
