import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { findKeyWeakness } from '../trust/public-key.ts';
import type { SigningGroup } from '../trust/repository-metadata.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import { thumbprintOf } from '../trust/thumbprint.ts';
import { OperatorError } from './errors.ts';
import { type OperatorState, readSecret, readStateFile } from './state.ts';

/** Who signs the directory. Their private keys are not the operator's to have (K2), but in a state folder for trials. */
export interface Officers {
  /** They say who is a participant, of which country, and which communities there are. */
  readonly root: SigningGroup;
  /** By country: they say which keys the participants of theirs have. */
  readonly countries: Readonly<Record<string, SigningGroup>>;
}

const jwk = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

const group = z
  .strictObject({ threshold: z.int().min(1), keys: z.array(jwk).min(1) })
  .refine(({ threshold, keys }) => threshold <= keys.length, {
    path: ['threshold'],
    message: 'is more than there are keys',
  });

export const officersSchema = z
  .strictObject({
    root: group,
    countries: z.record(z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two letters'), group),
  })
  .superRefine(({ root, countries }, context) => {
    const keys = [root, ...Object.values(countries)].flatMap((one) => one.keys);
    const kids = keys.map(thumbprintOf);
    for (const [index, key] of keys.entries()) {
      const weakness = findKeyWeakness(key.x);
      if (weakness !== undefined)
        context.addIssue({ code: 'custom', message: `${kids[index]}: ${weakness}` });
    }
    // One person with two offices would count twice.
    if (new Set(kids).size !== kids.length) {
      context.addIssue({
        code: 'custom',
        message: 'one key is listed twice; every officer needs one of his own',
      });
    }
  });

/** @throws {OperatorError} `OPERATOR_BAD_INPUT` with all that is wrong */
export function parseOfficers(text: string, path: string): Officers {
  const problems = (issues: readonly string[]) =>
    new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${path} does not say who signs the directory: ${issues.join('; ')}`,
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw problems(['it is not JSON']);
  }
  const parsed = officersSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw problems(parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'it'}: ${message}`));
}

/** @throws {OperatorError} `OPERATOR_STATE_DAMAGED` */
export function readOfficers(state: Pick<OperatorState, 'paths'>): Officers {
  return parseOfficers(readStateFile(state.paths.officersFile), state.paths.officersFile);
}

/** Who signs from now on. In force when those of before and those of now have signed it. */
export function replaceOfficers(state: Pick<OperatorState, 'paths'>, officers: Officers): void {
  writeFileAtomic(state.paths.officersFile, `${JSON.stringify(officers, undefined, 2)}\n`, 0o644);
}

/** The officers' private keys that lie in the state folder: all of them in one for trials, none in earnest. */
export function readTrialKeys(state: Pick<OperatorState, 'paths'>): SigningKey[] {
  const { trialOfficers } = state.paths;
  let names: string[];
  try {
    names = readdirSync(trialOfficers).filter((name) => name.endsWith('.jwk'));
  } catch {
    return [];
  }
  return names.sort().map((name) => parseSigningKey(readSecret(join(trialOfficers, name))));
}
