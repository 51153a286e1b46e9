/** A public signing key as the directory lists it. Times are RFC 3339, UTC. */
export interface DirectoryKey {
  /** RFC 7638 thumbprint (SHA-256, base64url) of `jwk`. */
  readonly kid: string;
  readonly jwk: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  readonly notBefore: string;
  readonly notAfter: string;
  /** Nothing that was issued from then on is accepted any more. */
  readonly revokedAt?: string;
  /** K6: only with `revokedAt`, not after it: what the key signed from then on may be somebody else's. */
  readonly suspectSince?: string;
}

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

export interface DirectoryCommunity {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Membership[];
}

/** The signed list of participants, their keys and their communities. */
export interface Directory {
  readonly version: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly participants: readonly DirectoryParticipant[];
  readonly communities: readonly DirectoryCommunity[];
}
