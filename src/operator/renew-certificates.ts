import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canServe } from '../exchange/member-certificate.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { type LeafRequest, participantLeaf, readValidity } from './certificates.ts';
import { issueCertificate } from './issue-certificate.ts';
import type { Registry } from './registry.ts';
import { type OperatorState, readStateFile } from './state.ts';

const DAY_MS = 24 * 3_600_000;

/** How long before its end a certificate is renewed or warned about: time for a courier, or half of a short life. */
export function certificateNoticeMs(certificateDays: number): number {
  return Math.min(30, certificateDays / 2) * DAY_MS;
}

/** What is the matter with participants' certificates of before. */
export const FOR_CONNECTING_ONLY = 'it is for connecting only, and cannot serve heads to other members';

export interface RenewedCertificate {
  /** `the broker`, `the operator` or a participant's id. */
  readonly whose: string;
  readonly why: string;
}

/**
 * Renews the certificates in the state folder that have run out or soon will, and those of participants that were
 * made for connecting only. The broker takes its new one when it is restarted; a participant's new `tls/` folder has
 * to be handed over, and until then its old one is as good as it was.
 */
export async function renewCertificates(
  state: OperatorState,
  registry: Registry,
): Promise<RenewedCertificate[]> {
  const { paths, operator } = state;
  const leaves: { whose: string; cert: string; key: string; request: Omit<LeafRequest, 'validity'> }[] = [
    {
      whose: 'the broker',
      cert: paths.serverCert,
      key: paths.serverKey,
      request: { name: operator.serverName, use: 'server', hosts: operator.hosts },
    },
    {
      whose: 'the operator',
      cert: paths.clientCert,
      key: paths.clientKey,
      request: { name: 'operator', use: 'client' },
    },
    ...registry.participants
      .filter(({ removedAt }) => removedAt === undefined)
      .map(({ id }) => ({
        whose: id,
        cert: join(paths.home(id), 'tls', 'client.crt'),
        key: join(paths.home(id), 'tls', 'client.key'),
        request: participantLeaf(id),
      })),
  ];
  const nowMs = state.clock.nowMs();
  const renewed: RenewedCertificate[] = [];
  for (const { whose, cert, key, request } of leaves) {
    if (!existsSync(cert)) continue;
    const why = whyRenew(readStateFile(cert), request, nowMs + certificateNoticeMs(operator.certificateDays));
    if (why === undefined) continue;
    const made = await issueCertificate(state, request);
    writeFileAtomic(key, made.keyPem, 0o600);
    writeFileAtomic(cert, made.certPem, 0o644);
    renewed.push({ whose, why });
  }
  return renewed;
}

function whyRenew(certPem: string, { use }: Pick<LeafRequest, 'use'>, untilMs: number): string | undefined {
  const { notAfter } = readValidity(certPem);
  if (notAfter.getTime() <= untilMs) return `good until ${notAfter.toISOString().slice(0, 10)} only`;
  return use === 'both' && !canServe(certPem) ? FOR_CONNECTING_ONLY : undefined;
}
