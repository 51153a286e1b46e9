import type { Account, ClaimsData, Import } from '@nats-io/jwt';
import { readClaims } from './read-claims.ts';

/**
 * Whether an account's JWT at the broker still says what it should. JWTs are dated, so two of the same content
 * differ in their bytes; what counts is what they grant.
 */
export function isSameAccount(
  existing: string | undefined,
  wanted: Partial<Account>,
  operator: string,
): boolean {
  const claims = existing === undefined ? undefined : readClaims<Account>(existing);
  return claims?.iss === operator && isTimeless(claims) && digest(claims.nats) === digest(wanted);
}

function digest({ imports = [], exports = [], limits, revocations = {} }: Partial<Account>): string {
  const parts = [sortKeys(limits), exports.map(sortKeys), imports.map(digestImport), sortKeys(revocations)];
  return JSON.stringify(parts);
}

/** Imports are compared by what their activations grant, and each activation must hold by itself. */
function digestImport({ token, ...rest }: Import): unknown {
  const activation = readClaims<{ subject: string; kind: string }>(token ?? '');
  if (activation === undefined || !isTimeless(activation)) return ['no activation', sortKeys(rest)];
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
