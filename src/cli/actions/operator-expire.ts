import { assertNoneDenies, type ExpireOutcome, expireHub } from '../../operator/expire.ts';
import type { ExpireFlags } from '../commands/operator-expire.ts';
import type { CliContext } from '../context.ts';
import { openOperator } from './open-operator.ts';

export async function runExpire(this: CliContext, flags: ExpireFlags): Promise<void> {
  const isDryRun = flags.dryRun ?? false;
  const outcome = await expireHub(openOperator(this, flags), { isDryRun, signal: this.stop });
  const lines = flags.json
    ? outcome.feeds.map((feed) => JSON.stringify({ ...feed, erased: !isDryRun }))
    : describeExpired(outcome, isDryRun ? 'would be erased' : 'erased');
  for (const line of lines) this.stdout.write(`${line}\n`);
  assertNoneDenies(outcome);
  if (outcome.feeds.length === 0 && !flags.json) this.stdout.write('nothing has expired that may go\n');
}

/** A line for each feed. */
export function describeExpired({ feeds }: ExpireOutcome, does = 'erased'): string[] {
  return feeds.map(({ feed, toSeq, messages, bytes }) => {
    const count = messages === 1 ? '1 message' : `${messages} messages`;
    return `${feed}: ${does} up to entry ${toSeq} (${count}, ${bytes} bytes)`;
  });
}
