import type { Entry } from '../contract/entry.ts';

type EntryStatus = Entry['status'];

/** A first report as far as incidents are concerned. */
export interface FirstReport {
  /** What names it beyond doubt (said.ts): another member's may have the same identifier. */
  readonly key: string;
  readonly entryId: string;
  readonly origin: string;
  /** `<feed>/<seq>` */
  readonly place: string;
  readonly issuedAtMs: number;
  readonly status: EntryStatus;
  /** What it has in common with others that name it too: its status, community and event. */
  readonly event?: string;
}

/** All that is known here; the order does not matter, nor what is said twice. */
export interface IncidentFacts {
  readonly reports: readonly FirstReport[];
  /** Pairs of entries that have an identifier in common. */
  readonly links: readonly (readonly [key: string, otherKey: string])[];
  /** Entries on which their own originator has said that the event is closed. */
  readonly closed: ReadonlySet<string>;
  /** Entries that do not count: taken back, tainted, erased or over. */
  readonly gone: ReadonlySet<string>;
}

/** Reports that belong together: one convoy, seen by several. */
export interface Incident {
  /** The identifier of the report that was first. */
  readonly id: string;
  /** The originator of that report, who alone closes it. */
  readonly owner: string;
  readonly isClosed: boolean;
  /** Oldest first. */
  readonly reports: readonly FirstReport[];
}

/**
 * Incidents of two reports or more, by the time of their first. They follow from the set of sound entries alone: whoever has
 * the same entries has the same incidents, in whatever order they came, and what is taken back dissolves what only it held together. K6, K10
 */
export function joinIncidents({ reports, links, closed, gone }: IncidentFacts): Incident[] {
  const sound = new Map(reports.filter(({ key }) => !gone.has(key)).map((report) => [report.key, report]));
  const roots = new Map([...sound.keys()].map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    while (roots.get(root) !== root) root = roots.get(root)!;
    roots.set(key, root);
    return root;
  };
  const join = (one: string, other: string) => {
    const [a, b] = [sound.get(one), sound.get(other)];
    // A member may say of anything that it is linked: an exercise is never a part of what is in earnest, whoever says so.
    if (a !== undefined && b !== undefined && a.status === b.status) roots.set(rootOf(one), rootOf(other));
  };
  for (const [one, other] of links) join(one, other);
  for (const same of Map.groupBy(sound.values(), ({ event }) => event ?? '')) {
    const [event, [first, ...others]] = same;
    if (event !== '') for (const other of others) join(first!.key, other.key);
  }
  return [...Map.groupBy(sound.values(), ({ key }) => rootOf(key)).values()]
    .filter(({ length }) => length > 1)
    .map((together) => incidentOf(together, closed))
    .sort((one, other) => byTime(one.reports[0]!, other.reports[0]!));
}

function incidentOf(together: readonly FirstReport[], closed: ReadonlySet<string>): Incident {
  const reports = together.toSorted(byTime);
  const { entryId, origin: owner } = reports[0]!;
  const isClosed = reports.some(({ key, origin }) => origin === owner && closed.has(key));
  return { id: entryId, owner, isClosed, reports };
}

/** Two of one moment are told apart by what names them: no member sees them otherwise than another. */
function byTime(one: FirstReport, other: FirstReport): number {
  return one.issuedAtMs - other.issuedAtMs || (one.key < other.key ? -1 : 1);
}
