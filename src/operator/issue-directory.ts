import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatTime } from '../contract/timestamp.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { parseRepositoryFiles, renderRepositoryFiles } from '../trust/repository-files.ts';
import { describeSnapshot, describeTimestamp } from '../trust/repository-metadata.ts';
import { type MetadataFile, renderMetadata, signMetadata, unsigned } from '../trust/sign-metadata.ts';
import { parseSigningKey } from '../trust/signing-key.ts';
import { type Ceremony, endCeremony, isSigned, writeCeremony } from './ceremony.ts';
import { OperatorError } from './errors.ts';
import { readKeyRequests } from './key-requests.ts';
import { readOfficers, readTrialKeys } from './officers.ts';
import { planRepository, type RepositoryPlan } from './plan-repository.ts';
import type { Registry } from './registry.ts';
import { readRepository, writeRepository } from './repository-folder.ts';
import { type OperatorState, readSecret, readStateFile, writeRegistry } from './state.ts';

const DAY_MS = 24 * 3_600_000;

export type IssueOutcome =
  | { readonly outcome: 'issued' }
  /** What the registry says now waits for the signatures of officers; until then the directory of before is in force. */
  | { readonly outcome: 'waits'; readonly ceremonyPath: string; readonly roles: readonly string[] };

/**
 * Brings the directory to what the registry says, as far as those sign who may. What changes is signed by the officers
 * of the root or of a country; in a state folder for trials their keys are at hand, in earnest a ceremony file is
 * written for them. The operator signs only which versions are the newest (K2).
 * @throws {OperatorError | TrustError | StoreError}
 */
export function issueDirectory(state: OperatorState, registry: Registry): IssueOutcome {
  const plan = planState(state, registry);
  const keys = readTrialKeys(state);
  const ceremony: Ceremony = {
    targets: plan.targets,
    requests: readKeyRequests(state),
    files: plan.wanted.map(({ signed, groups, ...file }) => ({
      ...file,
      groups,
      file: keys
        .filter(({ publicJwk }) => groups.some((group) => group.keys.some(({ x }) => x === publicJwk.x)))
        .reduce(signMetadata, unsigned(signed)),
    })),
  };
  const unfinished = ceremony.files.filter((file) => !isSigned(file));
  if (unfinished.length === 0) {
    publishRepository(state, registry, ceremony);
    endCeremony(state);
    return { outcome: 'issued' };
  }
  writeRegistry(state, registry);
  const ceremonyPath = writeCeremony(state, ceremony);
  return { outcome: 'waits', ceremonyPath, roles: unfinished.map(({ role }) => role) };
}

/** What would have to be signed for the directory to say what the registry says. */
export function planState(state: OperatorState, registry: Registry): RepositoryPlan {
  const operator = parseSigningKey(readSecret(state.paths.directoryPrivateKey)).publicJwk;
  const nowMs = state.directoryClock.nowMs();
  return planRepository(readRepository(state), registry, readOfficers(state), operator, nowMs);
}

/**
 * Puts files that officers have signed into force, under a new snapshot and timestamp of the operator. The registry is
 * written before the directory is: no version is ever seen with two contents, whatever is interrupted. What comes of
 * it is verified as a participant would before anything is written.
 * @throws {TrustError} when what was signed does not make a directory
 */
