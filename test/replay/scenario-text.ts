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

/** The good scenario with one passage replaced. */
export function spoil(passage: string, replacement: string): string {
  if (!GOOD_SCENARIO.includes(passage)) throw new Error(`the scenario has no "${passage}"`);
  return GOOD_SCENARIO.replace(passage, replacement);
}
