export type OperatorErrorCode =
  | 'OPERATOR_STATE_EXISTS'
  | 'OPERATOR_STATE_MISSING'
  | 'OPERATOR_STATE_DAMAGED'
  | 'OPERATOR_STATE_UNSAFE'
  | 'OPERATOR_BAD_INPUT'
  | 'OPERATOR_UNKNOWN_PARTICIPANT'
  | 'OPERATOR_UNKNOWN_COMMUNITY'
  | 'OPERATOR_ALREADY_ENROLLED'
  | 'OPERATOR_HUB_REFUSED'
  | 'OPERATOR_NOT_SIGNED'
  | 'OPERATOR_REQUEST_REFUSED'
  | 'OPERATOR_ERASURE_DENIED'
  | 'OPERATOR_BROKER_FAILED'
  | 'OPERATOR_BROKER_NOT_FOUND';

/** Something about the hub's state folder or its broker is not as it must be; the message says how to mend it. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: OperatorErrorCode;

  constructor(code: OperatorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
