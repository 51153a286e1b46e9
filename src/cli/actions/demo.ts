import { runDemo as runTheDemo } from '../../replay/demo.ts';
import type { DemoFlags } from '../commands/demo.ts';
import type { CliContext } from '../context.ts';
import { visitAsDirector } from '../demo-console.ts';
import { locateNatsServer } from '../nats-server.ts';
import { paintFor } from '../paint.ts';

const EXPECTATION_FAILED = 1;

/** Time to open the page while the convoy is still on its way. */
const WATCHED_FOR_MS = 30_000;

export async function runDemo(this: CliContext, flags: DemoFlags): Promise<void> {
  // With somebody who sees the address, and can press Ctrl-C.
  const stays = this.stdout.isTerminal && this.askPerson !== undefined;
  const report = await runTheDemo({
    natsServerPath: locateNatsServer(this, flags.natsServer),
    write: (text) => this.stdout.write(text),
    paint: paintFor(this.colour),
    signal: this.stop,
    clock: this.clock,
    ...(flags.noConsole !== true && {
      visit: (stage) => visitAsDirector(this, stage, { stays }),
      ...(stays && { shownForMs: WATCHED_FOR_MS }),
    }),
  });
  this.isDone = true;
  if (!report.held) this.process.exitCode = EXPECTATION_FAILED;
}
