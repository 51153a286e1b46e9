/** A small scenario in which one is offline and speaks, the hub withholds, and two are removed; good as it stands. */
export const HUB_SCENARIO = `id: hub
title: A hub and who is on it
source: { document: A text, paragraph: 7, quote: Words. }
storyline: One is away, one is left in the dark, two have to go.
seed: hub-1
start: 2026-03-17T20:00:00Z
participants: [mk-bp, rs-gp, ba-gp, al-bmp, xk-kp]
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
    name: unsent
    says: What he signs waits.
    from: al-bmp
    community: wb6
    alert: *alert
  - at: +00:30:00
    name: unsent-update
    says: More of it waits behind it.
    from: al-bmp
    update: { of: unsent, note: It was four. }
  - at: +01:00:00
    name: back
    says: He is online again.
    online: [al-bmp]
  - at: +01:10:00
    name: dark
    says: The hub gives two nothing more of one feed.
    withhold: { feed: mk-bp.wb6.border-incident, from: [rs-gp, ba-gp] }
  - at: +01:20:00
    name: second
    says: The second alert, which two do not get.
    from: mk-bp
    community: wb6
    alert: *alert
  - at: +01:30:00
    name: heads
    says: Others sign that they have it.
    state: [mk-bp, al-bmp]
  - at: +01:40:00
    name: complaint
    says: One of the two signs that he lacks it.
    state: [rs-gp]
  - at: +01:50:00
    name: mended
    says: The hub is put right.
    apply: hub
  - at: +02:00:00
    name: gone
    says: One is removed.
    remove: { participant: xk-kp }
  - at: +02:10:00
    name: third
    says: The third alert, which is not for him.
    from: mk-bp
    community: wb6
    alert: *alert
  - at: +02:20:00
    name: outcast
    says: He speaks all the same.
    attack: { kind: outcast, as: xk-kp, community: wb6, alert: *alert }
  - at: +02:30:00
    name: left
    says: Another leaves the community, and stays on the hub.
    remove: { participant: al-bmp, community: wb6 }
  - at: +02:40:00
    name: fourth
    says: The fourth alert, which is for neither.
    from: mk-bp
    community: wb6
    alert: *alert
  - at: +02:50:00
    name: left-speaks
    says: The other speaks to the community all the same.
    attack: { kind: outcast, as: al-bmp, community: wb6, alert: *alert }
  - at: +03:00:00
    name: heads-again
    says: Who is left signs.
    state: [mk-bp, rs-gp]
  - at: +03:10:00
    name: heads-at-last
    says: And once more.
    state: [mk-bp, rs-gp]
expect:
  - delivered: { step: unsent, to: [mk-bp, rs-gp, ba-gp, xk-kp], within: 1h }
  - withheld: { step: second, seenBy: [rs-gp] }
  - undisputed: { step: first, on: [rs-gp, al-bmp] }
  - closed: { step: third, to: [xk-kp] }
`;
