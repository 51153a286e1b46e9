import { ExchangeError, type ExchangeErrorCode } from './errors.ts';

/** A failed connection, by the codes that OpenSSL and Node give; the first match decides. */
const FAILURES: readonly [RegExp, ExchangeErrorCode, string][] = [
  [
    /ALERT_CERTIFICATE_EXPIRED/,
    'EXCHANGE_CERTIFICATE_EXPIRED',
    'our certificate has expired; ask the operator to renew it (karaula operator apply)',
  ],
  [
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/,
    'EXCHANGE_CERTIFICATE_EXPIRED',
    "the other end's certificate is not valid at this time; check this machine's clock, then tell that member",
  ],
  [
    /INVALID_PURPOSE/,
    'EXCHANGE_OLD_CERTIFICATE',
    'the certificate there is for clients only, as those of before are; the operator renews it (karaula operator apply) and that member takes the new tls/ folder',
  ],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'EXCHANGE_NOT_A_MEMBER',
    'somebody else of this hub answers there; check host and port, and of which member they are',
  ],
  [/^ABORT_ERR$|TimeoutError|ETIMEDOUT/, 'EXCHANGE_TIMEOUT', 'no answer in time; try again'],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_|ALERT_UNKNOWN_CA/,
    'EXCHANGE_NOT_A_MEMBER',
    "the other end shows no certificate of this hub's authority; check host and port",
  ],
  [
    /ERR_SSL|ERR_TLS|ERR_OSSL|HPE_/,
    'EXCHANGE_BAD_ANSWER',
    'what listens there is no member that serves heads over TLS 1.3; check host and port',
  ],
  [
    /ECONNRESET|EPIPE/,
    'EXCHANGE_REFUSED',
    'the other end closed the connection without a word: it does not take our certificate, or something else listens there',
  ],
];

/** Why nothing came of it. `url` is the address and `peer` the member that was asked, for the message. */
export function parseExchangeFailure(error: unknown, url: string, peer: string): ExchangeError {
  if (error instanceof ExchangeError) return error;
  const where = `${url} (${peer})`;
  const { code = '', name = '', message = String(error) } = error as NodeJS.ErrnoException;
  for (const [pattern, exchangeCode, mend] of FAILURES) {
    if (pattern.test(String(code)) || pattern.test(name)) {
      return new ExchangeError(exchangeCode, `${where}: ${mend} (${code || name})`, { cause: error });
    }
  }
  return new ExchangeError(
    'EXCHANGE_UNREACHABLE',
    `${where}: nobody answers there (${code || message}); check host, port and firewall, and that "karaula heads serve" runs there`,
    { cause: error },
  );
}
