import type { MembershipOutcome } from '../operator/memberships.ts';
import type { OperatorState } from '../operator/state.ts';
import type { CliContext } from './context.ts';
import { describeIssue, issueToJson } from './issue-outcome.ts';
import { tellCeremony } from './tell-ceremony.ts';

/** What to say of each outcome. */
export interface MembershipWords {
  readonly unchanged: string;
  readonly noted?: string;
  readonly changed: string;
}

/** Says what became of a change of memberships, and what comes next; as JSON when `json` has the rest of it. */
export function tellMembership(
  context: CliContext,
  state: OperatorState,
  outcome: MembershipOutcome,
  json: object | undefined,
  words: MembershipWords,
): void {
  const { stdout } = context;
  if (json !== undefined) stdout.write(`${JSON.stringify({ ...json, ...issueToJson(outcome) })}\n`);
  else if (outcome.outcome === 'unchanged') stdout.write(`${words.unchanged}\n`);
  else if (outcome.outcome === 'noted') stdout.write(`${words.noted}\n`);
  else stdout.write(`${words.changed}\n${describeIssue(outcome)}`);
  // What was asked for before may wait still.
  if (outcome.outcome === 'unchanged') tellCeremony(context, state);
}
