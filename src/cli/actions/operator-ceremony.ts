import { existsSync } from 'node:fs';
import {
  type Ceremony,
  endCeremony,
  isSigned,
  mergeCeremonies,
  parseCeremony,
  writeCeremony,
} from '../../operator/ceremony.ts';
import { describeCeremony, describeProgress } from '../../operator/ceremony-words.ts';
import { OperatorError } from '../../operator/errors.ts';
import { issueDirectory, planState, publishRepository } from '../../operator/issue-directory.ts';
import { parseOfficers, replaceOfficers } from '../../operator/officers.ts';
import { type OperatorState, readRegistry, readStateFile } from '../../operator/state.ts';
import { describeSuspended, listSuspended } from '../../operator/suspension.ts';
import type { CeremonyFlags, CeremonyStartFlags } from '../commands/operator-ceremony.ts';
import type { CliContext } from '../context.ts';
import { readTextFile } from '../files.ts';
import { openOperator } from './open-operator.ts';

export async function runCeremonyStart(this: CliContext, flags: CeremonyStartFlags): Promise<void> {
  const state = openOperator(this, flags);
  if (flags.officers !== undefined) {
    const text = await readTextFile(this, flags.officers);
    replaceOfficers(state, parseOfficers(text, flags.officers));
  }
  const registry = readRegistry(state);
  const roles = planState(state, registry).wanted.map(({ role }) => role);
  const outcome = roles.length === 0 ? undefined : issueDirectory(state, registry);
  if (flags.json) {
    const file = outcome?.outcome === 'waits' ? { file: outcome.ceremonyPath } : {};
    this.stdout.write(`${JSON.stringify({ ...file, roles })}\n`);
    return;
  }
  if (outcome === undefined) this.stdout.write('Nothing has to be signed anew.\n');
  else if (outcome.outcome === 'issued') this.stdout.write(`signed anew: ${roles.join(', ')}\n`);
  else this.stdout.write(`${outcome.ceremonyPath} asks for ${roles.join(', ')}; send each officer a copy\n`);
}

export function runCeremonyShow(this: CliContext, flags: CeremonyFlags): void {
  const state = openOperator(this, flags);
  const asked = readAsked(state);
  const parts = asked === undefined ? [] : partsOf(asked, this.clock.nowMs());
  const suspended = listSuspended(readRegistry(state));
  if (flags.json) {
    const file = asked === undefined ? {} : { file: state.paths.ceremonyFile };
    this.stdout.write(`${JSON.stringify({ ...file, parts, suspended })}\n`);
    return;
  }
  if (asked === undefined) {
    this.stdout.write('No change of the directory waits for officers.\n');
    return;
  }
  this.stdout.write(`${state.paths.ceremonyFile} waits for officers; send each a copy:\n`);
  for (const { title, progress, states } of parts) {
    this.stdout.write(`${title} (${progress})\n${states.map((line) => `  ${line}\n`).join('')}`);
  }
  for (const one of suspended) this.stdout.write(`${describeSuspended(one)}\n`);
}

export async function runCeremonyPublish(
  this: CliContext,
  flags: CeremonyFlags,
  ...files: string[]
): Promise<void> {
  const state = openOperator(this, flags);
  const asked = readAsked(state);
  if (asked === undefined) {
    throw new OperatorError(
      'OPERATOR_NOT_SIGNED',
      'no change of the directory waits for officers; nothing was changed',
    );
  }
  const copies: Ceremony[] = [];
  for (const file of files) copies.push(parseCeremony(await readTextFile(this, file), file));
  const merged = mergeCeremonies(asked, copies);
  if (!merged.files.every(isSigned)) {
    // What has come so far is kept.
    writeCeremony(state, merged);
    const missing = merged.files.filter((file) => !isSigned(file));
    const who = missing.map((file) => `${file.role}: ${describeProgress(file)}`).join('; ');
    throw new OperatorError(
      'OPERATOR_NOT_SIGNED',
      `not enough officers have signed (${who}); what came is kept in ${state.paths.ceremonyFile}, nothing else was changed`,
    );
  }
  publishRepository(state, readRegistry(state), merged);
  endCeremony(state);
  const { directoryVersion } = readRegistry(state);
  this.stdout.write(
    flags.json
      ? `${JSON.stringify({ published: directoryVersion })}\n`
      : `directory ${directoryVersion} is in force here\nNext, when the broker runs: karaula operator apply.\n`,
  );
}

function readAsked(state: OperatorState): Ceremony | undefined {
  const { ceremonyFile } = state.paths;
  return existsSync(ceremonyFile) ? parseCeremony(readStateFile(ceremonyFile), ceremonyFile) : undefined;
}

function partsOf(ceremony: Ceremony, nowMs: number) {
  return describeCeremony(ceremony, nowMs).map(({ role, title, lines }, index) => {
    return { role, title, progress: describeProgress(ceremony.files[index]!), states: lines };
  });
}
