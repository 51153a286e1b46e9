export type CliErrorCode =
  | 'CLI_AMBIGUOUS'
  | 'CLI_NOT_FOUND'
  | 'CLI_WITHHELD'
  | 'CLI_USAGE'
  | 'CLI_NO_HOME'
  | 'CLI_UNKNOWN_PARTICIPANT'
  | 'CLI_FEED_BUSY'
  | 'CLI_FILE_UNREADABLE'
  | 'CLI_FILE_NOT_WRITABLE'
  | 'CLI_DISK_FULL'
  | 'CLI_NO_CONNECTION'
  | 'CLI_NOT_A_KEY'
  | 'CLI_KEY_EXISTS'
  | 'CLI_INTERNAL';

/** What was asked on the command line cannot be done. The message says what, where and how to mend it. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
