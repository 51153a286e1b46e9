import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAllReport, type PlayedScenario } from '../../replay/all-report.ts';
import { type FiledScenario, parseScenarios } from '../../replay/parse-scenarios.ts';
import { replayAll } from '../../replay/replay-all.ts';
import { describeEnd, summariseAll } from '../all-summary.ts';
import type { ReplayFlags } from '../commands/replay.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { fileFailure, readTextFile } from '../files.ts';
import { makeFolder } from '../make-folder.ts';
import { locateNatsServer } from '../nats-server.ts';
import { paintFor } from '../paint.ts';
import { closingFootnote } from '../replay-summary.ts';

const EXPECTATION_FAILED = 1;
/** Those that come with the package. */
const SCENARIOS = fileURLToPath(new URL('../../../seeds/scenarios', import.meta.url));

/** `replay --all`: what `replay` does, for every scenario of a folder, told in one table. */
export async function runReplayAll(context: CliContext, flags: ReplayFlags, folder?: string): Promise<void> {
  const scenarios = await readFolder(context, folder);
  const natsServerPath = locateNatsServer(context, flags.natsServer);
  const reportDir = flags.report === undefined ? undefined : resolve(context.cwd, flags.report);
  // Now, and not when all has been played.
  if (reportDir !== undefined) makeFolder(reportDir);
  const progress = tellProgress(context, scenarios.length, flags.json === true);
  const played: PlayedScenario[] = [];
  try {
    await replayAll({
      scenarios,
      speed: flags.speed,
      natsServerPath,
      clock: context.clock,
      signal: context.stop,
      ...(flags.seed === undefined ? {} : { seed: flags.seed }),
      ...(reportDir === undefined ? {} : { reportDir }),
      onBegin: progress.begin,
      onEnd: (one) => {
        played.push(one);
        progress.end(one);
      },
    });
  } catch (error) {
    progress.breakOff();
    // What was played before stands, whatever ended the rest.
    if (!flags.json && played.length > 0) print(context, played, reportDir);
    throw error;
  }
  if (flags.json) context.stdout.write(`${JSON.stringify(compileAllReport(played))}\n`);
  else print(context, played, reportDir);
  if (played.some(({ report }) => !report.held)) context.process.exitCode = EXPECTATION_FAILED;
}

/** @throws {CliError} `CLI_FILE_UNREADABLE` when there is no such folder, or no scenario in it */
async function readFolder(context: CliContext, given: string | undefined): Promise<FiledScenario[]> {
  const dir = given === undefined ? SCENARIOS : resolve(context.cwd, given);
  const names = listScenarios(dir, given ?? dir);
  const files = names.map(async (name) => {
    const path = join(dir, name);
    const below = relative(context.cwd, path);
    return { file: below.startsWith('..') ? path : below, text: await readTextFile(context, path) };
  });
  return parseScenarios(await Promise.all(files));
}

function listScenarios(dir: string, shown: string): string[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw fileFailure(shown, error);
    const problem = 'is a file; give a folder of scenarios, or leave --all out to replay this one';
    throw new CliError('CLI_FILE_UNREADABLE', `${shown} ${problem}`, error);
  }
  if (names.length > 0) return names.sort();
  throw new CliError(
    'CLI_FILE_UNREADABLE',
    `${shown} has no scenario in it; give a folder with files that end in .yaml`,
  );
}

/** A line for each on stderr: begun with its name, ended with what came of it. */
function tellProgress({ stderr, colour }: CliContext, count: number, isQuiet: boolean) {
  const paint = paintFor(colour && stderr.isTerminal);
  const width = String(count).length;
  const write = (text: string) => {
    if (!isQuiet) stderr.write(text);
  };
  let isOpen = false;
  return {
    begin: ({ scenario }: FiledScenario, number: number) => {
      write(`${String(number).padStart(width)}/${count} ${scenario.id} … `);
      isOpen = true;
    },
    end: (played: PlayedScenario) => {
      write(`${describeEnd(played, paint)}\n`);
      isOpen = false;
    },
    breakOff: () => {
      if (isOpen) write('\n');
      isOpen = false;
    },
  };
}

function print(context: CliContext, played: readonly PlayedScenario[], reportDir: string | undefined): void {
  const text = summariseAll(compileAllReport(played), paintFor(context.colour));
  const reports = reportDir === undefined ? '' : `reports: ${reportDir}/index.html\n`;
  const footnote = closingFootnote(text);
  context.stdout.write(`${text}${reports}${footnote === '' ? '' : `\n${footnote}\n`}`);
}
