import type { AgencyErrorCode } from '../agency/errors.ts';
import type { BusErrorCode } from '../bus/errors.ts';
import type { ConsoleErrorCode } from '../console/errors.ts';
import type { ContractErrorCode } from '../contract/errors.ts';
import type { DirectorErrorCode } from '../director/errors.ts';
import type { ExchangeErrorCode } from '../exchange/errors.ts';
import type { OperatorErrorCode } from '../operator/errors.ts';
import type { ReplayErrorCode } from '../replay/errors.ts';
import type { StoreErrorCode } from '../store/errors.ts';
import type { TrustErrorCode } from '../trust/errors.ts';
import type { CliErrorCode } from './errors.ts';
import type { ExitCode } from './exit-code.ts';

type ErrorCode =
  | AgencyErrorCode
  | BusErrorCode
  | CliErrorCode
  | ConsoleErrorCode
  | ContractErrorCode
  | DirectorErrorCode
  | ExchangeErrorCode
  | OperatorErrorCode
  | ReplayErrorCode
  | StoreErrorCode
  | TrustErrorCode;

/** Every error code of every room: a room that adds one must say here how the shell learns of it. */
const EXIT_CODE_OF: Readonly<Record<ErrorCode, ExitCode>> = {
  AGENCY_ADOPT_REFUSED: 7,
  AGENCY_BAD_DRAFT: 3,
  AGENCY_BAD_MAPPING: 3,
  AGENCY_EMPTY_INPUT: 3,
  AGENCY_FEED_FORKED: 7,
  AGENCY_KEY_NOT_VALID: 4,
  AGENCY_MISSING_COLUMN: 3,
  AGENCY_NO_CONTENT_KEY: 6,
  AGENCY_NONSENSE_INPUT: 3,
  AGENCY_NOT_RELEASED: 1,
  AGENCY_OLD_LINK_KEY: 6,
  AGENCY_OUTBOX_FULL: 6,
  AGENCY_OUT_OF_TURN: 1,
  AGENCY_UNREADABLE_INPUT: 3,
  AGENCY_WRONG_ENCODING: 3,

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

  CLI_AMBIGUOUS: 1,
  CLI_DISK_FULL: 6,
  CLI_FEED_BUSY: 7,
  CLI_FILE_NOT_WRITABLE: 6,
  CLI_FILE_UNREADABLE: 3,
  CLI_INTERNAL: 70,
  CLI_KEY_EXISTS: 4,
  CLI_NO_CONNECTION: 5,
  CLI_NO_HOME: 2,
  CLI_NOT_A_KEY: 4,
  CLI_NOT_FOUND: 1,
  CLI_UNKNOWN_PARTICIPANT: 2,
  CLI_USAGE: 2,
  CLI_WITHHELD: 1,

  CONSOLE_NO_PAGE: 6,
  CONSOLE_PORT_TAKEN: 5,

  DIRECTOR_BAD_DETECTIONS: 2,
  DIRECTOR_BAD_FILTER: 2,
  DIRECTOR_CLOCK_DOUBTFUL: 4,
  DIRECTOR_DIRECTORY_UNUSABLE: 4,

  CONTRACT_BAD_FEED: 2,
  CONTRACT_BAD_PATTERN: 2,
  CONTRACT_INVALID: 3,
  CONTRACT_MALFORMED: 3,
  CONTRACT_TOO_LARGE: 3,

  EXCHANGE_BAD_ADDRESS: 2,
  EXCHANGE_BAD_ANSWER: 5,
  EXCHANGE_CERTIFICATE_EXPIRED: 4,
  EXCHANGE_NOT_A_MEMBER: 4,
  EXCHANGE_OLD_CERTIFICATE: 4,
  EXCHANGE_PORT_UNUSABLE: 5,
  EXCHANGE_REFUSED: 5,
  EXCHANGE_TIMEOUT: 5,
  EXCHANGE_TOO_LARGE: 5,
  EXCHANGE_UNREACHABLE: 5,

  OPERATOR_ALREADY_ENROLLED: 2,
  OPERATOR_BAD_INPUT: 2,
  OPERATOR_BROKER_FAILED: 5,
  OPERATOR_BROKER_NOT_FOUND: 5,
  OPERATOR_ERASURE_DENIED: 5,
  OPERATOR_HUB_REFUSED: 5,
  OPERATOR_NOT_SIGNED: 4,
  OPERATOR_REQUEST_REFUSED: 4,
  OPERATOR_STATE_DAMAGED: 4,
  OPERATOR_STATE_EXISTS: 2,
  OPERATOR_STATE_MISSING: 2,
  OPERATOR_STATE_UNSAFE: 4,
  OPERATOR_UNKNOWN_COMMUNITY: 2,
  OPERATOR_UNKNOWN_PARTICIPANT: 2,

  REPLAY_INTERRUPTED: 1,
  REPLAY_PROFILE_INVALID: 3,
  REPLAY_SCENARIO_INVALID: 3,
  REPLAY_STAGE_FAILED: 1,

  STORE_BAD_FILE: 3,
  STORE_CORRUPT: 6,
  STORE_DISK_FULL: 6,
  STORE_FAILED: 6,
  STORE_LOCKED: 6,
  STORE_LOOSE_PERMISSIONS: 4,
  STORE_MISSING_FILE: 4,
  STORE_NEWER_SCHEMA: 6,
  STORE_TOKEN_CLOSED: 4,
  STORE_TOKEN_FAILED: 4,
  STORE_TOKEN_KEY_MISSING: 4,
  STORE_TOKEN_MISSING: 4,
  STORE_TOKEN_MODULE_MISSING: 4,
  STORE_TOKEN_WRONG_PIN: 4,
  STORE_UNREADABLE_FILE: 6,

  TRUST_BAD_EXPORT: 3,
  TRUST_BAD_KEY: 4,
  TRUST_BAD_REQUEST: 3,
  TRUST_DIRECTORY_BAD_SIGNATURE: 4,
  TRUST_DIRECTORY_INVALID: 4,
  TRUST_DIRECTORY_MALFORMED: 4,
  TRUST_DIRECTORY_WRONG_KEY: 4,
  TRUST_WRONG_PASSPHRASE: 4,
};

/** The exit code for an error code; undefined when it is not one of ours. */
export function exitCodeOf(code: string): ExitCode | undefined {
  return Object.hasOwn(EXIT_CODE_OF, code) ? EXIT_CODE_OF[code as ErrorCode] : undefined;
}
