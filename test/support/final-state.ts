import { openCases } from '../../src/agency/known-cases.ts';
import type { Dimension } from '../../src/contract/dimension.ts';
import type { EntryReference, Purpose } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { inOrder } from '../../src/director/abuse-fact.ts';
import { knownByCommunity } from '../../src/director/all-detections.ts';
import { corroborationOf } from '../../src/director/corroboration.ts';
import { countAlerts } from '../../src/director/count-alerts.ts';
import { detectEpisodes, detectionOf } from '../../src/director/detect-episodes.ts';
import { type DetectionRule, dayOf } from '../../src/director/detection-file.ts';
import { makeDigest } from '../../src/director/digest/make-digest.ts';
import { gatherIncidents } from '../../src/director/gather-incidents.ts';
import { gatherThreads, type KnownThreads } from '../../src/director/known-threads.ts';
import { keyOf, type MemberReading } from '../../src/director/said.ts';
import { listSubjectCases } from '../../src/director/subject-cases.ts';
import { takenBackCopies } from '../../src/store/copy-compliance.ts';
import { copiesToTakeBack } from '../../src/store/forwarded-copies.ts';
import { soundLinks } from '../../src/store/links.ts';
import type { Store } from '../../src/store/open-store.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';

export interface FinalStateOptions {
  readonly directory: VerifiedDirectory;
  /** Whose database it is. */
  readonly self: string;
  /** When it is looked at, in milliseconds since 1970: at one time for all that are compared. */
  readonly nowMs: number;
  readonly purpose?: Purpose;
  /** Standing detections, for all the same. @default none */
  readonly rules?: readonly DetectionRule[];
}

/**
 * What a member's database comes to, as plain values that are the same for the same state: entries stand by their places
 * (`<feed>/<seq>`), so that two runs of one scenario can be compared too. `shared` is the same at all members that were
 * told the same; `own` depends on who looks, and is the same for one member however things came to it.
 */
export function finalStateOf(
  store: Store,
  { directory, self, nowMs, purpose, rules = [] }: FinalStateOptions,
) {
  const reading: MemberReading = {
    store,
    directory: directory.directory,
    keys: directory,
    reader: self,
    nowMs,
    ...(purpose && { purpose }),
  };
  const known = gatherThreads(reading);
  const cases = openCases({ store, directory: () => directory, self, ...(purpose && { purpose }) });
  return {
    shared: {
      threads: threadsOf(known),
      detections: detectionsOf(reading, rules),
      cases: sorted(cases.all(nowMs).map(caseOf)),
      subjectRequests: subjectRequestsOf({ store, directory, self, nowMs }),
    },
    own: {
      // With the links that nobody else knows of.
      incidents: incidentsOf(reading),
      statistics: [['kind'], ['type', 'week'], ['country', 'route']].map((by) =>
        statisticsOf(reading, by as Dimension[]),
      ),
      digest: digestOf(reading),
      subjectCases: subjectCasesOf({ store, directory, self, nowMs }),
      links: sorted(
        soundLinks(store, nowMs).map(
          ({ own, theirs, types }) => `${placeOf(own)} ${placeOf(theirs)} ${types.join(' ')}`,
        ),
      ),
      toTakeBack: sorted(
        copiesToTakeBack(store, nowMs).map(({ copy, reason }) => `${placeOf(copy)} ${reason}`),
      ),
      takenBack: takenBackCopies(store, nowMs).map(placeOf),
    },
  };
}

export type FinalState = ReturnType<typeof finalStateOf>;

function threadsOf(known: KnownThreads) {
  const placeIn = placesIn(known);
  return known.threads.map((thread) => {
    const { root, alert, said, isClosed, isTakenBack, lateByMs } = thread;
    const { origins, echoes, unstated, unfounded } = corroborationOf(known, thread);
    return {
      root: placeOf(root.reference),
      alert,
      said: said.map(({ reference, isSound }) => `${placeOf(reference)}${isSound ? '' : ' unsound'}`),
      isClosed,
      isTakenBack,
      ...(lateByMs !== undefined && { lateByMs }),
      origins: origins.map(({ who, ids }) => `${who}: ${sorted(ids.map(placeIn)).join(' ')}`),
      echoes: sorted(echoes.map(({ id, path }) => `${placeIn(id)}: ${path.join(' ')}`)),
      unstated: sorted(unstated.map(placeIn)),
      unfounded: sorted(unfounded.map(placeIn)),
    };
  });
}

