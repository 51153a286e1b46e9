import type { VisaAbuse } from '../contract/alert.ts';
import type { Entry, EntryReference } from '../contract/entry.ts';
import { keyOf } from './said.ts';

/** What detections know of an alert of visa abuse that may be counted. */
export interface AbuseFact {
  readonly reference: EntryReference;
  /** Of the first report; with its handling and its originator. */
  readonly entry: Pick<Entry, 'feed' | 'handling' | 'expiresAtMs'>;
  readonly occurredMs: number;
  /** Where it was found. */
  readonly country: string;
  readonly abuse: VisaAbuse;
}

/** In one order, each once: what is found is the same for whoever has the same, in whatever order it came. K10 */
export function inOrder(facts: readonly AbuseFact[]): AbuseFact[] {
  return [...new Map(facts.map((fact) => [keyOf(fact.reference), fact])).entries()]
    .toSorted(
      ([key, one], [otherKey, other]) => one.occurredMs - other.occurredMs || (key < otherKey ? -1 : 1),
    )
    .map(([, fact]) => fact);
}
