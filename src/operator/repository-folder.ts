import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { type RepositoryFiles, renderRepositoryFiles } from '../trust/repository-files.ts';
import type { SigningGroup } from '../trust/repository-metadata.ts';
import { type MetadataFile, parseMetadata, renderMetadata } from '../trust/sign-metadata.ts';
import type { RepositoryNow } from './plan-repository.ts';
import { type OperatorState, readStateFile } from './state.ts';

/**
 * The directory as a folder: `metadata/` and `targets/` as any TUF client expects them, and `directory.json` with all
 * of them in one, which is what travels.
 */
export function readRepository({ paths }: Pick<OperatorState, 'paths'>): RepositoryNow {
  const names = existsSync(paths.metadata)
    ? readdirSync(paths.metadata).filter((name) => name.endsWith('.json'))
    : [];
  const metadata: Record<string, MetadataFile> = {};
  for (const name of names.sort()) metadata[name] = parseMetadata(readStateFile(join(paths.metadata, name)));
  const rootVersion = Math.max(0, ...names.map((name) => Number(/^(\d+)\.root\.json$/.exec(name)?.[1] ?? 0)));
  const root = metadata[`${rootVersion}.root.json`];
  return { metadata, rootVersion, ...(root !== undefined && { rootGroup: rootGroupOf(root) }) };
}

/** Writes the files of a directory, the one that travels last: who reads it never sees half of a change. */
export function writeRepository(
  { paths }: Pick<OperatorState, 'paths'>,
  metadata: Readonly<Record<string, MetadataFile>>,
  targets: Readonly<Record<string, string>>,
): string {
  const texts = Object.entries(metadata).map(([name, file]) => [name, renderMetadata(file)] as const);
  const files: RepositoryFiles = { metadata: Object.fromEntries(texts), targets };
  for (const [folder, contents] of [
    [paths.metadata, files.metadata],
    [paths.targets, files.targets],
  ] as const) {
    for (const [name, text] of Object.entries(contents)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      if (!existsSync(path) || readStateFile(path) !== text) writeFileAtomic(path, text, 0o644);
    }
  }
  const text = renderRepositoryFiles(files);
  writeFileAtomic(paths.directoryFile, text, 0o644);
  return text;
}

interface RootJson {
  readonly keys: Readonly<Record<string, { readonly keyval: { readonly public: string } }>>;
  readonly roles: { readonly root: { readonly keyids: readonly string[]; readonly threshold: number } };
}

/** Who signs the next root besides its own officers. */
function rootGroupOf({ signed }: MetadataFile): SigningGroup {
  const { keys, roles } = signed as unknown as RootJson;
  return {
    threshold: roles.root.threshold,
    keys: roles.root.keyids.map((id) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(keys[id]!.keyval.public, 'hex').toString('base64url'),
    })),
  };
}
