export type StoreErrorCode =
  | 'STORE_BAD_FILE'
  | 'STORE_CORRUPT'
  | 'STORE_DISK_FULL'
  | 'STORE_FAILED'
  | 'STORE_LOCKED'
  | 'STORE_LOOSE_PERMISSIONS'
  | 'STORE_MISSING_FILE'
  | 'STORE_NEWER_SCHEMA'
  | 'STORE_TOKEN_CLOSED'
  | 'STORE_TOKEN_FAILED'
  | 'STORE_TOKEN_KEY_MISSING'
  | 'STORE_TOKEN_MISSING'
  | 'STORE_TOKEN_MODULE_MISSING'
  | 'STORE_TOKEN_WRONG_PIN'
  | 'STORE_UNREADABLE_FILE';

/** What a participant keeps on its own disk could not be read or written. The message names the file. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
