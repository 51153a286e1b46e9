import { parseFeed } from '../contract/feed.ts';
import { type Finding, findingKey } from '../store/findings.ts';
import {
  describeForked,
  describeFrozen,
  describeRolledBack,
  describeSilent,
  describeWithheld,
} from './finding-words.ts';
import type { HubFacts, OwedFact, Progress, Voice } from './hub-facts.ts';

/** An author's feeds come in one stream in the order in which they were said, so little lies between them. */
const MAX_OWN_WORD_GRACE_MS = 5_000;
/** What others have said, a hub that does not withhold delivers within that time, however rarely they speak. */
const MAX_GRACE_MS = 30_000;
/** So long, or ten times the grace, a feed may be late and yet be coming. */
const MAX_LATE_MS = 60_000;
/** A run is in the inbox when its last entry is; so long it may take for each entry, and so many are in a run. */
const RUN = { entryMs: 5, maxEntries: 4_096 };
/** A voice may be late by a machine's bad moment. */
const MAX_LATE_VOICE_MS = 2_000;
/** From so many members that fall silent at once, it is not they. */
const CROWD = 3;

/**
 * What the facts say about the hub. Pure. K2.
 *
 * An honest hub gives cause for nothing but `silent`, whatever else happens: restarts, redelivery, catching up,
 * members that are offline. So what is late gets a grace, what is on its way is waited for, and nothing is concluded
 * from a silence that nobody listened to.
 */
export function decideHubHealth(facts: HubFacts): Finding[] {
  const frozen = decideFrozen(facts);
  return [
    ...decideForked(facts),
    ...facts.rollbacks.map(describeRolledBack),
    ...decideWithheld(facts),
    ...(frozen === undefined ? decideSilent(facts) : [frozen]),
  ];
}

/** One finding for a feed, on the best word there is: the author's signature before a member's statement. */
function decideForked({ forks }: HubFacts): Finding[] {
  const byFeed = Map.groupBy(forks, ({ feed }) => feed);
  return [...byFeed.values()].flatMap((ofFeed) => {
    const best = ofFeed.find(({ by }) => by === undefined) ?? ofFeed.find(isByAuthor) ?? ofFeed[0];
    return best === undefined ? [] : [describeForked(best)];
  });
}

/** One finding for a feed, on the author's word if there is one. */
function decideWithheld(facts: HubFacts): Finding[] {
  const overdue = facts.owed.filter((owed) => isOverdue(facts, owed));
  const byFeed = Map.groupBy(overdue, ({ feed }) => feed);
  return [...byFeed.values()].flatMap((ofFeed) => {
    const missing = ofFeed.flatMap((owed) => {
      const missingSeq = owed.findMissing();
      return missingSeq === undefined ? [] : [{ owed, missingSeq }];
    });
    const best = missing.find(({ owed }) => isByAuthor({ feed: owed.feed, by: owed.member })) ?? missing[0];
    return best === undefined ? [] : [describeWithheld(best.owed, best.missingSeq)];
  });
}

function isOverdue(facts: HubFacts, owed: OwedFact): boolean {
  if (facts.open.has(findingKey({ name: 'withheld', feed: owed.feed }))) return true;
  const graceMs = graceMsOf(owed);
  if (facts.listeningSinceMs === undefined) {
    // Nobody listens now, but somebody did for long enough after it was stated.
    return facts.newestIssuedMs !== undefined && facts.newestIssuedMs >= owed.statedAtMs + graceMs;
  }
  const lateMs = listenedMs(facts, parseFeed(owed.feed).origin, owed.receivedAtMs);
  return lateMs > graceMs && !isComing(facts, owed, lateMs);
}

function graceMsOf({ feed, member, intervalS }: OwedFact): number {
  const intervalMs = intervalS * 1_000;
  return isByAuthor({ feed, by: member })
    ? Math.min(intervalMs / 2, MAX_OWN_WORD_GRACE_MS)
    : Math.min(intervalMs, MAX_GRACE_MS);
}

/** Whether the feed is moving towards what is owed, or what comes before it in its origin's stream is. */
function isComing(facts: HubFacts, owed: OwedFact, lateMs: number): boolean {
  if (isMoving(facts, owed, owed.ofFeed, lateMs)) return true;
  if (isByAuthor({ feed: owed.feed, by: owed.member })) return false;
  // What the origin said before the statement was made comes before what is owed.
  const isBacklog = owed.ofOrigin.issuedMs !== undefined && owed.ofOrigin.issuedMs <= owed.statedAtMs;
  return isBacklog && isMoving(facts, owed, owed.ofOrigin, lateMs);
}

