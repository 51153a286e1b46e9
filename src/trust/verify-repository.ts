import { hash } from 'node:crypto';
import type { Key, Metadata, Targets } from '@tufjs/models';
import { TrustedMetadataStore } from 'tuf-js/dist/store.js';
import { TrustError } from './errors.ts';
import { ISSUED } from './issued-field.ts';
import { findKeyWeakness } from './public-key.ts';
import { malformedDirectory, type RepositoryFiles } from './repository-files.ts';

/** A repository of which every signature, threshold, hash and version was checked, from a pinned root on. */
export interface TrustedRepository {
  /** Version by metadata file: `root`, `timestamp`, `snapshot`, `targets` and the delegated roles. */
  readonly versions: Readonly<Record<string, number>>;
  /** The first of its metadata to expire, and when. */
  readonly expires: { readonly role: string; readonly at: string };
  /** What the operator says of when it was issued; undefined: nothing. */
  readonly issuedAt?: string;
  /** The text of each target, with the role that answers for it. */
  readonly targets: ReadonlyMap<string, { readonly role: string; readonly text: string }>;
  /** The newest root, which the pinned one leads to. */
  readonly rootText: string;
}

/** Roots that lead from the pinned one to the newest; more make no honest history. */
const MAX_ROOTS = 1_024;

/**
 * Reads a TUF repository as its specification has it (5.3 to 5.6), by tuf-js, believing the pinned root and nothing else.
 * K2: neither the hub nor the file says who may sign what. That something has expired is decided by whoever has a
 * trusted time (directory-freshness.ts): what was good once must be told apart from what never was.
 * @throws {TrustError} `TRUST_DIRECTORY_MALFORMED`, `TRUST_DIRECTORY_WRONG_KEY`, `TRUST_DIRECTORY_BAD_SIGNATURE`
 */
export function verifyRepository(files: RepositoryFiles, pinnedRoot: string): TrustedRepository {
  const store = loadRoot(pinnedRoot);
  let rootText = pinnedRoot;
  const take = (name: string): Buffer => {
    const text = files.metadata[name];
    if (text === undefined) throw malformedDirectory(`${name} is missing`);
    return Buffer.from(text);
  };
  for (let count = 0; ; count++) {
    const text = files.metadata[`${store.root.signed.version + 1}.root.json`];
    if (text === undefined) break;
    if (count === MAX_ROOTS) throw malformedDirectory(`it has more than ${MAX_ROOTS} roots`);
    step('root', () => store.updateRoot(Buffer.from(text)));
    rootText = text;
  }
  refuseSharedKeys('root', Object.values(store.root.signed.keys));
  step('timestamp', () => store.updateTimestamp(take('timestamp.json')));
  step('snapshot', () => store.updateSnapshot(take('snapshot.json')));
  step('targets', () => store.updateDelegatedTargets(take('targets.json'), 'targets', 'root'));
  const delegations = store.targets?.signed.delegations;
  refuseSharedKeys('targets', Object.values(delegations?.keys ?? {}));
  const roles = Object.values(delegations?.roles ?? {});
  const targets = new Map<string, { role: string; text: string }>();
  const answerFor = (role: string, may: (path: string) => boolean): void => {
    const metadata = store.getRole(role) as Metadata<Targets>;
    if (role !== 'targets' && metadata.signed.delegations !== undefined) {
      throw malformedDirectory(`${role} delegates further`);
    }
    for (const [path, file] of Object.entries(metadata.signed.targets)) {
      if (!may(path)) throw overstepped(role, path);
      if (targets.has(path)) throw malformedDirectory(`${path} is answered for twice`);
      const text = files.targets[path];
      if (text === undefined) throw malformedDirectory(`${path} is missing`);
      if (!isFile(file, text)) throw altered(path);
      targets.set(path, { role, text });
    }
  };
  // Who may say what of a country is the root's to say: a path that is delegated is not also its own.
  answerFor('targets', (path) => !roles.some((role) => role.isDelegatedPath(path)));
  for (const role of roles) {
    step(role.name, () => store.updateDelegatedTargets(take(`${role.name}.json`), role.name, 'targets'));
    answerFor(role.name, (path) => role.isDelegatedPath(path));
  }
  const signed = {
    root: store.root.signed,
    timestamp: store.timestamp!.signed,
    snapshot: store.snapshot!.signed,
    targets: store.targets!.signed,
    ...Object.fromEntries(roles.map(({ name }) => [name, store.getRole(name)!.signed])),
  };
  const [first] = Object.entries(signed).sort(
    ([, a], [, b]) => Date.parse(a.expires) - Date.parse(b.expires),
  );
  const { [ISSUED]: issuedAt } = signed.timestamp.unrecognizedFields;
  return {
    versions: Object.fromEntries(Object.entries(signed).map(([role, { version }]) => [role, version])),
    expires: { role: first![0], at: first![1].expires },
    ...(typeof issuedAt === 'string' && { issuedAt }),
    targets,
    rootText,
  };
}

