import type { EntryReference, Purpose } from './entry.ts';

/** What is to be passed on, to whom, for what, and until when. */
export interface ForwardTerms {
  readonly target: EntryReference;
  /** The community that it may be passed on to. */
  readonly community: string;
  /** Members of that community; absent: all. */
  readonly participants?: readonly string[];
  /** For what they may use it; absent: what the alert itself allows. */
  readonly purposes?: readonly Purpose[];
  /** Until when they may use it; RFC 3339, UTC. */
  readonly until: string;
}

/** A member asks the originator. */
export interface ForwardRequest extends ForwardTerms {
  /** Why, in a few words. */
  readonly reason: string;
}

/** The originator allows it; it travels with what is passed on. K5 */
export interface ForwardGrant extends ForwardTerms {
  readonly request: EntryReference;
  /** Who may pass it on. */
  readonly to: string;
}

export interface ForwardRefusal {
  readonly request: EntryReference;
  readonly reason: string;
}

/** An alert of another community, as its originator signed it there. */
export interface ForwardedCopy {
  /** The envelope, byte for byte. */
  readonly original: Uint8Array;
  /** Where that is sealed, the plaintext that its seal commits to. K2: no key is handed over. */
  readonly originalPlaintext?: Uint8Array;
  /** The envelope of the grant; absent where the handling of the original asks for none. */
  readonly grant?: Uint8Array;
  readonly grantPlaintext?: Uint8Array;
}

/**
 * How many of those to whom an alert was passed on say that they use it no more, now that it was taken back: for its
 * originator, by who has passed it on. K5
 */
export interface CopyCompliance {
  /** The alert, as its originator said it. */
  readonly target: EntryReference;
  /** The community that it was passed on to. */
  readonly community: string;
  /** How many it was passed on to. */
  readonly members: number;
  /** Those of them that have said so, sorted. */
  readonly complied: readonly string[];
  /** The envelope of the grant. */
  readonly grant: Uint8Array;
  readonly grantPlaintext?: Uint8Array;
}

export const FORWARD_BODIES = [
  'forwardRequest',
  'forwardGrant',
  'forwardRefusal',
  'forwarded',
  'copyCompliance',
] as const;

export type ForwardBody =
  | { readonly case: 'forwardRequest'; readonly forwardRequest: ForwardRequest }
  | { readonly case: 'forwardGrant'; readonly forwardGrant: ForwardGrant }
  | { readonly case: 'forwardRefusal'; readonly forwardRefusal: ForwardRefusal }
  | { readonly case: 'forwarded'; readonly forwarded: ForwardedCopy }
  | { readonly case: 'copyCompliance'; readonly copyCompliance: CopyCompliance };
