import { runDemo as runTheDemo } from '../../replay/demo.ts';
import type { DemoFlags } from '../commands/demo.ts';
import type { CliContext } from '../context.ts';
import { locateNatsServer } from '../nats-server.ts';
import { paintFor } from '../paint.ts';

const EXPECTATION_FAILED = 1;

export async function runDemo(this: CliContext, flags: DemoFlags): Promise<void> {
  const report = await runTheDemo({
    natsServerPath: locateNatsServer(this, flags.natsServer),
    write: (text) => this.stdout.write(text),
    paint: paintFor(this.colour),
    signal: this.stop,
    clock: this.clock,
  });
  if (!report.held) this.process.exitCode = EXPECTATION_FAILED;
}
