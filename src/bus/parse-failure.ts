import { JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/nats-core';
import { BusError, type BusErrorCode } from './errors.ts';

/** A failed TLS handshake, by the code that OpenSSL or Node gives; the order is that of the first match. */
const TLS_FAILURES: readonly [RegExp, BusErrorCode, string][] = [
  [
    /ALERT_CERTIFICATE_EXPIRED/,
    'BUS_CERTIFICATE_EXPIRED',
    'our client certificate has expired; ask the operator to renew it (karaula operator apply) and put the new tls/ folder in the place of ours',
  ],
  [
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/,
    'BUS_CERTIFICATE_EXPIRED',
    "the broker's certificate is not valid at this time; check this machine's clock, then ask the operator to renew it",
  ],
  [
    /ALERT_CERTIFICATE_REQUIRED/,
    'BUS_CERTIFICATE_REFUSED',
    'the broker demands a client certificate; give tls/client.crt and tls/client.key',
  ],
  [
    /ALERT_UNKNOWN_CA|ALERT_BAD_CERTIFICATE|ALERT_UNSUPPORTED_CERTIFICATE|ALERT_CERTIFICATE_UNKNOWN/,
    'BUS_CERTIFICATE_REFUSED',
    "the broker refuses our client certificate: it is not of the operator's authority; use the tls/ folder that came with the enrolment to this hub",
  ],
  [
    /ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE/,
    'BUS_WRONG_BROKER',
    'the broker and we have no TLS version in common; it must offer TLS 1.3',
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|BAD_RECORD_TYPE|HTTP_REQUEST/,
    'BUS_WRONG_BROKER',
    'what listens there does not speak TLS from the first byte; check host and port, or the broker was not set up by karaula',
  ],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'BUS_TLS_UNTRUSTED',
    "the broker's certificate is not for this host name; connect by a name it was made for, or make the state anew with that host",
  ],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_|ERR_SSL|ERR_TLS|ERR_OSSL/,
    'BUS_TLS_UNTRUSTED',
    "the broker's certificate is not of the authority in tls/ca.crt; this is another broker, or ca.crt is another hub's",
  ],
];

const NETWORK_FAILURE = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EADDR)/;

function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let e = error; e instanceof Error; e = e.cause) {
    const { code } = e as { code?: unknown };
    if (typeof code === 'string') codes.push(code);
    codes.push(e.message);
  }
  return codes;
}

/** Reads why a connection could not be made. `where` is the address, for the message. */
export function parseConnectFailure(error: unknown, where: string): BusError {
  if (error instanceof BusError) return error;
  const said = codesOf(error);
  const text = said.join('; ');
  if (error instanceof errors.AuthorizationError || error instanceof errors.UserAuthenticationExpiredError) {
    return new BusError(
      'BUS_CREDENTIALS_REFUSED',
      `${where}: the broker refuses our credentials (${text}): the account is unknown, removed or revoked there, or the .creds file is another hub's; ask the operator (karaula operator doctor)`,
      { cause: error },
    );
  }
  for (const [pattern, code, mend] of TLS_FAILURES) {
    if (said.some((part) => pattern.test(part))) {
      return new BusError(code, `${where}: ${mend} (${text})`, { cause: error });
    }
  }
  if (error instanceof errors.TimeoutError) {
    return new BusError(
      'BUS_UNREACHABLE',
      `${where}: no answer in time; is the broker overloaded or behind a firewall?`,
      {
        cause: error,
      },
    );
  }
  if (said.some((part) => NETWORK_FAILURE.test(part)) || error instanceof errors.ConnectionError) {
    return new BusError(
      'BUS_UNREACHABLE',
      `${where}: no broker there (${text}); start it (karaula broker), or check host, port and firewall`,
      { cause: error },
    );
  }
  if (text === '') {
    return new BusError(
      'BUS_UNREACHABLE',
      `${where}: the connection was closed before a word was said; is it a karaula broker?`,
      { cause: error },
    );
  }
  return new BusError('BUS_WRONG_BROKER', `${where}: this is not a broker we can use (${text})`, {
    cause: error,
  });
}

