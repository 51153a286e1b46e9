import type { CutOutcome } from '../operator/cut-connections.ts';
import type { CliContext } from './context.ts';

/** Says whether a participant is off the broker; that it is not yet goes to stderr, so that nobody takes it for done. */
export function tellCut(context: CliContext, id: string, cut: CutOutcome, isJson: boolean | undefined): void {
  if (cut.outcome === 'cut') {
    if (!isJson) context.stdout.write(`the broker has cut the connections of ${id}\n`);
    return;
  }
  context.stderr.write(
    `karaula: the connections of ${id} are NOT cut yet (${cut.why}); "karaula operator apply" does it when the broker can be reached\n`,
  );
}
