import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReplayError } from '../../src/replay/errors.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';

/** A small scenario that is good as it stands; tests spoil one thing at a time. */
export const GOOD_SCENARIO = `id: small
title: Two services and one alert
source: { document: A text, paragraph: 7, quote: Words. }
storyline: One says, the other hears.
seed: small-1
start: 2026-03-17T20:00:00Z
participants: [mk-bp, rs-gp, rcc]
lifetime: 72h
timeline:
  - at: +00:00:00
    name: first
    says: The first alert.
    from: mk-bp
    community: wb6
    alert:
      place: { type: BCP_LAND, country: MK, crossingPoint: tabanovce-presevo }
      impact: HIGH
      evaluation: { source: A, information: I1 }
      borderIncident: { type: CLANDESTINE_ENTRY, stage: ACTUAL, direction: ENTRY, transport: LORRY, persons: 3 }
  - at: +00:05:00
    name: second
    says: More is known.
    from: mk-bp
    update: { of: first, note: It was four. }
  - at: +00:06:00
    name: forged
    says: Somebody speaks for another.
    attack:
      kind: forge-as
      by: rcc
      as: mk-bp
      community: wb6
      alert:
        place: { type: INLAND, country: MK }
        impact: LOW
        evaluation: { source: A, information: I1 }
        borderIncident: { type: FACILITATION, stage: ACTUAL }
  - at: +00:07:00
    name: again
    says: The first once more.
    attack: { kind: replay-entry, of: first }
  - at: +00:08:00
    name: back
    says: It is taken back.
    from: mk-bp
    retract: { of: first, reason: MISTAKE, note: Were shepherds. }
expect:
  - delivered: { step: first, to: [rs-gp], within: 5m }
  - absent: { step: first, from: [rcc] }
  - refused: { step: forged, by: [server], code: BUS_PERMISSION_DENIED }
`;

/** A small scenario in which a key is stolen and revoked, and somebody is offline meanwhile; good as it stands. */
export const STOLEN_SCENARIO = `id: stolen
title: A key in other hands
source: { document: A text, paragraph: 7, quote: Words. }
storyline: One is robbed, two find out.
seed: stolen-1
start: 2026-03-17T20:00:00Z
participants: [mk-bp, rs-gp, al-bmp, rcc]
lifetime: 72h
timeline:
  - at: +00:00:00
    name: first
    says: The first alert.
    from: mk-bp
    community: wb6
    alert: &alert
      place: { type: BCP_LAND, country: MK, crossingPoint: tabanovce-presevo }
      impact: HIGH
      evaluation: { source: A, information: I1 }
      borderIncident: { type: CLANDESTINE_ENTRY, stage: ACTUAL, direction: ENTRY, transport: LORRY, persons: 3 }
  - at: +00:10:00
    name: away
    says: One is offline.
    offline: [al-bmp]
  - at: +00:20:00
    name: second
    says: The second, which one does not get.
    from: mk-bp
    community: wb6
    alert: *alert
  - at: +00:30:00
    name: heads
    says: The other signs that he has both.
    state: [rs-gp]
  - at: +01:10:00
    name: third
    says: The third, when the key is stolen already.
    from: mk-bp
    community: wb6
    alert: *alert
  - at: +01:20:00
    name: fork
    says: The thief beside the third.
    attack: { kind: stolen-key, by: rcc, as: mk-bp, community: wb6, beside: third, alert: *alert }
  - at: +01:30:00
    name: set-back
    says: The thief after it, with a time from before.
    attack: { kind: stolen-key, as: mk-bp, community: wb6, claims: +00:40:00, alert: *alert }
  - at: +02:00:00
    name: revoked
    says: The key is revoked.
    revoke: { participant: mk-bp, suspectSince: +01:00:00 }
  - at: +02:05:00
    name: taken-back
    says: The thief's word is taken back.
    from: mk-bp
    retract: { of: set-back, reason: FALSE_POSITIVE, note: Not said by us. }
  - at: +02:10:00
    name: forged
    says: Something that is no entry of the key's owner.
    attack: { kind: forge-as, by: rcc, as: mk-bp, community: wb6, alert: *alert }
  - at: +02:20:00
    name: confirmed
    says: What the owner had said is confirmed.
    from: mk-bp
    update: { of: third, note: It stands. }
  - at: +02:30:00
    name: back
    says: He is online again.
    online: [al-bmp]
expect:
  - forked: { step: fork, seenBy: [rs-gp, al-bmp] }
  - tainted: { step: third, on: [rs-gp], after: revoked }
  - untainted: { step: third, on: [rs-gp, al-bmp] }
`;

/** A good scenario with one passage replaced. */
export function spoil(passage: string, replacement: string, text = GOOD_SCENARIO): string {
  if (!text.includes(passage)) throw new Error(`the scenario has no "${passage}"`);
  return text.replace(passage, replacement);
}

/** What is said of a text that is no scenario, one problem a line; empty: it is one. */
export function problemsOf(text: string): string {
  try {
    parseScenario(text, 'small.yaml');
    return '';
  } catch (error) {
    if (!(error instanceof ReplayError) || error.code !== 'REPLAY_SCENARIO_INVALID') throw error;
    return error.message;
  }
}

const SEEDS = join(import.meta.dirname, '../../seeds/scenarios');

/** The scenarios that come with Karaula, by file. */
export const seedNames = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));

/** One of them. */
export function seedText(name: string): string {
  return readFileSync(join(SEEDS, name), 'utf8');
}
