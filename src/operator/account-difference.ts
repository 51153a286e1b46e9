import { type Account, type ClaimsData, decode, type Import } from '@nats-io/jwt';

/**
 * Whether an account's JWT at the broker still says what it should. JWTs are dated, so two of the same content
 * differ in their bytes; what counts is what they grant.
 */
export function isSameAccount(
  existing: string | undefined,
  wanted: Partial<Account>,
  operator: string,
): boolean {
  if (existing === undefined) return false;
  try {
    const claims = decode<Account>(existing);
    return claims.iss === operator && isTimeless(claims) && digest(claims.nats) === digest(wanted);
  } catch {
    return false;
  }
}

/** Imports are compared by what their activations grant, and each activation must hold by itself. */
function digest(account: Partial<Account>): string {
  const { imports = [], exports = [], limits } = account;
  return JSON.stringify([sortKeys(limits), exports.map(sortKeys), imports.map(digestImport)]);
}

function digestImport(item: Import): unknown {
  const { token, ...rest } = item;
  if (token === undefined) return sortKeys(rest);
  const activation = decode<{ subject: string; kind: string }>(token);
  if (!isTimeless(activation)) return 'dated';
  const { iss, sub, nats } = activation;
  return [sortKeys(rest), iss, sub, nats.subject, nats.kind];
}

/** Nothing we issue to the broker runs out by itself: it is taken back. */
function isTimeless(claims: ClaimsData<unknown>): boolean {
  return claims.exp === undefined && claims.nbf === undefined;
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
