export type TrustErrorCode =
  | 'TRUST_BAD_KEY'
  | 'TRUST_BAD_EXPORT'
  | 'TRUST_BAD_REQUEST'
  | 'TRUST_DIRECTORY_BAD_SIGNATURE'
  | 'TRUST_DIRECTORY_INVALID'
  | 'TRUST_DIRECTORY_MALFORMED'
  | 'TRUST_DIRECTORY_WRONG_KEY'
  | 'TRUST_WRONG_PASSPHRASE';

/** A key, a directory or an exported entry that cannot be used. Its own wrongness, never a verdict on an entry. */
export class TrustError extends Error {
  override readonly name = 'TrustError';
  readonly code: TrustErrorCode;
  /** All that is wrong, where more than one thing can be. */
  readonly problems: readonly string[];

  constructor(code: TrustErrorCode, message: string, problems: readonly string[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
