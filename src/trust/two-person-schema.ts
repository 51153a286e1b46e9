import { z } from 'zod';
import { codesOf } from '../contract/code-lists.ts';
import type { TwoPersonRule } from '../contract/directory.ts';
import { ALERT_KINDS } from '../contract/kind.ts';

const rule = z.strictObject({
  what: z.enum(['ALERT', 'UPDATE', 'CLOSE', 'RETRACTION']),
  kinds: z.array(z.enum(ALERT_KINDS)).min(1).optional(),
  minImpact: z.enum(codesOf('Impact')).optional(),
});

/** What a community asks two persons for, as the directory and the operator's registry have it. */
export const twoPersonSchema: z.ZodType<TwoPersonRule[]> = z.array(rule).min(1).max(100) as z.ZodType<
  TwoPersonRule[]
>;
