import { applyState, type Change } from '../../operator/apply.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { openOperator } from './open-operator.ts';

export async function runApply(this: CliContext, flags: OperatorFlags): Promise<void> {
  const changes = await applyState(openOperator(this, flags));
  if (flags.json) {
    for (const change of changes) this.stdout.write(`${JSON.stringify(change)}\n`);
    return;
  }
  for (const line of describeChanges(changes)) this.stdout.write(`${line}\n`);
  this.stdout.write(
    changes.length === 0 ? 'the broker is in line; nothing was changed\n' : `${changes.length} changed\n`,
  );
}

/** A line for each change; the durables of one stream share a line. */
export function describeChanges(changes: readonly Change[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { action, what, why } of changes) {
    const because = why === '' ? '' : ` (${why})`;
    const durable = /^durable (\S+) of (\S+)$/.exec(what);
    const line = durable ? `${action} durables of ${durable[2]}${because}: ` : `${action} ${what}${because}`;
    lines.set(line, [...(lines.get(line) ?? []), ...(durable?.[1] === undefined ? [] : [durable[1]])]);
  }
  return [...lines].map(([line, readers]) => `${line}${readers.join(', ')}`);
}
