import { parseTwoPerson, setTwoPerson } from '../../operator/two-person.ts';
import { describeTwoPerson } from '../../policy/two-person.ts';
import type { OperatorFlags } from '../commands/operator-apply.ts';
import type { CliContext } from '../context.ts';
import { readTextFile } from '../files.ts';
import { describeIssue, issueToJson } from '../issue-outcome.ts';
import { openOperator } from './open-operator.ts';

export async function runTwoPerson(
  this: CliContext,
  flags: OperatorFlags,
  community: string,
  file: string,
): Promise<void> {
  const rules = parseTwoPerson(await readTextFile(this, file), file);
  const issued = setTwoPerson(openOperator(this, flags), community, rules);
  if (flags.json) {
    this.stdout.write(`${JSON.stringify({ community, twoPerson: rules, ...issueToJson(issued) })}\n`);
    return;
  }
  const words = rules.map((rule) => `${community}: two officers for ${describeTwoPerson(rule)}\n`).join('');
  this.stdout.write(
    `${words || `${community}: one officer is enough for everything\n`}${describeIssue(issued)}`,
  );
}
