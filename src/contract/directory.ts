import type { CodeOf } from './code-lists.ts';
import type { AlertKind } from './kind.ts';

/** What the directory says of every key. Times are RFC 3339, UTC. */
interface ListedKey {
  /** RFC 7638 thumbprint (SHA-256, base64url) of `jwk`. */
  readonly kid: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Nothing that was issued from then on is accepted any more. */
  readonly revokedAt?: string;
  /** K6: only with `revokedAt`, not after it: what the key signed from then on may be somebody else's. */
  readonly suspectSince?: string;
}

/** The last place of a feed at which a key was certainly its participant's own. */
export interface LastGoodPlace {
  /** `<origin>.<community>.<kind>`, of the key's participant. */
  readonly feed: string;
  /** At least 1. */
  readonly seq: number;
  /** SHA-256 of the entry that stands there, base64url: of another history nothing is said. */
  readonly hash: string;
}

interface ListedSigner extends ListedKey {
  /** RFC 8037 */
  readonly jwk: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  /**
   * K6: in each of these feeds the key is good up to and with that place, and not above it, whatever time is claimed;
   * a feed that is not listed is judged without it. Only of a key for entries.
   */
  readonly lastGood?: readonly LastGoodPlace[];
}

/** A key that makes one signature. */
export interface SingleKey extends ListedSigner {
  readonly use: 'sign' | 'release';
  /** RFC 8032 */
  readonly suite: 'Ed25519';
}

/** A key that makes two signatures over the same, by `jwk` and by `second`: neither counts without the other. */
export interface HybridKey extends ListedSigner {
  readonly use: 'sign';
  readonly suite: 'Ed25519+ML-DSA-44';
  readonly second: SecondJwk;
}

/** A public ML-DSA-44 key (FIPS 204) as a JWK of RFC 9964. */
export interface SecondJwk {
  readonly kty: 'AKP';
  readonly alg: 'ML-DSA-44';
  /** The 1312 bytes of the key, base64url. */
  readonly pub: string;
}

/**
 * A key for one kind of signature and no other (RFC 8725, section 3.11): `sign` for entries, `release` for what a second
 * officer must agree to. Its suite is the directory's word alone: what an envelope shows never asks for less.
 */
export type SignatureKey = SingleKey | HybridKey;

/** A key for which content is sealed; it signs nothing. */
export interface SealingKey extends ListedKey {
  readonly use: 'seal';
  /** RFC 7748 */
  readonly suite: 'X25519';
  /** RFC 8037 */
  readonly jwk: { readonly kty: 'OKP'; readonly crv: 'X25519'; readonly x: string };
}

/** A participant's public key as the directory lists it. */
export type DirectoryKey = SignatureKey | SealingKey;

export interface DirectoryParticipant {
  readonly id: string;
  /** ISO 3166-1 alpha-2 with XK; absent for an international partner. */
  readonly country?: string;
  /** As people read it; K9: without the footnote, which is added where it is shown. */
  readonly name: string;
  readonly keys: readonly DirectoryKey[];
}

export interface Membership {
  readonly participant: string;
  readonly from: string;
  /** Absent: still a member. */
  readonly until?: string;
}

/**
 * What an originator may say to a community only with a second officer's signature. ALERT: an alert, also one that an
 * update puts in the place of it; UPDATE: any update; CLOSE: an update that closes the event; RETRACTION.
 */
export interface TwoPersonRule {
  readonly what: 'ALERT' | 'UPDATE' | 'CLOSE' | 'RETRACTION';
  /** Absent: every kind. */
  readonly kinds?: readonly AlertKind[];
  /** From this impact on: of the alert itself, else the greatest that the alert in question has had. Absent: any. */
  readonly minImpact?: CodeOf<'Impact'>;
}

export interface DirectoryCommunity {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Membership[];
  /** Absent: every member speaks alone. */
  readonly twoPerson?: readonly TwoPersonRule[];
  /** What is said from then on is sealed for its members, or not taken. Absent: sealing is not asked for. */
  readonly sealedFrom?: string;
}

/** The signed list of participants, their keys and their communities. */
export interface Directory {
  readonly version: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly participants: readonly DirectoryParticipant[];
  readonly communities: readonly DirectoryCommunity[];
}
