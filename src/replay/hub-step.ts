import type { FeedId } from '../contract/feed.ts';
import type { StepBase } from './scenario.ts';

/** The operator and the officers take a participant out of one community, or off the hub with all it connects with. */
export interface RemoveStep extends StepBase {
  readonly does: 'remove';
  readonly participant: string;
  /** Absent: it is removed from the hub. */
  readonly community?: string;
}

/** From now on the hub gives some readers nothing new of a feed, and goes on with all else. K2 */
export interface WithholdStep extends StepBase {
  readonly does: 'withhold';
  readonly feed: FeedId;
  readonly from: readonly string[];
}

/** An honest operator brings the hub to what the registry says: everybody is served again. */
export interface ApplyStep extends StepBase {
  readonly does: 'apply';
}

/** A step in which something is done to the hub, or at it. */
export type HubStep = RemoveStep | WithholdStep | ApplyStep;
