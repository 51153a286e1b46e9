import type { ConsoleOpenFlags } from '../commands/console.ts';
import { connectForWork } from '../connect-home.ts';
import { tellLink } from '../console-link.ts';
import { consolePerson } from '../console-person.ts';
import type { CliContext } from '../context.ts';
import { HEARTBEAT_MS, openMemberRun, prepareRunWork, readRules } from '../member-run.ts';
import type { MemberWork } from '../member-work.ts';
import { newestDirectory } from '../newest-directory.ts';
import { openConsole, type ServedConsole } from '../open-console.ts';
import { waitForStop } from '../wait-for-stop.ts';
import { type SteadyWork, workSteadily } from '../work-steadily.ts';

/** Of no service that is known to use it. */
const PORT = 8700;

export async function runConsoleOpen(this: CliContext, flags: ConsoleOpenFlags): Promise<void> {
  const json = flags.json === true;
  const receives = flags.noReceive !== true;
  const rules = await readRules(this, flags);
  // Who sits at the page signs, whoever receives.
  const run = await openMemberRun(this, flags, true);
  const { home, store } = run;
  const stop = new AbortController();
  let served: ServedConsole | undefined;
  let work: MemberWork | undefined;
  let steady: SteadyWork | undefined;
  try {
    const person = await consolePerson(this, run, flags);
    served = await openConsole(
      {
        home,
        store,
        directory: receives ? () => run.directory : newestDirectory(home),
        clock: this.clock,
        random: this.random,
        connect: () => connectForWork(home, 'publisher'),
        ...(receives && { isConnected: () => steady?.isConnected() === true }),
      },
      { clock: this.clock, port: flags.port ?? PORT, idleMs: flags.idle, logger: run.log.logger },
    );
    if (receives) {
      const heartbeatMs = flags.heartbeat ?? HEARTBEAT_MS;
      work = prepareRunWork(run, flags, { rules, speaks: true, heartbeatMs });
      steady = workSteadily(run, work, AbortSignal.any([this.stop, stop.signal]), json);
    }
    const { origin } = served;
    if (!json) this.stdout.write(`The console of ${home.id} is at ${origin}\n`);
    tellLink(this, { self: home.id, origin, link: served.linkFor(person), person }, json);
    if (!json)
      this.stdout.write('For somebody else: karaula console link. Ctrl-C ends it, and all sessions.\n');
    await Promise.race([waitForStop(this.stop), ...(steady ? [steady.ended] : [])]);
    this.isDone = true;
  } finally {
    stop.abort();
    // Nobody waits at the page for our last words to the hub.
    await Promise.all([served?.close(), steady?.ended.catch(() => undefined)]);
    await work?.close();
    run.close();
  }
}
