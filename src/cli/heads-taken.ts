import type { HeadsImport } from '../director/heads-file.ts';
import type { CliContext } from './context.ts';
import { describeFindings, findingToJson, isAlarming } from './finding-text.ts';
import { paintFor } from './paint.ts';
import { printable } from './table.ts';

const FOUND_OR_REFUSED = 1;

/** Tells what came of another member's statements; ends with 1 when one was refused or something is found. */
export function reportTaken(
  context: CliContext,
  json: boolean,
  { taken, refused, findings }: HeadsImport,
): void {
  if (refused.length > 0 || findings.some(isAlarming)) context.process.exitCode = FOUND_OR_REFUSED;
  if (json) {
    const shown = { taken, refused, findings: findings.map(findingToJson) };
    context.stdout.write(`${JSON.stringify(shown)}\n`);
    return;
  }
  const paint = paintFor(context.colour);
  for (const { member, community, seq } of taken) {
    context.stdout.write(`taken in: statement ${seq} of ${member} to ${community}\n`);
  }
  for (const { number, reason } of refused) {
    context.stderr.write(`karaula: warning: statement ${number} was refused: ${printable(reason)}\n`);
  }
  if (findings.length > 0) context.stdout.write(`${describeFindings(paint, findings)}\n`);
  if (!findings.some(isAlarming))
    context.stdout.write(`${paint('green', 'nothing is found against the hub')}\n`);
}
