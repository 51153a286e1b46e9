import type { HubPlan } from '../bus/provision.ts';
import type { OperatorFile, Registry } from './registry.ts';

/**
 * Which durables there should be: one for each origin and each reader that is now a member of a community in which
 * the origin is or was one. What was said while the origin was a member stays readable; whether a single entry may
 * be shown is decided again by every reader (policy), at the entry's own time.
 */
export function planHub(operator: OperatorFile, registry: Registry, nowMs: number): HubPlan {
  return {
    originQuotaBytes: operator.originQuotaBytes,
    origins: registry.participants.map(({ id: origin }) => ({
      origin,
      readers: registry.participants
        .filter((reader) => reader.removedAt === undefined)
        .map((reader) => ({
          reader: reader.id,
          filterSubjects: sharedCommunities(registry, origin, reader.id, nowMs).map(
            (community) => `alert.${origin}.${community}.*`,
          ),
        }))
        .filter(({ filterSubjects }) => filterSubjects.length > 0),
    })),
  };
}

/** The origins whose streams have a durable for this reader. */
export function originsFor(plan: HubPlan, reader: string): string[] {
  return plan.origins
    .filter(({ readers }) => readers.some((r) => r.reader === reader))
    .map(({ origin }) => origin);
}

/** The communities of which this reader has feeds of anybody. */
export function communitiesFor(plan: HubPlan, reader: string): string[] {
  const subjects = plan.origins.flatMap(({ readers }) =>
    readers.filter((one) => one.reader === reader).flatMap(({ filterSubjects }) => filterSubjects),
  );
  return [...new Set(subjects.map((subject) => subject.split('.')[2]!))].sort();
}

function sharedCommunities(registry: Registry, origin: string, reader: string, nowMs: number): string[] {
  return registry.communities
    .filter(
      ({ members }) =>
        members.some((m) => m.participant === origin && Date.parse(m.from) <= nowMs) &&
        members.some((m) => m.participant === reader && isCurrent(m, nowMs)),
    )
    .map(({ id }) => id);
}

function isCurrent({ from, until }: { from: string; until?: string | undefined }, nowMs: number): boolean {
  return Date.parse(from) <= nowMs && (until === undefined || nowMs < Date.parse(until));
}
