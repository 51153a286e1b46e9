import { formatFeed } from '../contract/feed.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { ReplayError } from './errors.ts';
import type { PlayedStep } from './played-step.ts';

/** The steps that were carried out so far. */
interface Played {
  readonly played: readonly PlayedStep[];
}

/**
 * The earlier step of that name. Scenarios are checked for it before they are played.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED`
 */
export function findPlayed(name: string, { played }: Played): PlayedStep {
  const found = played.find(({ step }) => step.name === name);
  if (found === undefined) throw new ReplayError('REPLAY_STAGE_FAILED', `step ${name} was not played`);
  return found;
}

/** What a step has put into a feed, as it stands in a member's inbox; undefined: it is not there. */
export function entryOf({ feed, put }: PlayedStep, store: Store): InboxEntry | undefined {
  return put.seq === undefined ? undefined : entryAtPlace(store, formatFeed(feed), put.seq);
}
