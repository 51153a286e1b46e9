import type { Directory, DirectoryParticipant, SignatureKey } from '../contract/directory.ts';
import { directorySchema } from './directory-schema.ts';
import { TrustError } from './errors.ts';
import { malformedDirectory, parseRepositoryFiles } from './repository-files.ts';
import { type TrustedKey, trustKey } from './trusted-key.ts';
import { type TrustedRepository, verifyRepository } from './verify-repository.ts';

/** A directory whose signatures, form and keys were checked. */
export interface VerifiedDirectory {
  readonly directory: Directory;
  /** Version by metadata file of the repository it was read from. None ever goes back. K2 */
  readonly versions: Readonly<Record<string, number>>;
  /** Whose part of it expires first. */
  readonly firstToExpire: string;
  /** The newest root: the pin from which the next directory may be verified. */
  readonly rootText: string;
  /**
   * The key for that use (for entries, unless another is named) whose header these exact bytes are. K1: by bytes, so that a
   * stranger's JSON is never parsed, and by use, so that a key for releases is none for entries.
   */
  findKey(protectedHeader: Uint8Array, use?: SignatureKey['use']): TrustedKey | undefined;
  participant(id: string): DirectoryParticipant | undefined;
  /** A participant's keys for signatures. */
  keysOf(participant: string): readonly TrustedKey[];
}

/** The target that the officers of the root sign. */
export const COMMUNITIES_PATH = 'communities.json';

/** The target of one participant, which the officers of its country sign. */
export function participantPath(id: string): string {
  return `participants/${id}.json`;
}

/**
 * Reads a directory, believing the pinned root and nothing else: neither the hub nor the file says who may sign it.
 * K2. The officers of a country speak for its own participants, those of the root for communities and partners, and
 * the operator only says which of all that is the newest. Its age is decided separately (directory-freshness.ts).
 * @throws {TrustError} `TRUST_DIRECTORY_MALFORMED`, `TRUST_DIRECTORY_WRONG_KEY`, `TRUST_DIRECTORY_BAD_SIGNATURE`,
 *   `TRUST_DIRECTORY_INVALID`, or `TRUST_BAD_KEY` for the pin itself
 */
export function verifyDirectory(text: string, pinnedRoot: string): VerifiedDirectory {
  const repository = verifyRepository(parseRepositoryFiles(text), pinnedRoot);
  const { versions, expires, rootText } = repository;
  return {
    ...indexDirectory(checkDirectory(assemble(repository))),
    versions,
    firstToExpire: expires.role,
    rootText,
  };
}

/**
 * Checks a directory's content: names, times, thumbprints, strength of keys, no participant, key or community twice.
 * @throws {TrustError} `TRUST_DIRECTORY_INVALID` with all that is wrong
 */
export function checkDirectory(value: unknown): Directory {
  const result = directorySchema.safeParse(value);
  if (result.success) return result.data as Directory;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'directory'}: ${issue.message}`,
  );
  throw new TrustError(
    'TRUST_DIRECTORY_INVALID',
    `the directory is not usable; the operator must mend it and have it signed again: ${problems.join('; ')}`,
    problems,
  );
}

/** What the targets say together, not checked yet but for who says it. */
function assemble({ targets, versions, expires, issuedAt }: TrustedRepository): unknown {
  const participants: unknown[] = [];
  let communities: unknown = [];
  for (const [path, { role, text }] of targets) {
    const json = parseJson(path, text);
    if (path === COMMUNITIES_PATH) communities = json.communities;
    else participants.push(ownParticipant(path, role, json));
  }
  return { version: versions.timestamp, issuedAt, expiresAt: expires.at, participants, communities };
}

/** K2: a country speaks for its own; that its role may sign the path was the root's to say. */
function ownParticipant(path: string, role: string, json: Record<string, unknown>): unknown {
  if (path !== participantPath(String(json.id))) {
    throw malformedDirectory(`${path} is about ${JSON.stringify(json.id)}`);
  }
  if (role !== 'targets' && json.country !== role) {
    throw new TrustError(
      'TRUST_DIRECTORY_WRONG_KEY',
      `the officers of ${role} signed that ${json.id} is of ${json.country ?? 'no country'}: they may speak for ${role} only, tell those of the root`,
    );
  }
  return json;
}

function indexDirectory(
  directory: Directory,
): Pick<VerifiedDirectory, 'directory' | 'findKey' | 'participant' | 'keysOf'> {
  const keys = new Map<string, TrustedKey>();
  const participants = new Map<string, DirectoryParticipant>();
  for (const participant of directory.participants) {
    participants.set(participant.id, participant);
    for (const key of participant.keys) {
      if (key.use === 'seal') continue;
      const trusted = trustKey(participant.id, key);
      keys.set(latin1(trusted.protectedHeader), trusted);
    }
  }
  const byParticipant = Map.groupBy(keys.values(), ({ participant }) => participant);
  return {
    directory,
    findKey: (protectedHeader, use = 'sign') => {
      const key = keys.get(latin1(protectedHeader));
      return key?.use === use ? key : undefined;
    },
    participant: (id) => participants.get(id),
    keysOf: (id) => byParticipant.get(id) ?? [],
  };
}

/** One character for each byte: exact, so usable as a map's key. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function parseJson(path: string, text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
  } catch {
    // Falls through.
  }
  throw malformedDirectory(`${path} is not a JSON object`);
}
