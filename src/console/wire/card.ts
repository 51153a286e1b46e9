import type { HandlingCode, ReceiptAction, Status } from '../../contract/entry.ts';
import type { AlertKind } from '../../contract/kind.ts';

// What the server tells the page, as JSON. Times are milliseconds since 1970 by the member's clock. Codes are those of
// src/contract/code-lists.ts: the page has the labels (K9).

/** How much an entry is worth, in the order in which it matters to who reads. */
export type Trust =
  /** All checks passed, and nothing is known against it. */
  | 'verified'
  /** K6: it may have been signed when its key was suspect, or had ended. */
  | 'tainted'
  /** K2: two histories of its feed are signed, and nobody knows yet which one is its author's. */
  | 'disputed';

/** Where it happened. */
export interface CardPlace {
  /** In one line, with the footnote's asterisk where it belongs. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, with XK. */
  readonly country: string;
  /** Identifier in the list of crossing points. */
  readonly crossingPoint?: string;
  /** Degrees, WGS 84: of the crossing point, or as the alert says; absent: only the country is known. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Who has an entry, and what was done about it: by members other than its author. */
export interface CardReceipts {
  /** Members of its community besides its author to whom it is released, ourselves among them. */
  readonly of: number;
  /** Have stated that they have it. */
  readonly has: number;
  /** Have said that they have read it, have acknowledged it, or did something about it. */
  readonly read: number;
  readonly acknowledged: number;
  readonly actioned: number;
}

/** A first report with how it now stands: a card of the feed, a mark on the map. */
export interface AlertCard {
  /** Hash of the first report's envelope, in hexadecimal: names it beyond doubt (K2). */
  readonly key: string;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly kind: AlertKind;
  /** Code in the list IncidentType, VisaAbuseType or Step, as the kind has it. */
  readonly type: string;
  /** One line that says what it is. */
  readonly headline: string;
  readonly summary?: string;
  readonly place: CardPlace;
  /** As `routeOf` (src/director/route-of.ts) has it: `MK-XK`, `MK>RS>HU`. */
  readonly route: string;
  readonly occurredAtMs: number;
  readonly issuedAtMs: number;
  /** When the newest of its thread was issued. */
  readonly changedAtMs: number;
  readonly expiresAtMs: number;
  /** By how much the first report came late; absent: in time. */
  readonly lateByMs?: number;
  /** Participant. */
  readonly origin: string;
  /** It came by another's hand: who passed it on. */
  readonly forwardedBy?: string;
  readonly community: string;
  readonly isOwn: boolean;
  /** Code in the list Impact. */
  readonly impact: string;
  readonly handling: {
    readonly code: HandlingCode;
    readonly restriction?: string;
    readonly releasableTo?: readonly string[];
    /** TLP 2.0, for display. */
    readonly tlp: string;
  };
  /** Codes in the lists SourceGrade and InformationGrade. */
  readonly evaluation?: { readonly source: string; readonly information: string };
  readonly status: Status;
  readonly standing: 'open' | 'closed' | 'taken-back';
  readonly trust: Trust;
  /** In words, when it is not `verified`: what is wrong, and whom to ask. */
  readonly trustSays?: string;
  readonly updates: number;
  readonly sightings: number;
  /** Independent origins, as docs/threads.md counts them. */
  readonly origins: number;
  readonly receipts: CardReceipts;
  /** The most that our own service has said that it did about it. */
  readonly ownAction?: ReceiptAction;
  /** Keys of cards with which it has identifiers in common, or an event. */
  readonly linked: readonly string[];
}
