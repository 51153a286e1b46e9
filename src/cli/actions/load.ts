import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../../contract/near-word.ts';
import { MAX_CAST } from '../../replay/load/cast.ts';
import { parseProfile } from '../../replay/load/parse-profile.ts';
import type { Profile } from '../../replay/load/profile.ts';
import { runLoad as runTheLoad } from '../../replay/load/run-load.ts';
import { writeLoadReport } from '../../replay/load/write-load-report.ts';
import type { LoadFlags } from '../commands/load.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readTextFile } from '../files.ts';
import { loadReporter } from '../load-reporter.ts';
import { summariseLoad } from '../load-summary.ts';
import { makeFolder } from '../make-folder.ts';
import { locateNatsServer } from '../nats-server.ts';
import { paintFor } from '../paint.ts';

const CHECK_FAILED = 1;
const PROFILES = fileURLToPath(new URL('../../../seeds/profiles', import.meta.url));

export async function runLoad(this: CliContext, flags: LoadFlags): Promise<void> {
  const profile = await readProfile(this, flags.profile);
  if (flags.publishers + flags.followers > MAX_CAST) {
    throw new CliError('CLI_USAGE', `a hub has room for ${MAX_CAST} participants; ask for fewer`);
  }
  const natsServerPath = locateNatsServer(this, flags.natsServer);
  const reportDir = flags.report === undefined ? undefined : resolve(this.cwd, flags.report);
  // Now, and not when all has been played.
  if (reportDir !== undefined) makeFolder(reportDir);
  const rate = flags.rate ?? profile.perSecond;
  const reporter = loadReporter(this.stderr, { durationMs: flags.duration, isQuiet: flags.json === true });
  const report = await runTheLoad({
    profile,
    seed: flags.seed,
    rate: rate === Number.POSITIVE_INFINITY ? 'max' : rate,
    durationMs: flags.duration,
    publishers: flags.publishers,
    followers: flags.followers,
    ...(flags.dir !== undefined && { parentDir: existingFolder(this, flags.dir) }),
    natsServerPath,
    clock: this.clock,
    signal: this.stop,
    onEvent: reporter.tell,
  }).finally(reporter.end);
  if (reportDir !== undefined) writeLoadReport(reportDir, report);
  if (flags.json) this.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    this.stdout.write(summariseLoad(report, paintFor(this.colour)));
    if (reportDir !== undefined) this.stdout.write(`report: ${reportDir}/report.html and report.json\n`);
  }
  if (!report.held) this.process.exitCode = CHECK_FAILED;
}

function existingFolder({ cwd }: CliContext, dir: string): string {
  const path = resolve(cwd, dir);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new CliError('CLI_USAGE', `${dir} is no folder; give one on the disk that is to be measured`);
}

/** A name is one of seeds/profiles, anything else a path. */
async function readProfile(context: CliContext, name: string): Promise<Profile> {
  const isName = /^[a-z][a-z0-9-]*$/.test(name);
  if (!isName) return parseProfile(await readTextFile(context, name), name);
  const known = readdirSync(PROFILES).map((file) => file.replace(/\.yaml$/, ''));
  if (!known.includes(name)) {
    throw new CliError(
      'CLI_USAGE',
      `there is no profile "${name}"${didYouMean(name, known)}; there are ${known.sort().join(', ')}, or give the path of a file`,
    );
  }
  return parseProfile(await readTextFile(context, `${PROFILES}/${name}.yaml`), `${name}.yaml`);
}
