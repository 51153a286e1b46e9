import type { Alert } from './alert.ts';
import type { DataSubjectAnswer, DataSubjectRequest } from './data-subject.ts';
import type { DetectionBody } from './detection.ts';
import type { ErasureReceipt } from './erasure.ts';
import type { FeedId } from './feed.ts';
import type { ForwardBody } from './forward.ts';
import type { InformationBody } from './information.ts';
import type { LinkBody } from './link.ts';
import type { Sighting } from './sighting.ts';

export type Status = 'ACTUAL' | 'EXERCISE' | 'TEST';

export type HandlingCode = 'H0' | 'H1' | 'H2' | 'H3';

export type Purpose =
  | 'BORDER_CONTROL'
  | 'CRIMINAL_INVESTIGATION'
  | 'VISA_PROCESSING'
  | 'RETURN_PROCEDURE'
  | 'VICTIM_PROTECTION';

/** Who may have it and for what (Europol handling codes); until when is the entry's `expiresAtMs`. K5. */
export interface Handling {
  readonly code: HandlingCode;
  /** The restriction in words; with H3 and only with H3. */
  readonly restriction?: string;
  /** Absent: any purpose the code allows. */
  readonly purposes?: readonly Purpose[];
  /** Participants of the community that may have it; absent: all of them. */
  readonly releasableTo?: readonly string[];
}

/** Names one entry beyond doubt. */
export interface EntryReference {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  /** SHA-256 of the envelope, 32 bytes. */
  readonly hash: Uint8Array;
}

export interface Update {
  readonly target: EntryReference;
  readonly note: string;
  readonly alert?: Alert;
  readonly closes: boolean;
}

export type RetractionReason =
  | 'MISTAKE'
  | 'FALSE_POSITIVE'
  | 'DUPLICATE'
  | 'LEGAL_OBLIGATION'
  | 'SOURCE_WITHDRAWN';

export interface Retraction {
  readonly target: EntryReference;
  readonly reason: RetractionReason;
  readonly note: string;
}

/** Content that only members can read (trust/seal.ts): what is inside is a {@link SealableContent}. K2 */
export interface Sealed {
  readonly keyId: string;
  /** 12 bytes. */
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  /** SHA-256 of the plaintext, 32 bytes. */
  readonly commitment: Uint8Array;
}

/** One alert in a wording for each member, each sealed with a key that only that member is handed (docs/tracing.md). */
export interface SealedVariants {
  /** By `keyId`, ascending; all ciphertexts have one length. */
  readonly variants: readonly Sealed[];
}

/** A key that its author seals content with from now on, as it is handed to the members (trust/content-key.ts). */
export interface ContentKeyBody {
  /** 16 bytes in lower-case hexadecimal. */
  readonly keyId: string;
  /** JWE JSON serialization, with one recipient for each member. */
  readonly jwe: string;
  /** The same for the members' prekeys: the key takes both. Absent: none had said one. */
  readonly prekeyJwe?: string;
  /** A month, as `2026-11`: it is a link key, for the tokens of that month, and seals nothing. */
  readonly linkEpoch?: string;
}

