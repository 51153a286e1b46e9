export type ConsoleErrorCode =
  /** The page was not built, or its folder cannot be read. */
  | 'CONSOLE_NO_PAGE'
  /** The port is taken, or may not be listened on. */
  | 'CONSOLE_PORT_TAKEN';

/** A console that cannot be served. What a person at the page does wrong is an answer, no error. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
  readonly code: ConsoleErrorCode;

  constructor(code: ConsoleErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
