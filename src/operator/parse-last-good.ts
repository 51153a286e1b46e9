import { z } from 'zod';
import type { LastGoodPlace } from '../contract/directory.ts';
import { lastGoodSchema } from '../trust/key-schema.ts';
import { OperatorError } from './errors.ts';

const schema = z.strictObject({ participant: z.string(), lastGood: lastGoodSchema });

/**
 * Reads what an agency says of its own feeds, as its `karaula keys last-good` prints it.
 * @param id whose it must be
 * @throws {OperatorError} `OPERATOR_BAD_INPUT`
 */
export function parseLastGood(json: unknown, id: string): readonly LastGoodPlace[] {
  const parsed = schema.safeParse(json);
  const problem = parsed.success
    ? findStranger(parsed.data, id)
    : parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ');
  if (parsed.success && problem === undefined) return parsed.data.lastGood;
  throw new OperatorError(
    'OPERATOR_BAD_INPUT',
    `this is not the list of last good places of ${id} (${problem}); ask it for what its "karaula keys last-good" prints`,
  );
}

function findStranger({ participant, lastGood }: z.infer<typeof schema>, id: string): string | undefined {
  if (participant !== id) return `it is that of ${participant}`;
  const foreign = lastGood.find(({ feed }) => !feed.startsWith(`${id}.`));
  return foreign && `${foreign.feed} is no feed of ${id}`;
}
