import { resolve } from 'node:path';
import { parseScenario } from '../../replay/parse-scenario.ts';
import { runScenario } from '../../replay/run-scenario.ts';
import type { ReplayFlags } from '../commands/replay.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readTextFile } from '../files.ts';
import { makeFolder } from '../make-folder.ts';
import { locateNatsServer } from '../nats-server.ts';
import { paintFor } from '../paint.ts';
import { closingFootnote, describeAct, describeStep, summarise } from '../replay-summary.ts';
import { runReplayAll } from './replay-all.ts';

const EXPECTATION_FAILED = 1;

export async function runReplay(this: CliContext, flags: ReplayFlags, file?: string): Promise<void> {
  if (flags.all) return runReplayAll(this, flags, file);
  if (file === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'say which scenario to replay: FILE, or --all for those in seeds/scenarios',
    );
  }
  const scenario = parseScenario(await readTextFile(this, file), file);
  const natsServerPath = locateNatsServer(this, flags.natsServer);
  const paint = paintFor(this.colour);
  const reportDir = flags.report === undefined ? undefined : resolve(this.cwd, flags.report);
  // Now, and not when all has been played.
  if (reportDir !== undefined) makeFolder(reportDir);
  let printed = '';
  const print = (text: string) => {
    if (flags.json) return;
    printed += text;
    this.stdout.write(text);
  };
  print(`${paint('exercise', 'EXERCISE')} ${scenario.title}\n\n`);
  const report = await runScenario({
    scenario,
    speed: flags.speed,
    natsServerPath,
    clock: this.clock,
    signal: this.stop,
    ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    ...(reportDir === undefined ? {} : { reportDir }),
    onEvent: (event) => {
      if (event.type === 'settled') print(`${describeStep(event.report, paint)}\n`);
      if (event.type === 'acted') print(`${describeAct(event.act)}\n`);
    },
  });
  print(summarise(report, paint));
  if (reportDir !== undefined) print(`report: ${reportDir}/report.html and report.json\n`);
  const footnote = closingFootnote(printed);
  if (footnote !== '') print(`\n${footnote}\n`);
  if (flags.json) this.stdout.write(`${JSON.stringify(report)}\n`);
  if (!report.held) this.process.exitCode = EXPECTATION_FAILED;
}
