import { X509Certificate } from 'node:crypto';
import { isName } from '../contract/name.ts';

/** A participant's own TLS files, as they lie in its folder. PEM. */
export interface MemberTls {
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

/** RFC 5280, 4.2.1.12: id-kp-clientAuth. Participants' certificates have it, the broker's has not. */
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

export type CertificateJudgement =
  | { readonly outcome: 'participant'; readonly id: string }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'stranger'; readonly reason: string };

/**
 * Whose certificate it is: one that the hub's authority made for a participant, in force at `nowMs`.
 *
 * Both ends show the same kind of certificate, a participant's, and are judged by the same rule. TLS libraries
 * check for a server's purpose and host name on one side only, which participants' certificates do not carry; so
 * issuer, signature, time, purpose and name are all checked here. TLS itself has proved that the other end has the key.
 */
export function judgeCertificate(
  certificate: X509Certificate,
  authorityPem: string,
  nowMs: number,
): CertificateJudgement {
  const authority = new X509Certificate(authorityPem);
  if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey)) {
    return { outcome: 'stranger', reason: "its certificate is not of this hub's authority" };
  }
  if (certificate.ca || !certificate.keyUsage?.includes(CLIENT_AUTH)) {
    return { outcome: 'stranger', reason: "its certificate is not a participant's" };
  }
  const from = Date.parse(certificate.validFrom);
  const until = Date.parse(certificate.validTo);
  if (!(nowMs >= from && nowMs <= until)) return { outcome: 'expired' };
  // The whole subject, so that a second CN or another field cannot say something else.
  const id = /^CN=([^\n]+)$/.exec(certificate.subject)?.[1];
  if (!isName(id)) return { outcome: 'stranger', reason: 'its certificate names no participant' };
  return { outcome: 'participant', id };
}
