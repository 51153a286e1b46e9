import { entryToJson } from '../../contract/json-form.ts';
import { withFootnote } from '../../contract/names.ts';
import { inspectExport } from '../../gate/verify-export.ts';
import { decideDirectoryFreshness } from '../../trust/directory-freshness.ts';
import type { VerifyFlags } from '../commands/verify.ts';
import type { CliContext } from '../context.ts';
import { readJsonFile } from '../files.ts';
import { describeEntry } from '../live-row.ts';
import { printable } from '../table.ts';
import { readTrustedDirectory } from '../trusted-directory.ts';
import { type Check, describeChecks, formatChecks, NOT_SHOWN } from '../verification-report.ts';

const REFUSED = 1;
const DIRECTORY_NOT_USABLE = 4;

export async function runVerify(this: CliContext, flags: VerifyFlags, file: string): Promise<void> {
  const directory = await readTrustedDirectory(this, flags);
  const nowMs = this.clock.nowMs();
  const verdict = inspectExport(await readJsonFile(this, file), directory, nowMs);
  const freshness = decideDirectoryFreshness(directory, nowMs);
  const { version, expiresAt } = directory.directory;
  const checks: Check[] = [
    freshness.usable
      ? {
          check: 'directory',
          holds: true,
          says: `version ${version}, signed by the pinned key, until ${expiresAt}`,
        }
      : { check: 'directory', holds: false, says: `${freshness.reason} [${freshness.code}]` },
    ...describeChecks(verdict, directory),
  ];
  const holds = checks.every((check) => check.holds === true);
  const entry = verdict.outcome === 'genuine' ? verdict.entry : undefined;
  if (flags.json) {
    const shown = entry === undefined ? {} : { entry: entryToJson(entry) };
    this.stdout.write(`${JSON.stringify({ file, holds, checks, ...shown })}\n`);
  } else {
    const says = entry === undefined ? '' : `It says: ${printable(describeEntry(entry))}\n`;
    const text = `${file}: ${holds ? 'all holds' : 'NOT ALL HOLDS'}\n${formatChecks(checks)}${says}${NOT_SHOWN}`;
    this.stdout.write(`${withFootnote(text)}\n`);
  }
  if (!freshness.usable) this.process.exitCode = DIRECTORY_NOT_USABLE;
  else if (!holds) this.process.exitCode = REFUSED;
}