/** A backlog may take as long as it does, while it is coming fast; what trickles in may not. */
function isMoving(facts: HubFacts, owed: OwedFact, progress: Progress, lateMs: number): boolean {
  const { lastMs, isFast } = progress;
  if (lastMs === undefined) return false;
  if (!isFast && lateMs > Math.max(MAX_LATE_MS, 10 * graceMsOf(owed))) return false;
  const inHand = isFast ? Math.min(owed.seq - owed.headSeq, RUN.maxEntries) : 0;
  // What was given out while this machine was busy is still to be read: then the hub was not heard, either.
  const restMs = facts.heardMs?.(lastMs) ?? facts.nowMs - lastMs;
  return restMs <= Math.max(graceMsOf(owed), inHand * RUN.entryMs);
}

/** Nobody is heard any more, and it is not that they have left. */
function decideFrozen(facts: HubFacts): Finding | undefined {
  const { voices, listeningSinceMs, nowMs } = facts;
  if (listeningSinceMs === undefined) return undefined;
  const isOpen = facts.open.has(findingKey({ name: 'frozen' }));
  // Also when nothing can come, because the hub does not answer: that is what is to be found.
  const unheardMs = (heardMs: number) => (isOpen ? nowMs - heardMs : ageMs(facts, heardMs));
  const quiet = voices
    .filter((voice) => unheardMs(voice.heardMs) > quietMsOf(voice))
    .sort((a, b) => b.heardMs - a.heardMs);
  const [last] = quiet;
  if (last === undefined) return undefined;
  // Who has promised little has not spoken either.
  const heardMs = Math.max(...voices.map((voice) => voice.heardMs));
  if (unheardMs(heardMs) <= Math.min(...quiet.map(quietMsOf))) return undefined;
  // Those who were still heard when the last of them was: within one interval of theirs, all spoke.
  const stoppedAtOnce = quiet.filter(
    (voice) => last.heardMs - voice.heardMs <= voice.intervalMs + lateVoiceMs(voice.intervalMs),
  );
  const longestMs = Math.max(...stoppedAtOnce.map(quietMsOf));
  const isDead = facts.signOfLifeMs === undefined || ageMs(facts, facts.signOfLifeMs) > longestMs;
  const isCrowd = stoppedAtOnce.filter((voice) => isSilent(facts, voice, isOpen)).length >= CROWD;
  // Of who does not ask it is not known whether it answers again: until somebody is heard, what was found holds.
  const isThawed = !isDead && (facts.hasAnswered === true || !isOpen);
  if (isThawed && !isCrowd) return undefined;
  return describeFrozen(stoppedAtOnce, last, !isDead && facts.hasAnswered === true);
}

function decideSilent(facts: HubFacts): Finding[] {
  if (facts.listeningSinceMs === undefined) return [];
  return facts.voices
    .filter((voice) => {
      return isSilent(facts, voice, facts.open.has(findingKey({ name: 'silent', by: voice.member })));
    })
    .map((voice) => describeSilent(voice, facts.hasAnswered === true));
}

/** @param isKnown whether it was found so before; then it is, until the voice is heard */
function isSilent(facts: HubFacts, voice: Voice, isKnown: boolean): boolean {
  if (isKnown && facts.nowMs - voice.heardMs > quietMsOf(voice)) return true;
  // Everybody else had the time, too, since the hub was last found again.
  const silentMs = Math.min(listenedMs(facts, voice.member, voice.heardMs), ageMs(facts, voice.heardMs));
  return silentMs > quietMsOf(voice);
}

/** Two intervals, and a little. */
function quietMsOf({ intervalMs }: Voice): number {
  return 2 * intervalMs + lateVoiceMs(intervalMs);
}

function lateVoiceMs(intervalMs: number): number {
  return Math.min(intervalMs, MAX_LATE_VOICE_MS);
}

/** For how long since then an origin was listened to. */
function listenedMs(facts: HubFacts, origin: string, thenMs: number): number {
  return facts.listenedMs?.(origin, thenMs) ?? ageMs(facts, thenMs);
}

/** Time since listening began. What seems to be of the future was stamped by a clock that was set back since. */
function ageMs({ nowMs, listeningSinceMs = nowMs }: HubFacts, thenMs: number): number {
  return nowMs - (thenMs > nowMs ? listeningSinceMs : Math.max(thenMs, listeningSinceMs));
}

function isByAuthor({ feed, by }: { readonly feed: string; readonly by?: string }): boolean {
  return by === parseFeed(feed).origin;
}
