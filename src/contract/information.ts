import type { CodeOf } from './code-lists.ts';
import type { EntryReference, Purpose } from './entry.ts';

/** How soon an answer is due (policy/information-deadline.ts). */
export type Urgency = CodeOf<'Urgency'>;
export type InformationOutcome = CodeOf<'InformationOutcome'>;
export type InformationGround = CodeOf<'InformationRefusal'>;

/** A member asks others what they know; K5: those who are asked have it, and nobody else. */
export interface InformationRequest {
  /** Members of the community, none twice. */
  readonly asked: readonly string[];
  readonly question: string;
  readonly urgency: Urgency;
  /** By the clock of whoever asks. Milliseconds since 1970. */
  readonly dueAtMs: number;
  /** What the answer is used for. */
  readonly purpose: Purpose;
  /** In words: the law and the article. */
  readonly legalBasis: string;
  /** The alert that it is about; absent: none. */
  readonly about?: EntryReference;
}

/** What one of those who were asked answers, for itself and for whoever has asked alone; or WITHDRAWN, by whoever has asked. */
export interface InformationAnswer {
  readonly request: EntryReference;
  readonly outcome: InformationOutcome;
  /** With REFUSED, and only with it. */
  readonly ground?: InformationGround;
  readonly text?: string;
  /** Entries of the community that answer it. */
  readonly entries?: readonly EntryReference[];
}

export const INFORMATION_BODIES = ['informationRequest', 'informationAnswer'] as const;

export type InformationBody =
  | { readonly case: 'informationRequest'; readonly informationRequest: InformationRequest }
  | { readonly case: 'informationAnswer'; readonly informationAnswer: InformationAnswer };

export function isInformationBody(body: { readonly case: string }): body is InformationBody {
  return (INFORMATION_BODIES as readonly string[]).includes(body.case);
}
