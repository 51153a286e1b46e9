import { z } from 'zod';
import type { Directory } from '../contract/directory.ts';
import { isName } from '../contract/name.ts';
import { keySchema, timeSchema as time } from './key-schema.ts';
import { thumbprintsOf } from './thumbprint.ts';
import { twoPersonSchema } from './two-person-schema.ts';

const name = z.string().refine(isName, 'must be a name such as mk-bp');
const text = z.string().min(1).max(200);
const country = z.string().regex(/^[A-Z]{2}$/, 'must be ISO 3166-1 alpha-2, or XK');

const participant = z
  .strictObject({
    id: name,
    country: country.optional(),
    name: text,
    keys: z.array(keySchema),
  })
  .refine(
    ({ id, keys }) =>
      keys.flatMap(({ lastGood = [] }) => lastGood).every(({ feed }) => feed.startsWith(`${id}.`)),
    { message: 'must name feeds of the participant itself as last good', path: ['keys'] },
  );

const membership = z
  .strictObject({ participant: name, from: time, until: time.optional() })
  .refine((value) => value.until === undefined || Date.parse(value.from) < Date.parse(value.until), {
    message: 'must be after from',
    path: ['until'],
  });

const community = z.strictObject({
  id: name,
  title: text,
  members: z.array(membership),
  twoPerson: twoPersonSchema.optional(),
  sealedFrom: time.optional(),
});

/** A directory's content. Unknown members are errors: what is not understood is not trusted. */
export const directorySchema = z
  .strictObject({
    version: z.int().min(1),
    issuedAt: time,
    expiresAt: time,
    participants: z.array(participant),
    communities: z.array(community),
  })
  .superRefine((directory, context) => {
    for (const problem of findContradictions(directory as Directory)) {
      context.addIssue({ code: 'custom', message: problem.message, path: [problem.path] });
    }
  });

/** What is wrong between parts that are each right by themselves. */
function findContradictions(directory: Directory): { path: string; message: string }[] {
  const participants = directory.participants.map(({ id }) => id);
  const kids = directory.participants.flatMap(({ keys }) => keys.flatMap(thumbprintsOf));
  const communities = directory.communities.map(({ id }) => id);
  const problems = [
    ...repeated(participants).map((id) => ({ path: 'participants', message: `${id} is listed twice` })),
    // A kid is a thumbprint, so this is also: one key, one participant. Of second keys too.
    ...repeated(kids).map((kid) => ({ path: 'participants', message: `the key ${kid} is listed twice` })),
    ...repeated(communities).map((id) => ({ path: 'communities', message: `${id} is listed twice` })),
  ];
  const known = new Set(participants);
  for (const { id, members } of directory.communities) {
    for (const member of members.filter((one) => !known.has(one.participant))) {
      problems.push({ path: 'communities', message: `${member.participant} in ${id} is no participant` });
    }
  }
  if (Date.parse(directory.issuedAt) >= Date.parse(directory.expiresAt)) {
    problems.push({ path: 'expiresAt', message: 'must be after issuedAt' });
  }
  return problems;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
