import type { ExpectationBase } from './expectation.ts';

/**
 * Each of `seenBy` has put on record that the hub does not give it this entry though it should, and what others have
 * signed proves that to a third party. K2, K8
 */
export interface WithheldExpectation extends ExpectationBase {
  readonly expects: 'withheld';
  readonly step: string;
  readonly seenBy: readonly string[];
}

/**
 * Each of `on` has heard others state how far its feed goes, has held that against what the hub gives, and has never
 * had anything to say against the hub or the origin. K2
 */
export interface UndisputedExpectation extends ExpectationBase {
  readonly expects: 'undisputed';
  readonly step: string;
  readonly on: readonly string[];
}

/** None of `to` can open it, with all of its own keys and all that lies at the hub. K2 */
export interface ClosedExpectation extends ExpectationBase {
  readonly expects: 'closed';
  readonly step: string;
  readonly to: readonly string[];
}

/** What is expected of the hub, or in spite of it. */
export type HubExpectation = WithheldExpectation | UndisputedExpectation | ClosedExpectation;
