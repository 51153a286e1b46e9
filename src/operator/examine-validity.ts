import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { canServe } from '../exchange/member-certificate.ts';
import { readValidity } from './certificates.ts';
import type { Finding } from './finding.ts';
import { readIssuedDirectory, whyReissue } from './issue-directory.ts';
import type { Registry } from './registry.ts';
import { certificateNoticeMs, FOR_CONNECTING_ONLY } from './renew-certificates.ts';
import { type OperatorState, readStateFile } from './state.ts';

const MEND: Readonly<Record<string, string>> = {
  'operator/ca.crt': 'every certificate hangs on it: make a new state folder and enrol all anew',
  'broker/tls/server.crt': '"karaula operator apply" renews it; then restart the broker, and apply again',
  'operator/client.crt': '"karaula operator apply" renews it',
};

/** Certificates that have run out, or soon will. */
export function examineCertificates(state: OperatorState, registry: Registry): Finding[] {
  const { paths } = state;
  const homes = registry.participants.map(({ id }) => join(paths.home(id), 'tls', 'client.crt'));
  const nowMs = state.clock.nowMs();
  return [paths.caCert, paths.serverCert, paths.clientCert, ...homes]
    .filter((path) => existsSync(path))
    .flatMap((path): Finding[] => {
      const name = relative(state.dir, path);
      const mend =
        MEND[name] ?? '"karaula operator apply" renews it; then hand the tls/ folder to the participant';
      try {
        const certPem = readStateFile(path);
        const { notBefore, notAfter } = readValidity(certPem);
        const until = notAfter.toISOString().slice(0, 10);
        if (notAfter.getTime() <= nowMs)
          return [{ severity: 'error', what: `${name} expired on ${until}`, mend }];
        if (notBefore.getTime() > nowMs) {
          const from = notBefore.toISOString();
          return [
            {
              severity: 'error',
              what: `${name} is valid only from ${from}`,
              mend: "set this machine's clock",
            },
          ];
        }
        if (notAfter.getTime() > nowMs + certificateNoticeMs(state.operator.certificateDays)) {
          if (!homes.includes(path) || canServe(certPem)) return [];
          return [{ severity: 'warning', what: `${name}: ${FOR_CONNECTING_ONLY}`, mend }];
        }
        return [{ severity: 'warning', what: `${name} expires on ${until}`, mend }];
      } catch {
        return [
          { severity: 'error', what: `${name} is not a certificate`, mend: 'restore it from the backup' },
        ];
      }
    });
}

/** The directory: its signature, its age, its copies. */
export function examineDirectory(state: OperatorState, registry: Registry): Finding[] {
  let issued: ReturnType<typeof readIssuedDirectory>;
  try {
    issued = readIssuedDirectory(state);
  } catch (error) {
    const what = `directory/directory.json cannot be used: ${(error as Error).message}`;
    return [{ severity: 'error', what, mend: 'restore directory/ from the backup of the state folder' }];
  }
  const findings: Finding[] = [];
  const why = whyReissue(state, registry);
  if (why !== undefined) {
    const isOver = !why.startsWith('it expires');
    const what = `directory ${issued.verified.directory.version} must be signed anew: ${why}`;
    findings.push({ severity: isOver ? 'error' : 'warning', what, mend: 'karaula operator apply' });
  }
  for (const { id } of registry.participants) {
    const copy = join(state.paths.home(id), 'directory.json');
    if (!existsSync(copy) || readStateFile(copy) === issued.text) continue;
    const what = `participants/${id}/directory.json is not the newest`;
    findings.push({ severity: 'warning', what, mend: `copy directory/directory.json there` });
  }
  return findings;
}

/** Room on the disk that holds the streams. */
export async function examineDisk(state: OperatorState): Promise<Finding[]> {
  const place = state.paths.jetstream;
  if (!existsSync(place)) return [];
  const { bavail, bsize } = await statfs(place);
  const freeMib = Math.floor((bavail * bsize) / 1_048_576);
  const neededMib = Math.ceil(state.operator.originQuotaBytes / 1_048_576);
  if (freeMib >= neededMib) return [];
  return [
    {
      severity: freeMib < neededMib / 8 ? 'error' : 'warning',
      what: `the disk of broker/jetstream has ${freeMib} MiB left; one origin's quota alone is ${neededMib} MiB`,
      mend: 'make room or enlarge the disk; a full disk refuses alerts, it loses none',
    },
  ];
}
