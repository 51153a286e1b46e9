import type { Directory } from '../contract/directory.ts';
import type { Entry, Handling } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import type { ForwardGrant } from '../contract/forward.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { type Decision, denied } from './decision.ts';
import { isMemberAt } from './entitlement.ts';
import { decideRelease } from './release.ts';

export interface ForwardQuestion {
  readonly directory: Directory;
  /** What is to be passed on, in clear, as its originator said it. */
  readonly original: Entry;
  /** SHA-256 of its envelope. */
  readonly originalHash: Uint8Array;
  readonly forwarder: string;
  /** The community that it is passed on to, and those of its members that it is for; absent: all. */
  readonly community: string;
  readonly participants?: readonly string[];
  /** When it is passed on, and until when it may then be used; milliseconds since 1970. */
  readonly atMs: number;
  readonly untilMs: number;
  /** Absent: none is needed, as the forwarder thinks. */
  readonly grant?: { readonly entry: Entry; readonly terms: ForwardGrant };
}

/**
 * Whether somebody may pass an entry on to another community: by its handling where all who would read it may have it
 * anyway, and else by its originator's grant, for what that says and nothing else. Who reads the copy asks the same as
 * who makes it. K5
 */
export function decideForwarding(question: ForwardQuestion): Decision {
  const { original, forwarder, atMs, untilMs, grant, directory } = question;
  if (original.body.case !== 'alert' && original.body.case !== 'update') {
    return denied(
      'POLICY_EXIT_FORBIDDEN',
      `only alerts and updates are passed on, by who has them of their originator; it is a ${original.body.case}`,
    );
  }
  if (untilMs > original.expiresAtMs) {
    return denied(
      'POLICY_NOT_GRANTED',
      `${original.feed.origin} lets it be used until ${iso(original.expiresAtMs)}`,
    );
  }
  const asked = { directory, entry: original, reader: forwarder, exit: 'forward', nowMs: atMs } as const;
  if (grant !== undefined) {
    const problem = findGrantProblem(question, grant.entry, grant.terms);
    if (problem !== undefined) return denied('POLICY_NOT_GRANTED', problem);
    return decideRelease({ ...asked, isGranted: true });
  }
  for (const recipient of recipientsOf(question)) {
    const decision = decideRelease({ ...asked, recipient });
    if (!decision.allowed) return decision;
  }
  return decideRelease({ ...asked, isGranted: true });
}

/** How a copy is to be taken: as the original, or as narrowly as the grant says. */
export function handlingOfCopy(
  { handling }: Pick<Entry, 'handling'>,
  participants: readonly string[] | undefined,
  grant: Pick<ForwardGrant, 'purposes'> | undefined,
): Handling {
  const { code, restriction } = handling;
  const purposes = grant?.purposes ?? handling.purposes;
  return {
    code,
    ...(restriction !== undefined && { restriction }),
    ...(purposes !== undefined && { purposes }),
    ...(participants !== undefined && { releasableTo: participants }),
  };
}

function findGrantProblem(
  { original, originalHash, forwarder, community, participants, atMs, untilMs }: ForwardQuestion,
  { feed }: Entry,
  terms: ForwardGrant,
): string | undefined {
  const { origin } = original.feed;
  const { target, to } = terms;
  if (feed.origin !== origin) return `the grant is of ${feed.origin}; only ${origin} can give it`;
  if (target.feed !== formatFeed(original.feed) || !isSameBytes(target.hash, originalHash)) {
    return `the grant is for ${target.feed}/${target.seq}, which is not this entry`;
  }
  if (to !== forwarder) return `${origin} has granted it to ${to}, not to ${forwarder}`;
  if (terms.community !== community) {
    return `${origin} has granted it for ${terms.community}, not for ${community}`;
  }
  const others = (participants ?? []).filter((one) => terms.participants?.includes(one) === false);
  if (terms.participants !== undefined && (participants === undefined || others.length > 0)) {
    return `${origin} has granted it for ${terms.participants.join(', ')} and nobody else`;
  }
  const granted = Date.parse(terms.until);
  if (atMs >= granted || untilMs > granted) return `${origin} has granted it until ${terms.until}`;
  return undefined;
}

/** Everybody who would read it and does not have it of the originator or the forwarder. */
function recipientsOf({
  directory,
  original,
  forwarder,
  community,
  participants,
  atMs,
}: ForwardQuestion): string[] {
  const members = participants ?? directory.participants.map(({ id }) => id);
  return members.filter(
    (id) => id !== forwarder && id !== original.feed.origin && isMemberAt(directory, community, id, atMs),
  );
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