export function publishRepository(state: OperatorState, registry: Registry, ceremony: Ceremony): void {
  const { paths } = state;
  const key = parseSigningKey(readSecret(paths.directoryPrivateKey));
  const now = readRepository(state);
  const nowMs = state.directoryClock.nowMs();
  const changed = ceremony.files.map(({ name, file }) => [name, file] as const);
  const merged: Record<string, MetadataFile> = { ...now.metadata, ...Object.fromEntries(changed) };
  const expires = formatTime(nowMs + state.operator.directoryDays * DAY_MS);
  const { 'timestamp.json': timestampBefore, 'snapshot.json': snapshotBefore, ...rest } = merged;
  const signedByOfficers = Object.entries(rest).filter(([name]) => !name.endsWith('.root.json'));
  const versions = signedByOfficers.map(([name, file]) => [
    name,
    { version: file.signed.version, text: renderMetadata(file) },
  ]);
  const snapshotVersion = (snapshotBefore?.signed.version ?? 0) + 1;
  const snapshot = signMetadata(
    unsigned(describeSnapshot({ version: snapshotVersion, expires }, Object.fromEntries(versions))),
    key,
  );
  const version = Math.max(registry.directoryVersion, timestampBefore?.signed.version ?? 0) + 1;
  const timestamp = signMetadata(
    unsigned(
      describeTimestamp(
        { version, expires },
        { version: snapshotVersion, text: renderMetadata(snapshot) },
        formatTime(nowMs),
      ),
    ),
    key,
  );
  const metadata = { ...rest, 'snapshot.json': snapshot, 'timestamp.json': timestamp };
  assertUsable(state, metadata, ceremony.targets);
  writeRegistry(state, { ...registry, directoryVersion: version });
  const text = writeRepository(state, metadata, ceremony.targets);
  for (const { id } of registry.participants) {
    const home = paths.home(id);
    if (!existsSync(home)) continue;
    writeFileAtomic(join(home, 'directory.json'), text, 0o644);
    // K2: the pin comes with the folder, and never changes there.
    if (!existsSync(join(home, 'root.json')))
      writeFileAtomic(join(home, 'root.json'), readStateFile(paths.rootFile), 0o644);
  }
}

function assertUsable(
  state: OperatorState,
  metadata: Readonly<Record<string, MetadataFile>>,
  targets: Readonly<Record<string, string>>,
): void {
  const { rootFile } = state.paths;
  const texts = Object.entries(metadata).map(([name, file]) => [name, renderMetadata(file)] as const);
  const first = metadata['1.root.json'];
  const pin = existsSync(rootFile) ? readStateFile(rootFile) : renderMetadata(first!);
  verifyDirectory(renderRepositoryFiles({ metadata: Object.fromEntries(texts), targets }), pin);
  // The pin is made once, with the first directory, and goes into every home.
  if (!existsSync(rootFile)) writeFileAtomic(rootFile, pin, 0o644);
}

/** How long before its end a directory is renewed or warned about. */
const DIRECTORY_NOTICE_DAYS = 7;

/** Why a new timestamp is due; undefined when the last one is good for a while yet. */
export function whyReissue(state: OperatorState, registry: Registry): string | undefined {
  const { version, expiresAt } = readIssuedDirectory(state).verified.directory;
  if (version !== registry.directoryVersion)
    return `the registry is at ${registry.directoryVersion}, it at ${version}`;
  const leftMs = Date.parse(expiresAt) - state.directoryClock.nowMs();
  if (leftMs <= 0) return `it expired at ${expiresAt}`;
  const noticeMs = Math.min(DIRECTORY_NOTICE_DAYS, state.operator.directoryDays / 2) * DAY_MS;
  return leftMs < noticeMs ? `it expires at ${expiresAt}` : undefined;
}

/**
 * Signs anew which versions are the newest, and nothing else: what the operator can do without the officers.
 * @throws {OperatorError | TrustError | StoreError}
 */
export function renewTimestamp(state: OperatorState, registry: Registry): void {
  const { targets } = parseRepositoryFiles(readStateFile(state.paths.directoryFile));
  publishRepository(state, registry, { targets, requests: [], files: [] });
}

/** The directory issued last, verified. @throws {OperatorError | TrustError} */
export function readIssuedDirectory(state: OperatorState): { text: string; verified: VerifiedDirectory } {
  if (!existsSync(state.paths.rootFile)) {
    throw new OperatorError(
      'OPERATOR_NOT_SIGNED',
      `no directory of this hub is in force yet: the officers sign ${state.paths.ceremonyFile} ("karaula officer sign"), then "karaula operator ceremony publish" puts it in force`,
    );
  }
  const text = readStateFile(state.paths.directoryFile);
  return { text, verified: verifyDirectory(text, readStateFile(state.paths.rootFile)) };
}
