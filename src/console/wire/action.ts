import type { HandlingCode, Purpose, ReceiptAction, RetractionReason, Status } from '../../contract/entry.ts';
import type { Urgency } from '../../contract/information.ts';

/** Body of `POST /api/actions`: each becomes a signed entry of this service, or waits for a second officer. */
export type ActionRequest =
  /** Read, acknowledged, action taken. */
  | { readonly do: 'receipt'; readonly key: string; readonly action: ReceiptAction; readonly reason?: string }
  /** A question to members of the community. */
  | {
      readonly do: 'ask';
      readonly key: string;
      readonly to: readonly string[];
      readonly question: string;
      readonly urgency: Urgency;
      /** What the answer is used for. @default what the person reads for, or as the kind of alert has it */
      readonly purpose?: Purpose;
      /** In words: the law and the article. Refused without it, with the path `legalBasis`. */
      readonly legalBasis?: string;
    }
  /** An answer to a question that we are asked. */
  | { readonly do: 'answer'; readonly request: string; readonly answer: string }
  /** `reason`: a code in the list InformationRefusal; `text`: in words, if any. */
  | {
      readonly do: 'refuse-answer';
      readonly request: string;
      readonly reason: string;
      readonly text?: string;
    }
  /** We are asked whether an alert of ours may be passed on: as it was asked for, or not. K5 */
  | { readonly do: 'grant'; readonly request: string }
  | { readonly do: 'refuse-grant'; readonly request: string; readonly why: string }
  /** On an alert of our own: a note, perhaps the corrected alert as JSON, perhaps its end. */
  | {
      readonly do: 'update';
      readonly key: string;
      readonly note: string;
      readonly alert?: unknown;
      readonly closes: boolean;
    }
  | { readonly do: 'retract'; readonly key: string; readonly reason: RetractionReason; readonly note: string }
  /** A new alert: `alert` in the protobuf JSON form that `karaula publish` reads. */
  | ({ readonly do: 'alert' } & NewAlert)
  /** The second officer agrees to, or sends back, what waits. */
  | { readonly do: 'release'; readonly id: string; readonly passphrase: string }
  | { readonly do: 'send-back'; readonly id: string; readonly why: string };

export interface NewAlert {
  readonly community: string;
  readonly status: Status;
  readonly handling: {
    readonly code: HandlingCode;
    readonly restriction?: string;
    /** Absent: what the code and the kind allow. */
    readonly purposes?: readonly Purpose[];
    /** Participants; absent: all of the community. */
    readonly releasableTo?: readonly string[];
  };
  readonly alert: unknown;
}

/** What is wrong with what was filled in; `path` as the contract names it: `alert.place.crossingPoint`. */
export interface FieldProblem {
  readonly path: string;
  readonly says: string;
}

export type ActionOutcome =
  /** It is signed and has its place; `isSent`: the hub has it, else it waits in the outbox and nothing is lost. */
  | { readonly outcome: 'said'; readonly feed: string; readonly seq: number; readonly isSent: boolean }
  /** It needs a second officer, and waits for one. */
  | { readonly outcome: 'waits'; readonly id: string }
  | { readonly outcome: 'done' }
  | {
      readonly outcome: 'refused';
      readonly code: string;
      readonly says: string;
      readonly problems: readonly FieldProblem[];
    };

/** What waits for a second officer: `GET /api/releases`. */
export interface WaitingRelease {
  readonly id: string;
  /** Pseudonym of who wants to say it. */
  readonly by: string;
  readonly atMs: number;
  readonly expiresAtMs: number;
  /** What it is, in a line. */
  readonly title: string;
  readonly status: Status;
  /** In words, what would be said: the very bytes that would be signed. */
  readonly says: string;
  /** The person who asks may sign it: another one wrote it. */
  readonly mayAgree: boolean;
}
