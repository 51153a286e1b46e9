import { hash } from 'node:crypto';
import { MetadataKind } from '@tufjs/models';
import { decodeBase64url } from './base64url.ts';
import { ISSUED } from './issued-field.ts';
import type { PublicJwk } from './thumbprint.ts';

/** The signed part of a TUF metadata file, as its JSON has it. */
export type SignedPart = Readonly<Record<string, unknown>> & {
  readonly _type: MetadataKind;
  readonly version: number;
  readonly expires: string;
};

/** Those who may sign a role, and how many of them must. */
export interface SigningGroup {
  readonly keys: readonly PublicJwk[];
  readonly threshold: number;
}

/** A version of a metadata file, and until when it is good. RFC 3339, UTC. */
export interface MetadataVersion {
  readonly version: number;
  readonly expires: string;
}

/** A role to which the root's officers delegate: whose keys, and which targets are theirs. */
export interface DelegatedGroup extends SigningGroup {
  /** `MK`, or `partners`. */
  readonly name: string;
  /** Exact paths or patterns of TUF: `participants/mk-*.json`. */
  readonly paths: readonly string[];
}

const SPECIFICATION = '1.0.31';

/** The identifier of a key in TUF: SHA-256 over its canonical form, hexadecimal. */
export function keyIdOf(jwk: PublicJwk): string {
  const { keytype, keyval, scheme } = keyJson(jwk);
  return hash(
    'sha256',
    `{"keytype":"${keytype}","keyval":{"public":"${keyval.public}"},"scheme":"${scheme}"}`,
    'hex',
  );
}

/** Root: who signs everything else. The officers sign it and the targets; the operator, what changes by the day. */
export function describeRoot(
  { version, expires }: MetadataVersion,
  { officers, operator }: { readonly officers: SigningGroup; readonly operator: SigningGroup },
): SignedPart {
  return {
    ...common(MetadataKind.Root, { version, expires }),
    consistent_snapshot: false,
    keys: keysJson([...officers.keys, ...operator.keys]),
    roles: {
      root: roleJson(officers),
      targets: roleJson(officers),
      snapshot: roleJson(operator),
      timestamp: roleJson(operator),
    },
  };
}

/** Targets: the files a role answers for, and, of the root's officers, to whom they delegate which others. */
export function describeTargets(
  { version, expires }: MetadataVersion,
  files: Readonly<Record<string, string>>,
  delegates: readonly DelegatedGroup[] = [],
): SignedPart {
  const targets = Object.entries(files).map(([path, text]) => [path, fileJson(text)]);
  return {
    ...common(MetadataKind.Targets, { version, expires }),
    targets: Object.fromEntries(targets),
    ...(delegates.length > 0 && {
      delegations: {
        keys: keysJson(delegates.flatMap(({ keys }) => keys)),
        roles: delegates.map(({ name, paths, ...group }) => ({
          name,
          paths,
          terminating: true,
          ...roleJson(group),
        })),
      },
    }),
  };
}

/** Snapshot: which version of each targets file belongs together. */
export function describeSnapshot(
  { version, expires }: MetadataVersion,
  files: Readonly<Record<string, { readonly version: number; readonly text: string }>>,
): SignedPart {
  const meta = Object.entries(files).map(([name, file]) => [
    name,
    { version: file.version, ...fileJson(file.text) },
  ]);
  return { ...common(MetadataKind.Snapshot, { version, expires }), meta: Object.fromEntries(meta) };
}

/** Timestamp: which snapshot is the newest, good for a short while. */
export function describeTimestamp(
  { version, expires }: MetadataVersion,
  snapshot: { readonly version: number; readonly text: string },
  issuedAt: string,
): SignedPart {
  return {
    ...common(MetadataKind.Timestamp, { version, expires }),
    [ISSUED]: issuedAt,
    meta: { 'snapshot.json': { version: snapshot.version, ...fileJson(snapshot.text) } },
  };
}

function common(kind: MetadataKind, { version, expires }: MetadataVersion) {
  return { _type: kind, spec_version: SPECIFICATION, version, expires };
}

function roleJson({ keys, threshold }: SigningGroup) {
  return { keyids: keys.map(keyIdOf), threshold };
}

function keysJson(keys: readonly PublicJwk[]) {
  return Object.fromEntries(keys.map((jwk) => [keyIdOf(jwk), keyJson(jwk)]));
}

/** A key as TUF metadata has it. */
export function keyJson({ x }: PublicJwk) {
  const point = Buffer.from(decodeBase64url(x) ?? []).toString('hex');
  return { keytype: 'ed25519', keyval: { public: point }, scheme: 'ed25519' } as const;
}

function fileJson(text: string) {
  return { length: Buffer.byteLength(text), hashes: { sha256: hash('sha256', text, 'hex') } };
}
