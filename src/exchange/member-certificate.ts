import { X509Certificate } from 'node:crypto';
import { isName } from '../contract/name.ts';

/** A participant's own TLS files, as they lie in its folder. PEM. */
export interface MemberTls {
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

/** RFC 5280, 4.2.1.12: id-kp-serverAuth. Participants' certificates have it beside id-kp-clientAuth. */
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/**
 * The name by which TLS knows a participant at the serving end, wherever its machine stands; its certificate has it
 * as subject alternative name. No host can have it (RFC 6761, 6.4), so no participant can pass for the broker,
 * whose certificate is of the same authority.
 */
export function tlsNameOf(id: string): string {
  return `${id}.member.karaula.invalid`;
}

/**
 * Whose certificate it is, of a certificate that TLS has found good. The whole subject counts, so that a second CN or
 * another field cannot say something else; undefined when that names no participant.
 */
export function participantIn({ subject }: X509Certificate): string | undefined {
  const id = /^CN=([^\n]+)$/.exec(subject)?.[1];
  return isName(id) ? id : undefined;
}

/** Whether members that connect can believe it. Certificates of before were made for the connecting end only. */
export function canServe(certPem: string): boolean {
  return new X509Certificate(certPem).keyUsage?.includes(SERVER_AUTH) === true;
}
