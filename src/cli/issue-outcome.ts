import type { IssueOutcome } from '../operator/issue-directory.ts';
import type { MembershipOutcome } from '../operator/memberships.ts';

/** Whether a change of the directory is in force, or whose signatures it waits for, and what to do next. */
export function describeIssue(issued: IssueOutcome): string {
  if (issued.outcome === 'issued') return 'Next, when the broker runs: karaula operator apply.\n';
  return `It waits for the signatures of the officers of ${issued.roles.join(', ')}; until then the directory of before is in force. What they sign: ${issued.ceremonyPath}\n`;
}

export function issueToJson(issued: MembershipOutcome): object {
  if (issued.outcome !== 'waits') return { directory: issued.outcome };
  return { directory: 'waits', ceremony: issued.ceremonyPath, roles: issued.roles };
}
