export type BusErrorCode =
  | 'BUS_UNREACHABLE'
  | 'BUS_TLS_UNTRUSTED'
  | 'BUS_CERTIFICATE_REFUSED'
  | 'BUS_CERTIFICATE_EXPIRED'
  | 'BUS_CREDENTIALS_REFUSED'
  | 'BUS_PERMISSION_DENIED'
  | 'BUS_WRONG_BROKER'
  | 'BUS_STREAM_MISSING'
  | 'BUS_DURABLE_MISSING'
  | 'BUS_DURABLE_SHARED'
  | 'BUS_QUOTA_EXHAUSTED'
  | 'BUS_TOO_LARGE'
  | 'BUS_TIMEOUT'
  | 'BUS_CLOSED'
  | 'BUS_REFUSED';

/** The broker could not be reached, or refused. The message says what, where and how to mend it. */
export class BusError extends Error {
  override readonly name = 'BusError';
  readonly code: BusErrorCode;

  constructor(code: BusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
