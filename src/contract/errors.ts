/** One thing that is wrong with a document: where (a field path such as `place.country`) and what. */
export interface Violation {
  readonly path: string;
  readonly problem: string;
}

export type ContractErrorCode =
  | 'CONTRACT_BAD_FEED'
  | 'CONTRACT_BAD_PATTERN'
  | 'CONTRACT_INVALID'
  | 'CONTRACT_MALFORMED'
  | 'CONTRACT_TOO_LARGE';

/** What a message is, was not met. `violations` holds all that is wrong, not only the first. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ContractErrorCode;
  readonly violations: readonly Violation[];

  constructor(code: ContractErrorCode, message: string, violations: readonly Violation[] = []) {
    super(message);
    this.code = code;
    this.violations = violations;
  }
}
