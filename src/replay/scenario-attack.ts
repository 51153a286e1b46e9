import type { Alert } from '../contract/alert.ts';
import type { AlertStep, RetractStep, UpdateStep } from './scenario.ts';

/** An alert of the attacker's making, put under another participant's name. */
export interface ForgeAs {
  readonly kind: 'forge-as';
  /** A member in good standing who tries it first, with its own valid credentials. */
  readonly by: string;
  /** The participant in whose name it speaks. */
  readonly as: string;
  readonly community: string;
  readonly alert: Alert;
  /**
   * What the hub's operator signs it with when he puts it into the victim's stream himself: a key nobody
   * knows, the member's own key, or a key nobody knows under the victim's header.
   */
  readonly signedWith: 'unknown-key' | 'member-key' | 'victims-header';
}

/** The exact bytes of an earlier entry, appended to its feed once more by the hub's operator. */
export interface ReplayEntry {
  readonly kind: 'replay-entry';
  readonly of: string;
}

/** The bytes of an entry with one bit flipped, appended to its feed by the hub's operator. */
export interface FlipBit {
  readonly kind: 'flip-bit';
  readonly of: string;
  readonly part: 'protected' | 'payload' | 'signature';
  /** Counted from the start of the part, most significant first. */
  readonly bit: number;
}

/** An alert of a thief's making, signed with the key with which the victim began, and put into the victim's feed. */
export interface StolenKey {
  readonly kind: 'stolen-key';
  /** Who has the victim's folder, and publishes with the credentials in it. Absent: the hub's operator has the key alone. */
  readonly by?: string;
  /** The victim. */
  readonly as: string;
  readonly community: string;
  readonly alert: Alert;
  /** When it claims to have been issued, after the scenario's start, milliseconds; absent: when it is. */
  readonly claimsMs?: number;
  /** The step for whose place in the feed it is a second entry; absent: it takes the next place. */
  readonly beside?: string;
}

/** One officer of a service, who has its key and credentials, says what its own program does not sign. */
export interface Insider {
  readonly kind: 'insider';
  /** His service. */
  readonly by: string;
  /** A first report, or about one of that service. */
  readonly word:
    | Pick<AlertStep, 'does' | 'community' | 'alert'>
    | Pick<UpdateStep, 'does' | 'of' | 'note' | 'closes'>
    | Pick<RetractStep, 'does' | 'of' | 'reason' | 'note'>;
  /** `twice`: also for the second officer, with the only key that he has. */
  readonly signs: 'once' | 'twice';
}

/** An alert of one that was removed: tried with what it connected with, and then put there by the hub's operator. */
export interface Outcast {
  readonly kind: 'outcast';
  readonly as: string;
  readonly community: string;
  readonly alert: Alert;
  /** When it claims to have been issued, after the scenario's start, milliseconds; absent: when it is. */
  readonly claimsMs?: number;
}

export type Attack = ForgeAs | ReplayEntry | FlipBit | StolenKey | Insider | Outcast;
