import { labelOf } from '../contract/code-lists.ts';
import type { Directory } from '../contract/directory.ts';
import type { Entry, Handling, HandlingCode, Purpose } from '../contract/entry.ts';
import { ALLOWED, type Decision, denied } from './decision.ts';
import { decideEntitlement, isMemberAt } from './entitlement.ts';

/**
 * The ways out: to the application's feed, to a person's screen, to a file, to somebody else, into figures, into
 * operational logs. K5: each of them asks {@link decideRelease}.
 */
export type Exit = 'feed' | 'show' | 'export' | 'forward' | 'statistics' | 'log';

export interface ReleaseQuestion {
  readonly directory: Directory;
  readonly entry: Entry;
  readonly reader: string;
  readonly exit: Exit;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** What it is wanted for, where that is known. */
  readonly purpose?: Purpose;
  /** With `forward`: to whom. */
  readonly recipient?: string;
  /** With `forward`: its originator has granted that, on terms that {@link decideForwarding} has looked at (forwarding.ts). */
  readonly isGranted?: boolean;
}

/** Preventing and combating crime; administration (visas, returns) is not. */
export const CRIME_FIGHTING: readonly Purpose[] = [
  'BORDER_CONTROL',
  'CRIMINAL_INVESTIGATION',
  'VICTIM_PROTECTION',
];

/** What each handling code (Europol) asks of whoever goes on with the entry. */
const CONDITIONS: Readonly<Record<HandlingCode, readonly string[]>> = {
  H0: ['Only for preventing and combating crime.'],
  H1: ["Not in judicial proceedings without the originator's permission."],
  H2: ["Not to be passed on without the originator's permission."],
  H3: [],
};

/**
 * Whether a reader may let an entry out through an exit. One function for every exit, in the order: is there such
 * an exit at all, time, membership, release, handling code, purpose. The originator may do as it likes with its
 * own. handling-table.ts says the same as a table, and a test holds the two equal. K5, K7.
 */
export function decideRelease(question: ReleaseQuestion): Decision {
  const { directory, entry, reader, exit, nowMs } = question;
  if (exit === 'log') {
    return denied(
      'POLICY_EXIT_FORBIDDEN',
      'no content of any entry goes into logs: only codes and hashes do',
    );
  }
  if (reader === entry.feed.origin) return { allowed: true, conditions: [] };
  if (nowMs >= entry.expiresAtMs) {
    return denied(
      'POLICY_EXPIRED',
      `${entry.feed.origin} lets it be used until ${isoTime(entry.expiresAtMs)}`,
    );
  }
  const entitlement = decideEntitlement(directory, reader, entry.feed, nowMs, entry.issuedAtMs);
  if (!entitlement.allowed) return entitlement;
  if (isClosed(entry) && exit !== 'feed') return closed(entry);
  if (!isReleasableTo(entry, reader)) return notReleasable(entry, reader);
  const isGranted = exit === 'forward' && question.isGranted === true;
  const refusal = isGranted ? undefined : (decideByCode(question) ?? decideRecipient(question));
  return refusal ?? decideByPurpose(question) ?? allow(question);
}

/**
 * What is sealed and does not open here (its content key is gone) has its handling inside. The gate asks about none such;
 * one that breaks the content rules in this way it refuses for that.
 */
function isClosed({ handling }: { readonly handling?: Handling }): boolean {
  return handling === undefined;
}

/** Whether there is anything that its originator could allow or not. */
export function decideOpened(entry: Entry): Decision {
  return isClosed(entry) ? closed(entry) : ALLOWED;
}

function closed({ feed }: Entry): Decision {
  return denied(
    'POLICY_NOT_RELEASABLE',
    `what ${feed.origin} allows is inside its seal, and the content key is not here; ask ${feed.origin} for it`,
  );
}

/** Whether its originator lets a participant know that there is such an entry; membership is not asked here. K5 */
export function mayKnowOf(entry: Entry, participant: string): boolean {
  return participant === entry.feed.origin || (!isClosed(entry) && isReleasableTo(entry, participant));
}

/** Nobody listed: all members. */
function isReleasableTo(entry: Entry, participant: string): boolean {
  const list: readonly string[] | undefined = entry.handling?.releasableTo;
  return list === undefined || list.length === 0 || list.includes(participant);
}

/** What the handling code alone forbids. */
function decideByCode({ entry, exit }: ReleaseQuestion): Decision | undefined {
  const code: HandlingCode | undefined = entry.handling?.code;
  const origin = entry.feed.origin;
  if (code === 'H2' && (exit === 'export' || exit === 'forward')) {
    return denied('POLICY_EXIT_FORBIDDEN', `H2: it may not be passed on; ask ${origin} for permission`);
  }
  if (code === 'H3' && (exit === 'forward' || exit === 'statistics')) {
    // No machine can judge a restriction in words; these exits have no reader who would.
    return denied(
      'POLICY_EXIT_FORBIDDEN',
      `H3: ${origin} restricts it in words; ask ${origin} for permission`,
    );
  }
  return undefined;
}

/** Without a grant, forwarding stays among those it was meant for: members of its community to whom it is released. */
function decideRecipient({
  directory,
  entry,
  exit,
  nowMs,
  recipient,
}: ReleaseQuestion): Decision | undefined {
  if (exit !== 'forward') return undefined;
  const { community, origin } = entry.feed;
  if (recipient === undefined || !isMemberAt(directory, community, recipient, nowMs)) {
    return denied(
      'POLICY_NOT_RELEASABLE',
      `${recipient ?? 'the recipient'} is not a member of ${community}, for which it was meant; ask ${origin} for permission`,
    );
  }
  return isReleasableTo(entry, recipient) ? undefined : notReleasable(entry, recipient);
}

function decideByPurpose({ entry, exit, purpose }: ReleaseQuestion): Decision | undefined {
  if (exit === 'feed' || purpose === undefined) return undefined;
  const allowed = allowedPurposes(entry);
  if (allowed === undefined || allowed.includes(purpose)) return undefined;
  return denied(
    'POLICY_WRONG_PURPOSE',
    `${purpose} is none of the purposes it was given for: ${allowed.join(', ') || 'none'}`,
  );
}

/** Those the originator listed, of those the code allows; undefined: any. */
function allowedPurposes(entry: Entry): readonly Purpose[] | undefined {
  const listed: readonly Purpose[] | undefined = entry.handling?.purposes;
  if (entry.handling?.code !== 'H0') return listed;
  return listed?.filter((purpose) => CRIME_FIGHTING.includes(purpose)) ?? CRIME_FIGHTING;
}

function allow({ entry }: ReleaseQuestion): Decision {
  return { allowed: true, conditions: conditionsOf(entry) };
}

/** What its handling asks of whoever has it, in sentences. */
export function conditionsOf({ handling }: Pick<Entry, 'handling'>): string[] {
  const { code, restriction, purposes } = handling ?? {};
  return [
    ...((code && CONDITIONS[code]) ?? []),
    ...(restriction === undefined ? [] : [restriction]),
    ...(purposes === undefined
      ? []
      : [`Only for: ${purposes.map((purpose) => labelOf('Purpose', purpose)).join(', ')}.`]),
  ];
}

function notReleasable(entry: Entry, participant: string): Decision {
  return denied(
    'POLICY_NOT_RELEASABLE',
    `${entry.feed.origin} did not release it to ${participant}; ask ${entry.feed.origin}`,
  );
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
