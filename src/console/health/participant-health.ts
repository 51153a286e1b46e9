import type { Directory, DirectoryParticipant } from '../../contract/directory.ts';
import { parseFeed } from '../../contract/feed.ts';
import { isMemberAt } from '../../policy/entitlement.ts';
import type { RecordedFinding } from '../../store/findings.ts';
import { memberHeads } from '../../store/member-heads.ts';
import { lastStatements, type MemberStatement } from '../../store/member-statements.ts';
import { type NewestWord, newestOfOthers, newestOfOurs } from '../../store/newest-words.ts';
import type { Store } from '../../store/open-store.ts';
import { owedHeads } from '../../store/owed-heads.ts';
import type { ParticipantHealth } from '../wire/health.ts';

interface Question {
  readonly store: Store;
  readonly directory: Directory;
  readonly self: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Those that hold. */
  readonly findings: readonly RecordedFinding[];
}

/** All that is asked of every participant. */
interface Known extends Question {
  readonly words: ReadonlyMap<string, readonly NewestWord[]>;
  readonly statements: ReadonlyMap<string, readonly MemberStatement[]>;
  /** How far somebody states that a feed goes. */
  readonly stated: ReadonlyMap<string, number>;
}

/** We ourselves, then all others that share a community with us or did, by name. */
export function viewParticipants(question: Question): ParticipantHealth[] {
  const { store, directory, self } = question;
  const known: Known = {
    ...question,
    words: Map.groupBy([...newestOfOurs(store), ...newestOfOthers(store)], originOf),
    statements: Map.groupBy(lastStatements(store), ({ member }) => member),
    stated: statedSeqs(store),
  };
  const shared = communitiesOf(directory, self);
  return directory.participants
    .filter(({ id }) => id === self || shared.some((community) => isNamedIn(directory, community, id)))
    .toSorted(({ id: one }, { id: other }) => rank(one, self) - rank(other, self) || (one < other ? -1 : 1))
    .map((participant) => viewParticipant(known, participant));
}

function viewParticipant(known: Known, participant: DirectoryParticipant): ParticipantHealth {
  const { id } = participant;
  const { self, nowMs, findings, directory } = known;
  const words = known.words.get(id) ?? [];
  const statements = known.statements.get(id) ?? [];
  const feeds = viewFeeds(known, id, words);
  const heardAtMs = latest([
    ...words.map(({ atMs }) => atMs),
    ...statements.map(({ heardAtMs = undefined, receivedAtMs }) => heardAtMs ?? receivedAtMs),
  ]);
  const nextDueMs = id === self ? undefined : dueMsOf(statements);
  const keyExpiresAtMs = keyEndMs(participant, nowMs);
  return {
    id,
    ...(heardAtMs !== undefined && { heardAtMs }),
    ...(nextDueMs !== undefined && { nextDueMs }),
    isSilent: findings.some(({ name, by }) => name === 'silent' && by === id),
    isSuspended: isSuspended(directory, id, nowMs),
    feeds,
    gap: feeds.reduce((sum, { seq, statedSeq }) => sum + Math.max(0, statedSeq - seq), 0),
    ...(keyExpiresAtMs !== undefined && { keyExpiresAtMs }),
  };
}

function viewFeeds(
  { stated, findings }: Known,
  id: string,
  words: readonly NewestWord[],
): ParticipantHealth['feeds'] {
  const here = new Map(words.map(({ feed, seq }) => [feed, seq]));
  const found = findings.flatMap(({ feed }) => (feed === undefined ? [] : [feed]));
  const feeds = [...here.keys(), ...stated.keys(), ...found].filter((feed) => parseFeed(feed).origin === id);
  const isFound = (name: RecordedFinding['name'], of: string) =>
    findings.some((finding) => finding.name === name && finding.feed === of);
  return [...new Set(feeds)].sort().map((feed) => {
    const seq = here.get(feed) ?? 0;
    return {
      feed,
      seq,
      statedSeq: Math.max(seq, stated.get(feed) ?? 0),
      isDisputed: isFound('forked', feed),
      isWithheld: isFound('withheld', feed),
    };
  });
}

function statedSeqs(store: Store): Map<string, number> {
  const furthest = new Map<string, number>();
  for (const { feed, seq } of [...memberHeads(store), ...owedHeads(store)]) {
    furthest.set(feed, Math.max(seq, furthest.get(feed) ?? 0));
  }
  return furthest;
}

/** By the statement that the hub delivered last: what came another way promises nothing about the hub. */
function dueMsOf(statements: readonly MemberStatement[]): number | undefined {
  const heard = statements.flatMap(({ heardAtMs, intervalS }) =>
    heardAtMs === undefined ? [] : [{ heardAtMs, intervalS }],
  );
  const last = heard.toSorted((one, other) => other.heardAtMs - one.heardAtMs)[0];
  return last === undefined ? undefined : last.heardAtMs + last.intervalS * 1_000;
}

/** When the last of the keys with which it may sign entries now ends. */
function keyEndMs({ keys }: DirectoryParticipant, nowMs: number): number | undefined {
  const ends = keys
    .filter(({ use }) => use === 'sign')
    .map(({ notBefore, notAfter, revokedAt }) => ({
      fromMs: Date.parse(notBefore),
      untilMs: Math.min(Date.parse(notAfter), revokedAt === undefined ? Infinity : Date.parse(revokedAt)),
    }))
    .filter(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs);
  return latest(ends.map(({ untilMs }) => untilMs));
}

/** The directory does not say suspended: it ends the memberships, all of them. */
function isSuspended(directory: Directory, id: string, nowMs: number): boolean {
  const communities = communitiesOf(directory, id);
  return (
    communities.length > 0 && !communities.some((community) => isMemberAt(directory, community, id, nowMs))
  );
}

function communitiesOf(directory: Directory, participant: string): string[] {
  return directory.communities.map(({ id }) => id).filter((id) => isNamedIn(directory, id, participant));
}

/** Is a member, was one or will be. */
function isNamedIn({ communities }: Directory, community: string, participant: string): boolean {
  const members = communities.find(({ id }) => id === community)?.members ?? [];
  return members.some((member) => member.participant === participant);
}

function originOf({ feed }: { readonly feed: string }): string {
  return parseFeed(feed).origin;
}

function rank(id: string, self: string): number {
  return id === self ? 0 : 1;
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
