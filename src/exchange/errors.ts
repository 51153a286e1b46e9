export type ExchangeErrorCode =
  | 'EXCHANGE_BAD_ADDRESS'
  | 'EXCHANGE_BAD_ANSWER'
  | 'EXCHANGE_CERTIFICATE_EXPIRED'
  | 'EXCHANGE_NOT_A_MEMBER'
  | 'EXCHANGE_OLD_CERTIFICATE'
  | 'EXCHANGE_PORT_UNUSABLE'
  | 'EXCHANGE_REFUSED'
  | 'EXCHANGE_TIMEOUT'
  | 'EXCHANGE_TOO_LARGE'
  | 'EXCHANGE_UNREACHABLE';

/** Heads could not be exchanged with another member. The message says with whom, what failed and how to mend it. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ExchangeErrorCode;

  constructor(code: ExchangeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
