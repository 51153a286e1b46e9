import type { AlertCard } from './card.ts';
import type { Duty } from './duty.ts';
import type { HealthView } from './health.ts';

/**
 * Server-sent events of `GET /api/events`, by name. Who comes again with the last one gets what has
 * changed since. An id of an earlier run of the server, or none, begins anew: `begin`, all cards in portions, newest
 * first, `complete`; what was not among them is gone. Cards are put by their key, so that none can be there twice.
 * Before `complete` the id is empty: who is cut off there begins anew.
 */
export interface ConsoleEvents {
  /** Whose session it is told to: the first, each time. A page of another one takes nothing of it. */
  readonly seat: { readonly csrf: string };
  readonly begin: { readonly total: number; readonly nowMs: number; readonly rate: number };
  readonly cards: { readonly cards: readonly AlertCard[]; readonly gone: readonly string[] };
  readonly complete: Record<string, never>;
  readonly health: HealthView;
  readonly duty: Duty;
  /** Something was asked or answered, by us or by others: a thread that is shown may be old. */
  readonly asked: Record<string, never>;
  /** The member's clock, at least every 15 s; `rate`: how fast it goes (a replay's goes faster). */
  readonly beat: { readonly nowMs: number; readonly rate: number };
  /** Nothing comes any more: nobody did anything for too long, a day's work is over, or the person has signed out. */
  readonly ended: { readonly why: 'idle' | 'over' | 'signed-out' };
}
