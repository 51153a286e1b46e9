/** Something held against the hub or an author, on the word of signatures. */
export interface FindingView {
  /** Names its evidence: `/api/evidence/<id>`. */
  readonly id: number;
  readonly name: 'withheld' | 'rolled-back' | 'forked' | 'frozen' | 'silent';
  readonly feed?: string;
  readonly by?: string;
  readonly sinceMs: number;
  /** What is the matter and what to do about it. */
  readonly says: string;
  /** It belongs into the red band: all but `silent`. */
  readonly isAlarming: boolean;
}

/** How it stands with one participant. */
export interface ParticipantHealth {
  readonly id: string;
  /** Newest signed word of it; absent: none was heard. */
  readonly heardAtMs?: number;
  /** When it promised to speak again; absent: it promised nothing. */
  readonly nextDueMs?: number;
  readonly isSilent: boolean;
  /** All its memberships have ended: what it says is taken by nobody. */
  readonly isSuspended: boolean;
  /** Its feeds: how far we have them, and how far somebody states that they go. */
  readonly feeds: readonly {
    readonly feed: string;
    readonly seq: number;
    readonly statedSeq: number;
    readonly isDisputed: boolean;
    readonly isWithheld: boolean;
  }[];
  /** Entries that somebody states and that are not here. */
  readonly gap: number;
  /** When its signing key ends; absent: it has no good key. */
  readonly keyExpiresAtMs?: number;
}

/** The health of the bus as this member sees it. */
export interface HealthView {
  readonly findings: readonly FindingView[];
  /** We ourselves, then the others by name. */
  readonly participants: readonly ParticipantHealth[];
  readonly outbox: { readonly waiting: number; readonly oldestMs?: number };
  /** Whether the hub is connected, as far as this process knows; absent: another process receives. */
  readonly isConnected?: boolean;
  readonly directory: { readonly version: number; readonly expiresAtMs: number };
  /** What was not let in during the last day, newest first: never shown as alerts (K1, K8). */
  readonly refused: readonly {
    readonly feed: string;
    readonly code: string;
    readonly says: string;
    readonly count: number;
    readonly lastAtMs: number;
  }[];
  /** Entries of the last day that are for others only, by the word of their authors: nothing is wrong with them. K5 */
  readonly forOthers: number;
}