function loadRoot(text: string): TrustedMetadataStore {
  try {
    const store = new TrustedMetadataStore(Buffer.from(text));
    // Nothing expires while it is only asked whether it is authentic.
    Object.assign(store, { referenceTime: new Date(0) });
    refuseSharedKeys('root', Object.values(store.root.signed.keys));
    return store;
  } catch (error) {
    if (error instanceof TrustError) throw error;
    throw new TrustError(
      'TRUST_BAD_KEY',
      `the pinned root of the directory cannot be used: ${(error as Error).message}; ask the operator for root.json again, and compare its fingerprint by telephone`,
    );
  }
}

/** tuf-js throws many classes of errors; what a person can do about them is the same. */
function step(role: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    const { message } = error as Error;
    const kind = (error as Error).constructor.name;
    if (kind === 'UnsignedMetadataError' || kind === 'ValueError') {
      throw new TrustError(
        'TRUST_DIRECTORY_WRONG_KEY',
        `${role}.json of the directory is not signed by as many of those who may as there must be (${message}); it is another hub's, or somebody tries to put a directory of his own in its place: ask the officers`,
      );
    }
    if (kind === 'LengthOrHashMismatchError' || kind.endsWith('VersionError')) {
      throw altered(`${role}.json`);
    }
    throw malformedDirectory(`${role}.json: ${message}`);
  }
}

/** A threshold counts keys: one key under two names would count twice. */
function refuseSharedKeys(where: string, keys: readonly Key[]): void {
  const publics = keys.map(({ keyVal }) => keyVal.public ?? '');
  if (new Set(publics).size !== publics.length) throw malformedDirectory(`${where}.json names one key twice`);
  for (const { keyType, scheme, keyVal } of keys) {
    const x = Buffer.from(keyVal.public ?? '', 'hex').toString('base64url');
    const weakness = keyType === 'ed25519' && scheme === 'ed25519' ? findKeyWeakness(x) : 'it is not Ed25519';
    if (weakness !== undefined)
      throw malformedDirectory(`${where}.json has a key that cannot be trusted: ${weakness}`);
  }
}

function isFile({ length, hashes }: Targets['targets'][string], text: string): boolean {
  return length === Buffer.byteLength(text) && hashes.sha256 === hash('sha256', text, 'hex');
}

function overstepped(role: string, path: string): TrustError {
  return new TrustError(
    'TRUST_DIRECTORY_WRONG_KEY',
    `the directory's role ${role} answers for ${path}, which is not its own: somebody oversteps, tell the officers of the root`,
  );
}

function altered(name: string): TrustError {
  return new TrustError(
    'TRUST_DIRECTORY_BAD_SIGNATURE',
    `${name} of the directory is not the one that was signed for: fetch it again, and tell the operator if it stays so`,
  );
}
