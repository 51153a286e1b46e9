import type { Alert } from '../../contract/alert.ts';
import type { ReceiptAction } from '../../contract/entry.ts';
import type { NewAlert } from './action.ts';
import type { AlertCard } from './card.ts';

/** One thing that was checked about an entry, in words that a director understands. */
export interface ChainStep {
  readonly what:
    | 'signature'
    | 'key'
    | 'place'
    | 'confirmed'
    | 'seal'
    | 'two-officers'
    | 'clock'
    | 'taint'
    | 'dispute';
  readonly standing: 'good' | 'doubtful' | 'bad';
  /** One sentence. */
  readonly says: string;
  /** For who wants it exactly: a key's thumbprint, a hash. */
  readonly detail?: string;
}

/** Something that was said in a thread. */
export interface ThreadEntry {
  readonly key: string;
  readonly feed: string;
  readonly seq: number;
  readonly origin: string;
  readonly issuedAtMs: number;
  readonly does: 'alert' | 'step' | 'update' | 'closed' | 'retraction' | 'sighting';
  /** In one line; a script in it stays text. */
  readonly says: string;
  /** It counts for nothing: tainted, taken back or disputed. */
  readonly mark?: 'tainted' | 'taken-back' | 'disputed';
}

/** How it stands with one member and the first report. */
export interface MemberReceipt {
  readonly member: string;
  /** When it stated to have it: of our own alerts the first time, of another's the newest. */
  readonly hasSinceMs?: number;
  readonly actions: readonly {
    readonly action: ReceiptAction;
    readonly reason?: string;
    readonly atMs: number;
  }[];
}

export interface ThreadLink {
  readonly key: string;
  readonly origin: string;
  readonly headline: string;
  /** Codes in the list IdentifierType; empty: they name one event. */
  readonly types: readonly string[];
}

/** A return, with what has come and what is due. */
export interface ReturnCaseView {
  readonly caseId: string;
  readonly type: string;
  readonly countryOfOrigin: string;
  readonly persons?: number;
  readonly minors?: number;
  /** As the step that stands for the case has it. */
  readonly place: Alert['place'];
  /** Participants. */
  readonly parties: readonly string[];
  /** Code in the list Step, of the newest step that counts; absent: what opened the case is not known here. */
  readonly stands?: string;
  readonly isHeld: boolean;
  readonly isClosed: boolean;
  /** Who is to do something next, and by when; absent: nobody is. */
  readonly due?: { readonly says: string; readonly byMs: number; readonly isOverdue: boolean };
  readonly steps: readonly {
    readonly key: string;
    readonly step: string;
    readonly by: string;
    readonly atMs: number;
    /** Why it moves nothing; absent: it counts. */
    readonly outOfTurn?: string;
  }[];
  /** What the person may say now for our service, and under which terms; absent: nothing. */
  readonly next?: {
    /** Codes in the list Step. */
    readonly steps: readonly string[];
    readonly handling: NewAlert['handling'];
  };
}

/** A question to members, and what they have answered. */
export interface InformationView {
  readonly key: string;
  readonly askedBy: string;
  readonly asked: readonly string[];
  readonly question: string;
  readonly dueMs: number;
  readonly state: 'open' | 'answered' | 'refused' | 'overdue' | 'withdrawn';
  /** We are asked, and have not answered. */
  readonly waitsForUs: boolean;
  readonly answers: readonly { readonly by: string; readonly atMs: number; readonly says: string }[];
}

/** Somebody asks of us what only the originator of an alert allows: to pass it on, or to disclose identifiers of it. K5 */
export interface QuestionView {
  readonly key: string;
  readonly what: 'forward' | 'disclose';
  readonly askedBy: string;
  readonly reason: string;
  /** To whom it is to be passed on, for what and until when. */
  readonly terms?: {
    readonly community: string;
    /** Absent: to all members of the community. */
    readonly participants?: readonly string[];
    /** Codes in the list Purpose; absent: what the alert itself allows. */
    readonly purposes?: readonly string[];
    readonly untilMs: number;
  };
}

/** All about one card. */
export interface ThreadDetail {
  readonly card: AlertCard;
  /** What the alert says as it now stands besides what the card has, as label and value: persons, transport, direction … */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What its handling asks of who goes on with it, in words. K5 */
  readonly conditions: readonly string[];
  readonly entries: readonly ThreadEntry[];
  /** Others of which it says something: what was asked and answered about it, what is linked. K8: put on record as read. */
  readonly alsoOpened?: readonly { readonly feed: string; readonly seq: number; readonly key: string }[];
  readonly chain: readonly ChainStep[];
  readonly receipts: readonly MemberReceipt[];
  readonly links: readonly ThreadLink[];
  /** On whose word it rests, in words. */
  readonly corroboration: string;
  readonly information: readonly InformationView[];
  /** Of us, and not answered yet. */
  readonly questions: readonly QuestionView[];
  readonly returnCase?: ReturnCaseView;
  /** Of our own, as it now stands, so that it can be corrected: with `update` in {@link may}, without its tokens. */
  readonly alert?: Alert;
  /** What the person who asks may do now, by role and by what it is. */
  readonly may: readonly (
    | 'read'
    | 'acknowledge'
    | 'action'
    | 'ask'
    | 'answer'
    | 'grant'
    | 'update'
    | 'close'
    | 'retract'
  )[];
}
