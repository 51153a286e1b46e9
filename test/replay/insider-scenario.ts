/** A small scenario in which one officer says alone what two must say; good as it stands. */
export const INSIDER_SCENARIO = `id: inside
title: One officer alone
source: { document: A text, paragraph: 7, quote: Words. }
storyline: One speaks alone, and is not heard.
seed: inside-1
start: 2026-03-17T20:00:00Z
participants: [mk-bp, rs-gp, al-bmp]
twoPerson: { wb6: [{ what: CLOSE }, { what: RETRACTION, minImpact: VERY_HIGH }] }
lifetime: 72h
timeline:
  - at: +00:00:00
    name: first
    says: The first alert.
    from: mk-bp
    community: wb6
    alert:
      place: { type: BCP_LAND, country: MK, crossingPoint: tabanovce-presevo }
      impact: VERY_HIGH
      evaluation: { source: A, information: I1 }
      borderIncident: { type: CLANDESTINE_ENTRY, stage: ACTUAL, direction: ENTRY, transport: LORRY, persons: 3 }
  - at: +00:05:00
    name: alone
    says: One officer says that it is over.
    attack: { kind: insider, by: mk-bp, update: { of: first, note: All clear., closes: true } }
  - at: +00:06:00
    name: twice
    says: He signs for the second, too.
    attack: { kind: insider, by: mk-bp, signs: twice, update: { of: first, note: All clear., closes: true } }
  - at: +00:07:00
    name: taken-back
    says: He takes it back alone.
    attack: { kind: insider, by: mk-bp, retract: { of: first, reason: MISTAKE, note: Was nothing. } }
  - at: +00:08:00
    name: not-over
    says: What one may say is heard as before.
    from: mk-bp
    update: { of: first, note: It is not over. }
  - at: +00:09:00
    name: by-two
    says: Two officers say that it is over.
    from: mk-bp
    secondOfficer: true
    update: { of: first, note: All clear., closes: true }
expect:
  - delivered: { step: first, to: [rs-gp, al-bmp], within: 5m }
  - refused: { step: alone, by: [mk-bp], code: AGENCY_NOT_RELEASED }
  - refused: { step: alone, by: [rs-gp, al-bmp], code: POLICY_NOT_RELEASED_BY_TWO }
  - refused: { step: twice, by: [rs-gp, al-bmp], code: POLICY_NOT_RELEASED_BY_TWO }
  - refused: { step: taken-back, by: [mk-bp], code: AGENCY_NOT_RELEASED }
  - refused: { step: taken-back, by: [rs-gp, al-bmp], code: POLICY_NOT_RELEASED_BY_TWO }
  - absent: { step: taken-back, from: [rs-gp, al-bmp] }
  - delivered: { step: not-over, to: [rs-gp, al-bmp], within: 5m }
  - delivered: { step: by-two, to: [rs-gp, al-bmp], within: 5m }
`;

/** A small scenario in which what was told to each member in other words turns up outside; good as it stands. */
export const LEAK_SCENARIO = `id: leak
title: A text outside
source: { document: A text, paragraph: 7, quote: Words. }
storyline: One passes on what he was told.
seed: leak-1
start: 2026-03-17T20:00:00Z
participants: [mk-bp, rs-gp, al-bmp]
lifetime: 72h
timeline:
  - at: +00:00:00
    name: worded
    says: An alert, to each in other words.
    from: mk-bp
    community: wb6
    trace: true
    alert:
      place: { type: BCP_LAND, country: MK, crossingPoint: tabanovce-presevo }
      impact: HIGH
      evaluation: { source: A, information: I1 }
      summary: >-
        A {lorry|truck} with some people was {seen|noticed} by a patrol {near|close to} the mill, and its driver
        {fled|ran away} into the forest {before|ahead of} any check.
      borderIncident: { type: CLANDESTINE_ENTRY, stage: ACTUAL, direction: ENTRY, transport: LORRY, persons: 3 }
  - at: +00:05:00
    name: plain
    says: An alert, to all in the same words.
    from: mk-bp
    community: wb6
    alert:
      place: { type: BCP_LAND, country: MK, crossingPoint: tabanovce-presevo }
      impact: HIGH
      evaluation: { source: A, information: I1 }
      summary: The lorry was found empty at the edge of the forest by a patrol.
      borderIncident: { type: CLANDESTINE_ENTRY, stage: ACTUAL, direction: ENTRY, transport: LORRY, persons: 3 }
  - at: +01:00:00
    name: found
    says: The text is found.
    leak: { of: worded, by: rs-gp }
  - at: +01:05:00
    name: found-again
    says: It is found again.
    leak: { of: worded, by: al-bmp }
  - at: +01:10:00
    name: found-plain
    says: The other one is found.
    leak: { of: plain, by: rs-gp }
  - at: +01:15:00
    name: opened
    says: Three persons open it.
    read: { of: worded, by: { rs-gp: [one, another], al-bmp: [one] } }
  - at: +01:20:00
    name: asked
    says: Who read it is asked.
    askReaders: worded
expect:
  - traced: { step: found, to: rs-gp, provedTo: [al-bmp, rs-gp] }
  - traced: { step: found-again, to: al-bmp, provedTo: [rs-gp] }
  - readBy: { step: asked, in: rs-gp, who: [one, another] }
  - readBy: { step: asked, in: al-bmp, who: [one] }
`;
