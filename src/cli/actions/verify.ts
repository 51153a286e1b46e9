import { entryToJson } from '../../contract/json-form.ts';
import { withFootnote } from '../../contract/names.ts';
import { verifyEvidence } from '../../director/verify-evidence.ts';
import { type ExportVerdict, inspectExport } from '../../gate/verify-export.ts';
import { inspectTrace } from '../../gate/verify-trace.ts';
import type { VerifiedDirectory } from '../../trust/directory.ts';
import { decideDirectoryFreshness } from '../../trust/directory-freshness.ts';
import { type ExportedJws, splitFile } from '../../trust/export-jws.ts';
import { verifyWithJose } from '../../trust/verify-with-jose.ts';
import type { VerifyFlags } from '../commands/verify.ts';
import type { CliContext } from '../context.ts';
import { formatEvidence } from '../evidence-report.ts';
import { readJsonFile } from '../files.ts';
import { describeEntry } from '../live-row.ts';
import { printable } from '../table.ts';
import { describeTraceProof, proofToJson } from '../trace-report.ts';
import { readTrustedDirectory } from '../trusted-directory.ts';
import { type Check, describeChecks, formatChecks, NOT_SHOWN } from '../verification-report.ts';

const REFUSED = 1;
const DIRECTORY_NOT_USABLE = 4;

export async function runVerify(this: CliContext, flags: VerifyFlags, file: string): Promise<void> {
  const directory = await readTrustedDirectory(this, flags);
  const nowMs = this.clock.nowMs();
  const { jws, plaintext } = splitFile(await readJsonFile(this, file));
  const freshness = decideDirectoryFreshness(directory, nowMs);
  if ((jws as { type?: unknown } | null)?.type === 'karaula-evidence') {
    const evidence = verifyEvidence(jws, directory, nowMs);
    const { usable } = freshness;
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ file, holds: evidence.outcome === 'proved' && usable, ...evidence })}\n`
        : `${formatEvidence(file, evidence)}${unusableNote(freshness)}`,
    );
    if (!usable) this.process.exitCode = DIRECTORY_NOT_USABLE;
    else if (evidence.outcome !== 'proved') this.process.exitCode = REFUSED;
    return;
  }
  if ((jws as { type?: unknown } | null)?.type === 'karaula-trace') {
    const trace = inspectTrace(jws, directory, nowMs);
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ file, holds: trace.outcome === 'proved' && freshness.usable, ...proofToJson(trace) })}\n`
        : `${describeTraceProof(file, trace)}${unusableNote(freshness)}`,
    );
    if (!freshness.usable) this.process.exitCode = DIRECTORY_NOT_USABLE;
    else if (trace.outcome !== 'proved') this.process.exitCode = REFUSED;
    return;
  }
  const verdict = inspectExport(jws, directory, nowMs, plaintext);
  const { version, expiresAt } = directory.directory;
  const checks: Check[] = [
    freshness.usable
      ? {
          check: 'directory',
          holds: true,
          says: `version ${version}, signed by those to whom the pinned root leads, until ${expiresAt}`,
        }
      : { check: 'directory', holds: false, says: `${freshness.reason} [${freshness.code}]` },
    ...describeChecks(verdict, directory),
    await askJose(jws, verdict, directory),
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

function unusableNote(freshness: ReturnType<typeof decideDirectoryFreshness>): string {
  return freshness.usable
    ? ''
    : `by a directory that is not usable: ${freshness.reason} [${freshness.code}]\n`;
}

/** The same signature, by an implementation that is not ours. */
async function askJose(jws: unknown, verdict: ExportVerdict, directory: VerifiedDirectory): Promise<Check> {
  const check = 'second opinion';
  if (verdict.outcome === 'refused') return { check, says: 'cannot be judged after that' };
  const keys = directory.participant(verdict.signedBy)?.keys ?? [];
  const key = keys.find(({ kid }) => kid === verdict.kid);
  // What inspectExport found genuine has the members of an exported entry.
  const holds = key?.use === 'sign' && (await verifyWithJose(jws as ExportedJws, key.jwk));
  return {
    check,
    holds,
    says: `jose, another implementation of RFC 7515, finds the Ed25519 signature ${holds ? 'good' : 'bad'}`,
  };
}
