import type { Person } from './member.ts';
import type { AlertCard } from './wire/card.ts';
import type { Duty } from './wire/duty.ts';
import type { HealthView } from './wire/health.ts';
import type { ThreadDetail } from './wire/thread.ts';
import type { Trends } from './wire/trends.ts';

/** What has changed in the feed after a revision. */
export interface CardChanges {
  readonly revision: number;
  readonly cards: readonly AlertCard[];
  /** Keys of cards that are there no more: over, erased, or not to be shown any longer (K5). */
  readonly gone: readonly string[];
  /** That revision is of too long ago, or of another run: `cards` are all there are, and what is not among them is gone. */
  readonly isAnew?: true;
}

/** What the page shows, from the verified inbox and the own outbox; it follows the database, whoever writes to it. */
export interface ConsoleModel {
  /** Names this run: revisions of another one mean nothing. */
  readonly epoch: string;
  /** All cards, newest first. */
  cards(): readonly AlertCard[];
  revision(): number;
  /** Those of the cards that may be shown for what that person reads for, which may be another purpose than the member's. K5 */
  shownTo(person: Person, cards: readonly AlertCard[]): readonly AlertCard[];
  changesSince(revision: number): CardChanges;
  /** Undefined: there is no such card, or it may not be shown. */
  thread(key: string, person: Person): ThreadDetail | undefined;
  health(): HealthView;
  duty(person: Person): Duty;
  trends(weeks: number, status: Trends['status']): Trends;
  /** Another text when something was asked or answered, by us or by others: threads speak of it, and cards do not. */
  asked(): string;
  /** Called after something has changed, not more often than every 100 ms. Returns how to end that. */
  onChange(listener: () => void): () => void;
  close(): void;
}