/** Of entries that are here, and of those of which a copy is. */
function placesIn({ said }: KnownThreads): (id: string) => string {
  const places = new Map(
    said.flatMap(({ reference, entry: { body } }) => {
      const own = [keyOf(reference), placeOf(reference)] as const;
      if (body.case !== 'forwarded') return [own];
      const { original } = body.forwarded;
      const { feed, seq } = decodeEntry(decodeEnvelope(original).payload);
      const of = { feed: formatFeed(feed), seq };
      return [own, [keyOf({ hash: hashEnvelope(original) }), `copied ${placeOf(of)}`] as const];
    }),
  );
  for (const { reference } of said) places.set(keyOf(reference), placeOf(reference));
  return (id) => places.get(id) ?? id;
}

function incidentsOf(reading: MemberReading) {
  return gatherIncidents(reading).incidents.map(({ id, owner, isClosed, reports }) => ({
    id,
    owner,
    isClosed,
    reports: reports.map(({ place }) => place),
  }));
}

function detectionsOf(reading: MemberReading, rules: readonly DetectionRule[]) {
  return [...knownByCommunity(reading)].map(([community, { facts, gone, detections }]) => ({
    community,
    facts: sorted(facts.map((fact) => JSON.stringify([placeOf(fact.reference), fact.country, fact.abuse]))),
    gone: sorted(gone.map(({ reference }) => placeOf(reference))),
    detections: sorted(detections.map(({ reference }) => placeOf(reference))),
    found: detectEpisodes(rules, inOrder(facts), dayOf(reading.nowMs)).map((episode) => {
      const { evidence, ruleDigest: _digest, ...found } = detectionOf(episode);
      return { ...found, evidence: evidence.map(placeOf) };
    }),
  }));
}

function caseOf(known: ReturnType<ReturnType<typeof openCases>['all']>[number]) {
  const { community, status, caseId, found, unsound } = known;
  return {
    name: `${community} ${status} ${caseId}`,
    state: found.state,
    timeline: found.timeline.map(
      ({ entry, verdict }) => `${placeOf(entry)} ${verdict.inTurn ? 'in turn' : verdict.code}`,
    ),
    unsound: sorted(unsound.map((step) => `${placeOf(step)} ${step.unsound}`)),
  };
}

function subjectRequestsOf(asked: Parameters<typeof listSubjectCases>[0]) {
  return listSubjectCases(asked).map(
    ({ request, caseId, right, entries, originators, erasedBy, isTainted }) => ({
      request: placeOf(request),
      caseId,
      right,
      entries: entries.map(placeOf),
      originators,
      erasedBy,
      isTainted,
    }),
  );
}

function subjectCasesOf(asked: Parameters<typeof listSubjectCases>[0]) {
  return listSubjectCases(asked).map(({ request, answers, missing, isOverdue }) => ({
    request: placeOf(request),
    answers,
    missing,
    isOverdue,
  }));
}

function statisticsOf(reading: MemberReading, by: readonly Dimension[]) {
  const { notCounted, ...counted } = countAlerts({ ...reading, by });
  // Who had not received it while it was good was never given it.
  const told = Object.entries(notCounted).filter(
    ([code]) => code !== 'POLICY_EXPIRED' && code !== 'POLICY_ERASED',
  );
  return { by, ...counted, notCounted: told.map((one) => one.join(' ')) };
}

function digestOf(reading: MemberReading) {
  const at = new Date(reading.nowMs);
  const quarter = { year: at.getUTCFullYear(), number: Math.floor(at.getUTCMonth() / 3) + 1 } as const;
  // What time has taken away, and from whom, was not at all of them when it was there.
  const { quarters: _quarters, silent: _silent, ...tables } = makeDigest({ ...reading, quarter });
  return tables;
}

function placeOf({ feed, seq }: Pick<EntryReference, 'feed' | 'seq'>): string {
  return `${feed}/${seq}`;
}

function sorted<T>(list: readonly T[]): T[] {
  const named = list.map((one) => ({ one, name: typeof one === 'string' ? one : JSON.stringify(one) }));
  return named.toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1)).map(({ one }) => one);
}
