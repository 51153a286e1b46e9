import type { TwoPersonRule } from '../contract/directory.ts';
import { twoPersonSchema } from '../trust/two-person-schema.ts';
import { OperatorError } from './errors.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import { type OperatorState, readRegistry } from './state.ts';

/**
 * Reads what a community is to ask two officers for: a JSON list of rules; an empty one asks for nothing.
 * @param path what the file is called in messages
 * @throws {OperatorError} `OPERATOR_BAD_INPUT`
 */
export function parseTwoPerson(text: string, path: string): TwoPersonRule[] {
  try {
    const json: unknown = JSON.parse(text);
    if (Array.isArray(json) && json.length === 0) return [];
    const parsed = twoPersonSchema.safeParse(json);
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
    throw new Error(problems.join('; '));
  } catch (error) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${path} is no list of rules such as [{"what": "RETRACTION", "minImpact": "VERY_HIGH"}]: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/**
 * Has a community ask two officers of the originator for what these rules name, instead of what it asked for before.
 * The officers of the root sign it.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function setTwoPerson(
  state: OperatorState,
  id: string,
  rules: readonly TwoPersonRule[],
): IssueOutcome {
  const registry = readRegistry(state);
  if (!registry.communities.some((community) => community.id === id)) {
    const known = registry.communities.map((community) => community.id).join(', ');
    throw new OperatorError(
      'OPERATOR_UNKNOWN_COMMUNITY',
      `there is no community ${id} at this hub; there are: ${known}`,
    );
  }
  const communities = registry.communities.map((community) => {
    if (community.id !== id) return community;
    const { twoPerson: _before, ...rest } = community;
    return { ...rest, ...(rules.length > 0 && { twoPerson: [...rules] }) };
  });
  return issueDirectory(state, { ...registry, communities });
}