/** Reads why a request over a standing connection failed. `what` says what was tried, e.g. `reading feed x`. */
export function parseRequestFailure(error: unknown, what: string): BusError {
  if (error instanceof BusError) return error;
  const options = { cause: error };
  const text = error instanceof Error ? error.message : String(error);
  const violation = error instanceof errors.RequestError ? error.cause : error;
  if (violation instanceof errors.PermissionViolationError) {
    return new BusError(
      'BUS_PERMISSION_DENIED',
      `${what}: the broker does not let us ${violation.operation === 'publish' ? 'publish to' : 'listen on'} ${violation.subject}; use the credentials of the right participant and role`,
      options,
    );
  }
  if (error instanceof JetStreamApiError) {
    return parseApiError(error.apiError(), what, error);
  }
  if (isUnanswered(error)) {
    return new BusError('BUS_STREAM_MISSING', `${what}: nothing on the hub answers: ${STREAM_MEND}`, options);
  }
  if (error instanceof errors.TimeoutError) {
    return new BusError(
      'BUS_TIMEOUT',
      `${what}: the hub did not answer in time; it is away or overloaded`,
      options,
    );
  }
  if (error instanceof errors.ClosedConnectionError || error instanceof errors.DrainingConnectionError) {
    return new BusError('BUS_CLOSED', `${what}: our connection to the hub is closed`, options);
  }
  return new BusError('BUS_REFUSED', `${what}: ${text}`, options);
}

/** Nobody serves that subject; the JetStream client calls it "not enabled" by a class of its own. */
function isUnanswered(error: unknown): boolean {
  if (error instanceof errors.NoRespondersError) return true;
  if (error instanceof errors.RequestError && error.isNoResponders()) return true;
  return error instanceof Error && error.message === 'jetstream is not enabled';
}

const STREAM_MEND =
  'the stream is not there, or this participant may not use it; the operator runs "karaula operator apply"';

/** JetStream's own error numbers (nats-server, server/errors.json). */
export const API_CODES = {
  consumerNotFound: 10014,
  streamNotFound: 10059,
  wrongLastSequence: 10071,
  wrongLastSequenceUnknown: 10164,
  messageExceedsMaximum: 10054,
  maximumBytes: 10077,
  insufficientResources: 10023,
  storageExceeded: 10047,
  accountResourcesExceeded: 10002,
} as const;

const QUOTA_CODES: readonly number[] = [
  API_CODES.insufficientResources,
  API_CODES.storageExceeded,
  API_CODES.accountResourcesExceeded,
  API_CODES.maximumBytes,
];

/** Reads an error object in an answer of JetStream. */
export function parseApiError(
  answer: { err_code: number; description: string; code?: number },
  what: string,
  cause?: unknown,
): BusError {
  const options = { cause };
  const said = `${answer.description}, ${answer.err_code}`;
  if (answer.err_code === API_CODES.streamNotFound) {
    return new BusError('BUS_STREAM_MISSING', `${what}: ${STREAM_MEND} (${said})`, options);
  }
  if (answer.err_code === API_CODES.consumerNotFound) {
    return new BusError(
      'BUS_DURABLE_MISSING',
      `${what}: the reader's durable is not on the hub; the operator runs "karaula operator apply" (${said})`,
      options,
    );
  }
  if (
    QUOTA_CODES.includes(answer.err_code) ||
    /maximum (bytes|messages) exceeded|no space/i.test(answer.description)
  ) {
    return new BusError(
      'BUS_QUOTA_EXHAUSTED',
      `${what}: the hub has no room left for this origin (${said}); the operator raises its quota or the disk`,
      options,
    );
  }
  if (answer.err_code === API_CODES.messageExceedsMaximum) {
    return new BusError(
      'BUS_TOO_LARGE',
      `${what}: the entry is larger than the hub takes (${said})`,
      options,
    );
  }
  return new BusError('BUS_REFUSED', `${what}: the hub refused (${said})`, options);
}
