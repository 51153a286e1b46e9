import { rmSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../store/atomic-file.ts';
import type { SigningGroup } from '../trust/repository-metadata.ts';
import {
  countSignatures,
  type MetadataFile,
  mergeSignatures,
  parseMetadata,
  renderMetadata,
} from '../trust/sign-metadata.ts';
import { OperatorError } from './errors.ts';
import type { WantedFile } from './plan-repository.ts';
import type { OperatorState } from './state.ts';

/** Metadata of the directory on its way round the officers who must sign it, with the targets that it is about. */
export interface Ceremony {
  readonly targets: Readonly<Record<string, string>>;
  readonly files: readonly CeremonyFile[];
  /** Requests for keys that are listed in them, as texts: each is believed for its signatures alone. */
  readonly requests: readonly string[];
}

export interface CeremonyFile extends Omit<WantedFile, 'signed'> {
  readonly file: MetadataFile;
}

const FORMAT = 'karaula-ceremony/1';

const jwk = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

const schema = z.strictObject({
  format: z.literal(FORMAT),
  files: z.array(
    z.strictObject({
      role: z.string(),
      name: z.string(),
      groups: z.array(z.strictObject({ threshold: z.int().min(1), keys: z.array(jwk) })),
      metadata: z.string(),
    }),
  ),
  targets: z.record(z.string(), z.string()),
  requests: z.array(z.string()).default([]),
});

/** Whether enough of each group have signed it. */
export function isSigned({ file, groups }: CeremonyFile): boolean {
  return groups.every((group) => missingSignatures(file, group) === 0);
}

/** How many officers of a group have still to sign. */
export function missingSignatures(file: MetadataFile, group: SigningGroup): number {
  return Math.max(0, group.threshold - countSignatures(file, group.keys));
}

/** @throws {OperatorError} `OPERATOR_BAD_INPUT` */
export function parseCeremony(text: string, path: string): Ceremony {
  try {
    const { files, targets, requests } = schema.parse(JSON.parse(text));
    return {
      targets,
      requests,
      files: files.map(({ metadata, ...rest }) => ({ ...rest, file: parseMetadata(metadata) })),
    };
  } catch (error) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${path} is not the file of a ceremony, as "karaula operator ceremony show" writes it: ${(error as Error).message.split('\n')[0]}`,
      { cause: error },
    );
  }
}

export function renderCeremony({ files, targets, requests }: Ceremony): string {
  const rendered = files.map(({ file, ...rest }) => ({ ...rest, metadata: renderMetadata(file) }));
  return `${JSON.stringify({ format: FORMAT, files: rendered, targets, requests }, undefined, 1)}\n`;
}

/**
 * All signatures of copies that went to different officers, in one. A copy of something else than what is asked for
 * adds nothing.
 */
export function mergeCeremonies(asked: Ceremony, copies: readonly Ceremony[]): Ceremony {
  return {
    ...asked,
    files: asked.files.map((wanted) => ({
      ...wanted,
      file: copies
        .flatMap(({ files }) => files.filter(({ name }) => name === wanted.name))
        .reduce((file, copy) => mergeSignatures(file, copy.file), wanted.file),
    })),
  };
}

/** Keeps the ceremony that is under way. @returns where */
export function writeCeremony({ paths }: Pick<OperatorState, 'paths'>, ceremony: Ceremony): string {
  writeFileAtomic(paths.ceremonyFile, renderCeremony(ceremony), 0o644);
  return paths.ceremonyFile;
}

/** What was asked for is in force, or is asked for no more. */
export function endCeremony({ paths }: Pick<OperatorState, 'paths'>): void {
  rmSync(paths.ceremonyFile, { force: true });
}
