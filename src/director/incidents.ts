/** A first report as far as incidents are concerned. */
export interface Sighting {
  readonly entryId: string;
  readonly origin: string;
  /** `<feed>/<seq>` */
  readonly place: string;
  readonly issuedAtMs: number;
  /** What it has in common with others that name it too: its status, community and event. */
  readonly event?: string;
}

/** All that is known here; the order does not matter, nor what is said twice. */
export interface IncidentFacts {
  readonly sightings: readonly Sighting[];
  /** Pairs of entries that have an identifier in common. */
  readonly links: readonly (readonly [entryId: string, otherId: string])[];
  /** Entries on which their own originator has said that the event is closed. */
  readonly closed: ReadonlySet<string>;
  /** Entries that do not count: taken back, tainted, erased or over. */
  readonly gone: ReadonlySet<string>;
}

/** Entries that belong together: one convoy, several sightings. */
export interface Incident {
  /** The entry that was first. */
  readonly id: string;
  /** The originator of that entry, who alone closes it. */
  readonly owner: string;
  readonly isClosed: boolean;
  /** Oldest first. */
  readonly sightings: readonly Sighting[];
}

/**
 * Incidents of two entries or more, by the time of their first. They follow from the set of sound entries alone: whoever has the same entries has
 * the same incidents, in whatever order they came, and what is taken back dissolves what only it held together. K6, K10
 */
export function joinIncidents({ sightings, links, closed, gone }: IncidentFacts): Incident[] {
  const sound = new Map(
    sightings.filter(({ entryId }) => !gone.has(entryId)).map((sighting) => [sighting.entryId, sighting]),
  );
  const roots = new Map([...sound.keys()].map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (roots.get(root) !== root) root = roots.get(root)!;
    roots.set(id, root);
    return root;
  };
  const join = (one: string, other: string) => {
    if (sound.has(one) && sound.has(other)) roots.set(rootOf(one), rootOf(other));
  };
  for (const [one, other] of links) join(one, other);
  for (const same of Map.groupBy(sound.values(), ({ event }) => event ?? '')) {
    const [event, [first, ...others]] = same;
    if (event !== '') for (const other of others) join(first!.entryId, other.entryId);
  }
  return [...Map.groupBy(sound.values(), ({ entryId }) => rootOf(entryId)).values()]
    .filter(({ length }) => length > 1)
    .map((together) => incidentOf(together, closed))
    .sort((one, other) => byTime(one.sightings[0]!, other.sightings[0]!));
}

function incidentOf(together: readonly Sighting[], closed: ReadonlySet<string>): Incident {
  const sightings = together.toSorted(byTime);
  const { entryId, origin: owner } = sightings[0]!;
  const isClosed = sightings.some(({ entryId, origin }) => origin === owner && closed.has(entryId));
  return { id: entryId, owner, isClosed, sightings };
}

/** Two of one moment are told apart by their identifiers: no member sees them otherwise than another. */
function byTime(one: Sighting, other: Sighting): number {
  return one.issuedAtMs - other.issuedAtMs || (one.entryId < other.entryId ? -1 : 1);
}
