/** What one side says in one exchange; some ten times of what eleven members in four communities need. Bytes. */
export const MAX_EXCHANGE_BYTES = 524_288;

/** Statements that one side gives: a complete one for each community, and those of changes after it. */
export const MAX_STATEMENTS = 64;

/** From connecting to the last byte of the answer. Milliseconds. */
export const EXCHANGE_TIMEOUT_MS = 10_000;

/** Members are few, and an exchange takes one connection for a moment. */
export const MAX_CONNECTIONS = 16;

export const EXCHANGE_PATH = '/v1/heads';