/** A key for sealing to its author that its machine has made, and destroys soon after the next (docs/keys.md). */
export interface Prekey {
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** How far a feed goes, as its author or a reader knows it. */
export interface FeedHead {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  /** SHA-256 of the envelope at that place, 32 bytes. */
  readonly hash: Uint8Array;
}

/**
 * A member's heads in one community. The newest complete statement, and those of changes after it, say all. The lists
 * are sorted by feed (feed-heads.ts). K3, K8.
 */
export interface HeadsStatement {
  /** Of the author's own feeds, as far as the hub has confirmed them stored. */
  readonly own: readonly FeedHead[];
  /** Of others' feeds, as far as the author has verified them. */
  readonly seen: readonly FeedHead[];
  /** The author promises the next statement within that time. Seconds. */
  readonly intervalS: number;
  /**
   * Of the author's own feeds, the newest entry that it has let go of: who does not have it may go on after it. Each
   * of these feeds stands in `own` too, further on. Absent: none.
   */
  readonly letGo?: readonly FeedHead[];
  /** Only heads that differ from what its author said before in this feed, none of receipt feeds. Absent: all heads. */
  readonly changesOnly?: boolean;
}

/** COMPLIED: it was taken back, and is used no more. */
export type ReceiptAction = 'READ' | 'ACKNOWLEDGED' | 'ACTIONED' | 'COMPLIED';

/** What a member has done about an alert, its own or another's. */
export interface ActionReceipt {
  readonly target: EntryReference;
  readonly action: ReceiptAction;
  /** In a few words; absent: the action says it all. */
  readonly reason?: string;
}

/** How far its author's log of who read what goes (store/read-line.ts); the last line stands for all. */
export interface ReadLogHead {
  /** Lines. */
  readonly length: number;
  /** SHA-256 of the last line, 32 bytes. */
  readonly hash: Uint8Array;
}

/** The originator of an entry asks who read it. */
export interface ReadQuestion {
  readonly target: EntryReference;
}

/** Somebody who opened an entry, by the read log. Times are milliseconds since 1970. */
export interface EntryReader {
  /** K7: a pseudonym; whose it is knows only the member that says it. */
  readonly who: string;
  /** Absent: it was not said. */
  readonly purpose?: Purpose;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
  /** Lines of the log. */
  readonly count: number;
}

/** Why a member does not say who read an entry. */
export type ReadRefusal = 'LAW' | 'CHOICE';

/** What a member's read log has about an entry. */
export interface ReadAnswer {
  readonly target: EntryReference;
  /** One for each pseudonym and purpose. */
  readonly readers: readonly EntryReader[];
  /** It does not say, and names no readers; absent: it says all. */
  readonly refused?: ReadRefusal;
}

/**
 * Alerts, updates, retractions, sightings and forwarded copies stand in feeds of alerts, questions and answers in feeds of
 * requests, heads and actions in receipt feeds, content keys and prekeys in feeds of keys. `sealed` and `sealedVariants` stand for what
 * is inside, until it is opened.
 */
export type EntryBody =
  | { readonly case: 'alert'; readonly alert: Alert }
  | { readonly case: 'update'; readonly update: Update }
  | { readonly case: 'retraction'; readonly retraction: Retraction }
  | { readonly case: 'sealed'; readonly sealed: Sealed }
  | { readonly case: 'heads'; readonly heads: HeadsStatement }
  | { readonly case: 'action'; readonly action: ActionReceipt }
  | { readonly case: 'contentKey'; readonly contentKey: ContentKeyBody }
  | { readonly case: 'prekey'; readonly prekey: Prekey }
  | { readonly case: 'sealedVariants'; readonly sealedVariants: SealedVariants }
  | { readonly case: 'erasure'; readonly erasure: ErasureReceipt }
  | { readonly case: 'readLogHead'; readonly readLogHead: ReadLogHead }
  | { readonly case: 'readQuestion'; readonly readQuestion: ReadQuestion }
  | { readonly case: 'readAnswer'; readonly readAnswer: ReadAnswer }
  | { readonly case: 'dataSubjectRequest'; readonly dataSubjectRequest: DataSubjectRequest }
  | { readonly case: 'dataSubjectAnswer'; readonly dataSubjectAnswer: DataSubjectAnswer }
  | { readonly case: 'sighting'; readonly sighting: Sighting }
  | ForwardBody
  | LinkBody
  | DetectionBody
  | InformationBody;

/** What can be sealed: heads are for those who judge the hub, keys for those who have none yet. */
export type SealableBody = Exclude<
  EntryBody,
  { readonly case: 'sealed' | 'sealedVariants' | 'heads' | 'contentKey' | 'prekey' }
>;

/** What stands inside of a seal. */
export interface SealableContent {
  readonly status: Status;
  readonly handling: Handling;
  readonly release?: Release;
  readonly body: SealableBody;
}

/** The signature of a second officer of the originator, over the draft (encodeDraft in entry-codec.ts). */
export interface Release {
  /** The header of the officer's key; compared as bytes, never parsed. */
  readonly protected: Uint8Array;
  readonly signature: Uint8Array;
}

/** What an author wants to say; the checkpoint adds the place in the feed. */
export interface Draft {
  readonly feed: FeedId;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  /** UUID version 7, lower case. */
  readonly entryId: string;
  /** Missing, as `handling` is, where the body is sealed: they stand inside. */
  readonly status: Status;
  readonly handling: Handling;
  /** Absent: no second officer has signed it. Signed by one, it says the same. */
  readonly release?: Release;
  readonly body: EntryBody;
}

/** One link of a feed. Times are milliseconds since 1970-01-01T00:00Z. */
export interface Entry extends Draft {
  /** Place in the feed, from 1. */
  readonly seq: number;
  /** SHA-256 of the envelope before it; 32 zero bytes at seq 1. */
  readonly prev: Uint8Array;
}
