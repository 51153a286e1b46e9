import { z } from 'zod';
import { isName } from '../contract/name.ts';
import { textProblem } from '../contract/plain-text.ts';
import { keySchema } from '../trust/key-schema.ts';
import { twoPersonSchema } from '../trust/two-person-schema.ts';

/** Who is enrolled, in the operator's own file; the directory is what of it is signed and shown. */
const name = z.string().refine(isName, 'is not a name such as mk-bp or wb6');
const time = z.iso.datetime();
const nkey = (prefix: 'A' | 'U') =>
  z.string().regex(new RegExp(`^${prefix}[A-Z2-7]{55}$`), 'is not a public nkey');

/** What is wrong with a reason that people will read, on a terminal too; the end of a sentence. */
export function findReasonProblem(text: string): string | undefined {
  return text === '' ? 'is empty' : textProblem(text, 200);
}

const reason = z.string().refine((text) => findReasonProblem(text) === undefined, 'is not a plain text');

const enrolled = z.strictObject({
  id: name,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code of two letters')
    .optional(),
  name: z.string().min(1).max(200),
  keys: z.array(keySchema),
  account: nkey('A'),
  publisher: nkey('U'),
  reader: nkey('U'),
  /** Users that were replaced. Their credentials have no end, so they are refused for as long as the account is there. */
  revokedUsers: z.array(nkey('U')).optional(),
  enrolledAt: time,
  /** Set while suspended: it is in no community, and none of its users may connect. */
  suspended: z
    .strictObject({
      since: time,
      reason: reason.optional(),
      /** Those it was in, and will be in again. */
      communities: z.array(name),
    })
    .optional(),
  /** Set when removed: no account and no reading any more; its keys stay, to verify what it said before. */
  removedAt: time.optional(),
});

const community = z.strictObject({
  id: name,
  title: z.string().min(1).max(200),
  members: z.array(z.strictObject({ participant: name, from: time, until: time.optional() })),
  twoPerson: twoPersonSchema.optional(),
  sealedFrom: time.optional(),
});

export const registrySchema = z.strictObject({
  format: z.literal(1),
  /** Version of the directory issued last; 0 before the first. */
  directoryVersion: z.int().min(0),
  participants: z.array(enrolled),
  communities: z.array(community),
});

export type Registry = z.infer<typeof registrySchema>;
export type EnrolledParticipant = z.infer<typeof enrolled>;

export const operatorFileSchema = z.strictObject({
  format: z.literal(1),
  createdAt: time,
  /** Names and addresses that the broker's certificate is for. */
  hosts: z.array(z.string().min(1)).min(1),
  /** The name or address that participants connect to. */
  host: z.string().min(1),
  /** Where the broker listens. */
  listen: z.string().min(1),
  port: z.int().min(1).max(65_535),
  serverName: z.string().min(1),
  /** Public nkeys. */
  operator: z.string(),
  systemAccount: nkey('A'),
  hubAccount: nkey('A'),
  /** Room on the hub's disk for one origin's alerts, in bytes. */
  originQuotaBytes: z.int().positive(),
  /** Of certificates and participants' keys, in days. */
  certificateDays: z.int().positive(),
  /** How long a directory is good for after it was signed, in days. */
  directoryDays: z.int().positive(),
});

export type OperatorFile = z.infer<typeof operatorFileSchema>;
