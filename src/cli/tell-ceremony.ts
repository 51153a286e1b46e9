import { existsSync } from 'node:fs';
import type { OperatorState } from '../operator/state.ts';
import type { CliContext } from './context.ts';

/** After a change: says when it waits for officers, so that nobody takes it for done. */
export function tellCeremony(context: CliContext, { paths }: OperatorState): void {
  if (!existsSync(paths.ceremonyFile)) return;
  context.stderr.write(
    `karaula: the directory does not say so yet: officers must sign ${paths.ceremonyFile} ("karaula officer sign"), then "karaula operator ceremony publish"\n`,
  );
}
