import type { CodeOf } from '../contract/code-lists.ts';

/** Who says something about an event, and what he has it from. */
export interface Report {
  /** The hash of its envelope, in hexadecimal: an identifier can be taken by somebody else. K2 */
  readonly id: string;
  readonly author: string;
  /** What it shares with others of the same event; absent: none is named. */
  readonly event?: string;
  readonly sources: readonly CodeOf<'BasisSource'>[];
  /** The entries that it rests on, by their hashes. */
  readonly on: readonly string[];
}

/** Where something comes from that others do not have from one another. */
export interface Origin {
  /** A participant; or OPEN_SOURCE, which is one for all. */
  readonly who: string;
  readonly ids: readonly string[];
}

/** It repeats what somebody else has said. */
export interface Echo {
  readonly id: string;
  /** Authors, from its own to that of the first that does not repeat. */
  readonly path: readonly string[];
}

/** The lists are sorted. It stands beside the evaluation of an author, and never changes it. */
export interface Corroboration {
  readonly origins: readonly Origin[];
  readonly echoes: readonly Echo[];
  /** Their authors do not say what they rest on: nobody knows whether they repeat, so they are no origins. */
  readonly unstated: readonly string[];
  /** They rest on each other only, or on what is taken back, tainted or not known here. */
  readonly unfounded: readonly string[];
}

/**
 * Whose word an event rests on: independent origins count, echoes do not. It follows from the set of sound reports alone,
 * whatever order they came in, and reports of one identifier are one; without its root, what rests on that alone
 * counts for nothing. An agency is one origin, however often it speaks. K6, K10
 */
export function weighOrigins(reports: readonly Report[]): Corroboration {
  const known = mergeReports(reports);
  const origins = new Map<string, string[]>();
  const echoes: Echo[] = [];
  const unstated: string[] = [];
  const unfounded: string[] = [];
  for (const report of known.values()) {
    const own = originsOf(report);
    for (const who of own) origins.set(who, [...(origins.get(who) ?? []), report.id]);
    if (own.length > 0) continue;
    const { id, sources, on } = report;
    if (sources.length === 0 && on.length === 0) unstated.push(id);
    else {
      const path = pathToRoot(known, report);
      if (path === undefined) unfounded.push(id);
      else echoes.push({ id, path });
    }
  }
  return {
    origins: [...origins].sort(byName).map(([who, ids]) => ({ who, ids })),
    echoes,
    unstated,
    unfounded,
  };
}

/**
 * What bears on an entry: the reports of its event, what those rest on, and what repeats any of these. What else a repeater
 * rests on speaks for him, not for those whom he repeats.
 */
export function reportsAbout(reports: readonly Report[], id: string): Report[] {
  const found = new Set([id]);
  const isOf = (events: ReadonlySet<string>) => (report: Report) =>
    report.event !== undefined && events.has(report.event);
  grow(found, () => {
    const said = reports.filter((report) => found.has(report.id));
    const events = new Set(said.flatMap(({ event }) => event ?? []));
    return [...said.flatMap(({ on }) => on), ...reports.filter(isOf(events)).map((one) => one.id)];
  });
  grow(found, () => reports.filter(({ on }) => on.some((id) => found.has(id))).map((one) => one.id));
  return reports.filter((report) => found.has(report.id));
}

function grow(found: Set<string>, more: () => readonly string[]): void {
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const id of more()) found.add(id);
  }
}

/** By identifier, in its order; what comes twice is one report. */
function mergeReports(reports: readonly Report[]): Map<string, Report> {
  const known = new Map<string, Report>();
  for (const report of reports.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const before = known.get(report.id);
    const sources = [...new Set([...(before?.sources ?? []), ...report.sources])].sort();
    const on = [...new Set([...(before?.on ?? []), ...report.on])].sort();
    known.set(report.id, { ...report, sources, on });
  }
  return known;
}

function originsOf({ author, sources }: Report): string[] {
  const isOwn = sources.includes('OWN_OBSERVATION') || sources.includes('OWN_SOURCE');
  const isOpen = sources.includes('OPEN_SOURCE');
  return [...(isOwn ? [author] : []), ...(isOpen ? ['OPEN_SOURCE'] : [])];
}

/** The shortest way to one that does not repeat; of equal ones always the same. A circle has none. */
function pathToRoot(known: ReadonlyMap<string, Report>, from: Report): string[] | undefined {
  const seen = new Set([from.id]);
  let ways: { readonly report: Report; readonly path: readonly string[] }[] = [
    { report: from, path: [from.author] },
  ];
  while (ways.length > 0) {
    for (const { report, path } of ways) {
      if (report.sources.includes('OTHER_AGENCY')) return [...path, 'OTHER_AGENCY'];
      if (report.on.length === 0 || originsOf(report).length > 0) return [...path];
    }
    ways = ways.flatMap(({ report, path }) =>
      report.on.flatMap((id) => {
        const next = known.get(id);
        if (next === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ report: next, path: [...path, next.author] }];
      }),
    );
  }
  return undefined;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
