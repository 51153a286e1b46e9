import { hash as digest } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import type { AbuseFact } from '../../src/director/abuse-fact.ts';
import { detectEpisodes, detectionOf } from '../../src/director/detect-episodes.ts';
import { dayOf, parseDetections } from '../../src/director/detection-file.ts';
import { draftDetections } from '../../src/director/draft-detections.ts';
import type { KnownAbuse, KnownDetection } from '../../src/director/gather-abuse.ts';
import { makeDraft, NOW_MS } from '../gate/forge.ts';

const DAY_MS = 86_400_000;
const TODAY = dayOf(NOW_MS);
const rules = parseDetections(
  'rules.yaml',
  `rules:
  - { name: employers, kind: employer, countries: 2, window: 20d, quiet: 10d }
  - { name: rises, kind: rise, by: [nationality], window: 7d, baseline: 28d, least: 3, chance: 0.05, quiet: 7d }
`,
);

function referenceOf(kind: string, index: number): EntryReference {
  const hash = new Uint8Array(digest('sha256', `${kind} ${index}`, 'buffer'));
  return { feed: 'mk-bp.wb6.visa-abuse', seq: index + 1, entryId: makeDraft(index % 9).entryId, hash };
}

interface Found {
  readonly day: number;
  readonly country: string;
  readonly employer: number;
  readonly nationality: string;
  readonly code: 'H0' | 'H1' | 'H2';
  readonly isGone: boolean;
}

const found: fc.Arbitrary<Found> = fc.record({
  day: fc.integer({ min: 0, max: 50 }),
  country: fc.constantFrom('MK', 'RS', 'AL', 'BA'),
  employer: fc.nat(1),
  nationality: fc.constantFrom('PH', 'VN'),
  code: fc.constantFrom('H0', 'H1', 'H2'),
  isGone: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
});

function factOf({ day, country, employer, nationality, code }: Found, index: number): AbuseFact {
  const feed = { origin: 'mk-bp', community: 'wb6', kind: 'visa-abuse' } as const;
  return {
    reference: referenceOf('alert', index),
    entry: { feed, handling: { code }, expiresAtMs: NOW_MS + (10 + index) * DAY_MS },
    occurredMs: NOW_MS - day * DAY_MS,
    country,
    abuse: {
      type: 'FICTITIOUS_EMPLOYER',
      regime: 'WORK_PERMIT',
      nationalities: [nationality],
      employer: { country: 'RS', register: 'MB', number: String(employer) },
    },
  };
}

/** What we have said of them so far: of some, when not all of the others were here. */
function detectionsOf(facts: readonly AbuseFact[], every: number): KnownDetection[] {
  const had = facts.filter((_, index) => index % 5 !== every);
  return detectEpisodes(rules, had, TODAY - every).map((episode, index) => {
    const draft: Draft = makeDraft(index, { body: { case: 'detection', detection: detectionOf(episode) } });
    const entry = { ...draft, seq: index + 1, prev: new Uint8Array(32) };
    return { reference: referenceOf(`detection ${every}`, index), entry };
  });
}

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

const known = fc
  .tuple(fc.array(found, { maxLength: 40 }), fc.nat(6), fc.nat(6))
  .chain(([all, said, dismissed]) => {
    const facts = all.flatMap((one, index) => (one.isGone ? [] : [factOf(one, index)]));
    const gone = all.flatMap((one, index) => (one.isGone ? [factOf(one, index)] : []));
    // Detections were said while all was there.
    const whole = all.map(factOf);
    const one: KnownAbuse = {
      facts,
      gone,
      items: new Map(),
      detections: detectionsOf(whole, said),
      dismissed: dismissed === said ? [] : detectionsOf(whole, dismissed).slice(0, 1),
    };
    return fc
      .tuple(shuffled(facts), shuffled(gone), shuffled(one.detections), fc.nat(3))
      .map(([mixed, mixedGone, detections, twice]) => {
        const repeated = [...mixed.slice(0, twice), ...mixed];
        return [one, { ...one, facts: repeated, gone: [...mixedGone, ...mixedGone], detections }] as const;
      });
  });

test('K10: in whatever order alerts, retractions and detections come, and however often, the same is found, said and taken back', () => {
  let said = 0;
  let takenBack = 0;
  const news = (of: KnownAbuse) => {
    const clock = { nowMs: () => NOW_MS };
    const random = (size: number) => new Uint8Array(size);
    const told = draftDetections({ self: 'rs-gp', community: 'wb6', rules, clock, random }, of);
    said += told.found.length;
    takenBack += told.takenBack.length;
    return {
      said: told.found.map(({ draft }) => draft),
      // In the order in which they were said.
      takenBack: told.takenBack.map(({ body }) => JSON.stringify(body)).toSorted(),
    };
  };
  fc.assert(
    fc.property(known, ([one, other]) => {
      expect(news(other)).toEqual(news(one));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(said, takenBack)).toBeGreaterThan(50);
});
