import type { Alert, Place } from '../../contract/alert.ts';
import { findCrossingPoint } from '../../contract/crossing-points.ts';
import type { Entry, ReceiptAction } from '../../contract/entry.ts';
import { headlineOf } from '../../contract/headline.ts';
import { ALERT_KINDS, type AlertKind } from '../../contract/kind.ts';
import { describePlace, withAsterisk } from '../../contract/names.ts';
import { tlpOf } from '../../contract/tlp.ts';
import type { KnownThread } from '../../director/known-threads.ts';
import { routeOf } from '../../director/route-of.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { copiedEntry } from '../../gate/copied-entry.ts';
import { lateByMs } from '../../policy/first-report.ts';
import type { AlertCard, CardPlace } from '../wire/card.ts';
import { type ReceiptLook, receiptsOf } from './receipts.ts';
import { type Forks, isDisputed, trustOf } from './trust-of.ts';

export interface CardLook extends ReceiptLook {
  readonly forks: Forks;
}

/** What cards of things that hang together ask of these. */
export interface WholeLook {
  readonly look: CardLook;
  /** Independent origins of what an entry says, by its key. */
  readonly origins: (key: string) => number;
  /** Keys of what belongs to the same incident. */
  readonly linked: (key: string) => readonly string[];
}

/** What of a card follows from others than its own entry. */
export interface CardFacts {
  /** Its own entry first; in the order in which they were said. */
  readonly said: readonly Said[];
  readonly alert: Alert;
  readonly standing: AlertCard['standing'];
  readonly updates: number;
  readonly origins: number;
  readonly linked: readonly string[];
}

/** A first report, or a copy of one, with how it now stands. K9: codes, and names with the asterisk where it belongs. */
export function cardOf(look: CardLook, facts: CardFacts): AlertCard {
  const { said, alert, standing, updates, origins, linked } = facts;
  const [root] = said as readonly [Said, ...Said[]];
  const { reference, entry } = root;
  const { feed, handling, status } = entry;
  const original = originalOf(entry);
  const late = lateByMs(alert.occurredAt, original.issuedAtMs);
  const card = {
    key: keyOf(reference),
    feed: reference.feed,
    seq: reference.seq,
    entryId: reference.entryId,
    kind: kindOf(original),
    type: typeOf(alert),
    headline: withAsterisk(headlineOf(alert)),
    ...(alert.summary !== undefined && { summary: withAsterisk(alert.summary) }),
    place: placeOf(alert.place),
    route: routeOf(alert),
    occurredAtMs: Date.parse(alert.occurredAt),
    issuedAtMs: entry.issuedAtMs,
    changedAtMs: Math.max(...said.map((one) => one.entry.issuedAtMs)),
    expiresAtMs: entry.expiresAtMs,
    ...(late !== undefined && { lateByMs: late }),
    origin: original.feed.origin,
    ...(original !== entry && { forwardedBy: feed.origin }),
    community: feed.community,
    isOwn: feed.origin === look.self,
    impact: alert.impact,
    handling: {
      code: handling.code,
      ...(handling.restriction !== undefined && { restriction: withAsterisk(handling.restriction) }),
      ...(handling.releasableTo !== undefined && { releasableTo: handling.releasableTo }),
      tlp: tlpOf(handling),
    },
    ...(alert.evaluation && { evaluation: alert.evaluation }),
    status,
    standing,
    ...trustFields(look.forks, said),
    updates,
    sightings: said.filter((one) => one.entry.body.case === 'sighting' && one.isSound).length,
    origins,
    linked,
  };
  const received: { receipts: AlertCard['receipts']; ownAction?: ReceiptAction } = receiptsOf(look, card);
  return { ...card, ...received };
}

/** What it says rests on its author's updates, too: where these are disputed, it is. K2 */
function trustFields(forks: Forks, said: readonly Said[]): Pick<AlertCard, 'trust' | 'trustSays'> {
  const [root] = said as readonly [Said, ...Said[]];
  const update = said.find(
    (one) => one.isSound && one.reference.feed === root.reference.feed && isDisputed(forks, one),
  );
  const { trust, says } = trustOf(forks, isDisputed(forks, root) ? root : (update ?? root));
  return { trust, ...(says !== undefined && { trustSays: says }) };
}

export function isSoundUpdate({ entry, isSound }: Said): boolean {
  return entry.body.case === 'update' && isSound;
}

export function standingOf({ isClosed, isTakenBack }: KnownThread): AlertCard['standing'] {
  if (isTakenBack) return 'taken-back';
  return isClosed ? 'closed' : 'open';
}

/** Of a copy, what its originator has signed. */
function originalOf(entry: Entry): Entry {
  return entry.body.case === 'forwarded' ? copiedEntry(entry.body.forwarded) : entry;
}

function kindOf({ feed: { kind } }: Entry): AlertKind {
  return ALERT_KINDS.find((one) => one === kind)!;
}

function typeOf({ borderIncident, visaAbuse, returnStep }: Alert): string {
  return borderIncident?.type ?? visaAbuse?.type ?? returnStep?.step ?? '';
}

function placeOf(place: Place): CardPlace {
  const { country, crossingPoint } = place;
  const at = (crossingPoint === undefined ? undefined : findCrossingPoint(crossingPoint)) ?? place;
  const { latitude, longitude } = at;
  return {
    name: withAsterisk(describePlace(place)),
    country,
    ...(crossingPoint !== undefined && { crossingPoint }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  };
}
