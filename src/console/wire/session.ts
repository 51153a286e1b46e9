import type { Locale } from './locale.ts';

/** What a person at the page may do: look; speak for the service; also agree to what another officer wants to say. */
export type Role = 'reader' | 'officer' | 'second-officer';

/** Of the participant whose console it is, and of all others. */
export interface ParticipantView {
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, with XK; absent: a partner without a country. */
  readonly country?: string;
}

/** Answer to `GET /api/session`; 401 when nobody is signed in. */
export interface SessionView {
  readonly self: string;
  readonly role: Role;
  /** K7: the pseudonym under which the person's readings and actions are kept. */
  readonly who: string;
  readonly participants: readonly ParticipantView[];
  readonly communities: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
  /** To be sent back as `x-karaula-csrf` with everything that changes something. */
  readonly csrf: string;
  /** The session ends when nothing was done for so long. */
  readonly idleMs: number;
  /** Whether this person has a passkey here. */
  readonly hasPasskey: boolean;
  readonly locale?: Locale;
}
