import type { CodeOf } from './code-lists.ts';
import type { EntryReference } from './entry.ts';

export type IdentifierType = CodeOf<'IdentifierType'>;

/** A keyed hash of an identifier, as an alert carries it (trust/link-token.ts); in the protobuf JSON form. K7 */
export interface LinkToken {
  readonly type: IdentifierType;
  /** The link key of the alert's originator. */
  readonly keyId: string;
  /** 16 bytes in lower-case hexadecimal. */
  readonly token: string;
}

/** A normalised identifier (normalise-identifier.ts). K7: never outside of a seal. */
export interface Identifier {
  readonly type: IdentifierType;
  readonly value: string;
}

/** An entry of its author's and one of another have an identifier in common. */
export interface Link {
  readonly mine: EntryReference;
  readonly theirs: EntryReference;
  readonly types: readonly IdentifierType[];
}

/** A member asks the originator of an entry for identifiers of it. */
export interface LinkRequest {
  /** The entry of the one who is asked. */
  readonly target: EntryReference;
  readonly mine: EntryReference;
  readonly types: readonly IdentifierType[];
  /** Why, in a few words. */
  readonly reason: string;
}

/** The originator discloses or refuses; one of both. */
export interface LinkAnswer {
  readonly request: EntryReference;
  readonly identifiers?: readonly Identifier[];
  readonly refusal?: string;
}

export const LINK_BODIES = ['link', 'linkRequest', 'linkAnswer'] as const;

export type LinkBody =
  | { readonly case: 'link'; readonly link: Link }
  | { readonly case: 'linkRequest'; readonly linkRequest: LinkRequest }
  | { readonly case: 'linkAnswer'; readonly linkAnswer: LinkAnswer };

export function isLinkBody(body: { readonly case: string }): body is LinkBody {
  return (LINK_BODIES as readonly string[]).includes(body.case);
}

/** The month that a link key and its tokens are of, in UTC: `2026-11`. @param atMs milliseconds since 1970 */
export function linkEpochOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 7);
}
