import type { BusErrorCode } from '../bus/errors.ts';
import type { ContractErrorCode } from '../contract/errors.ts';
import type { ReplayErrorCode } from '../replay/errors.ts';
import type { StoreErrorCode } from '../store/errors.ts';
import type { TrustErrorCode } from '../trust/errors.ts';
import type { CliErrorCode } from './errors.ts';
import type { ExitCode } from './exit-code.ts';

type ErrorCode =
  | BusErrorCode
  | CliErrorCode
  | ContractErrorCode
  | ReplayErrorCode
  | StoreErrorCode
  | TrustErrorCode;

/** Every error code of every room: a room that adds one must say here how the shell learns of it. */
const EXIT_CODE_OF: Readonly<Record<ErrorCode, ExitCode>> = {
  BUS_CERTIFICATE_EXPIRED: 4,
  BUS_CERTIFICATE_REFUSED: 4,
  BUS_CLOSED: 5,
  BUS_CREDENTIALS_REFUSED: 5,
  BUS_DURABLE_MISSING: 5,
  BUS_DURABLE_SHARED: 5,
  BUS_PERMISSION_DENIED: 5,
  BUS_QUOTA_EXHAUSTED: 5,
  BUS_REFUSED: 5,
  BUS_STREAM_MISSING: 5,
  BUS_TIMEOUT: 5,
  BUS_TLS_UNTRUSTED: 5,
  BUS_TOO_LARGE: 5,
  BUS_UNREACHABLE: 5,
  BUS_WRONG_BROKER: 5,

  CLI_DISK_FULL: 6,
  CLI_FILE_NOT_WRITABLE: 6,
  CLI_FILE_UNREADABLE: 3,
  CLI_INTERNAL: 70,
  CLI_KEY_EXISTS: 4,
  CLI_NO_CONNECTION: 5,
  CLI_NO_HOME: 2,
  CLI_NO_STATE: 2,
  CLI_NOT_A_KEY: 4,
  CLI_UNKNOWN_PARTICIPANT: 2,
  CLI_USAGE: 2,

  CONTRACT_BAD_FEED: 2,
  CONTRACT_BAD_PATTERN: 2,
  CONTRACT_INVALID: 3,
  CONTRACT_MALFORMED: 3,
  CONTRACT_TOO_LARGE: 3,

  REPLAY_BAD_SPEED: 2,
  REPLAY_INTERRUPTED: 1,
  REPLAY_SCENARIO_INVALID: 3,
  REPLAY_SCENARIO_UNREADABLE: 3,
  REPLAY_STAGE_FAILED: 1,

  STORE_BAD_FILE: 3,
  STORE_CORRUPT: 6,
  STORE_DISK_FULL: 6,
  STORE_FAILED: 6,
  STORE_LOCKED: 6,
  STORE_LOOSE_PERMISSIONS: 4,
  STORE_MISSING_FILE: 4,
  STORE_NEWER_SCHEMA: 6,
  STORE_UNREADABLE_FILE: 6,

  TRUST_BAD_EXPORT: 3,
  TRUST_BAD_KEY: 4,
  TRUST_DIRECTORY_BAD_SIGNATURE: 4,
  TRUST_DIRECTORY_INVALID: 4,
  TRUST_DIRECTORY_MALFORMED: 4,
  TRUST_DIRECTORY_WRONG_KEY: 4,
};

/** The exit code for an error code; undefined when it is not one of ours. */
export function exitCodeOf(code: string): ExitCode | undefined {
  return Object.hasOwn(EXIT_CODE_OF, code) ? EXIT_CODE_OF[code as ErrorCode] : undefined;
}
