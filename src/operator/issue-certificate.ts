import { type CertificateAndKey, type LeafRequest, makeCertificate } from './certificates.ts';
import { type OperatorState, readSecret, readStateFile } from './state.ts';

const DAY_MS = 24 * 3_600_000;
/** For whose clock is a little behind. */
const BEFORE_NOW_MS = 300_000;

/**
 * Makes a certificate of this hub, good from now on.
 * @throws {OperatorError} `OPERATOR_STATE_DAMAGED`, `OPERATOR_STATE_UNSAFE`
 */
export function issueCertificate(
  { paths, operator, clock, random }: OperatorState,
  request: Omit<LeafRequest, 'validity'>,
): Promise<CertificateAndKey> {
  const authority = { certPem: readStateFile(paths.caCert), keyPem: readSecret(paths.caKey) };
  const nowMs = clock.nowMs();
  const validity = {
    notBefore: new Date(nowMs - BEFORE_NOW_MS),
    notAfter: new Date(nowMs + operator.certificateDays * DAY_MS),
  };
  return makeCertificate(authority, { ...request, validity }, random);
}
