import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Detection } from '../contract/detection.ts';
import type { Draft, Status } from '../contract/entry.ts';
import { MAX_LIFETIME_MS } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { strictestHandling } from '../policy/strictest-handling.ts';
import type { AbuseFact } from './abuse-fact.ts';
import { detectEpisodes, detectionOf, type Episode, isAbout, isEvidenceFor } from './detect-episodes.ts';
import { type DetectionRule, dayOf } from './detection-file.ts';
import type { KnownAbuse, KnownDetection } from './gather-abuse.ts';
import { keyOf } from './said.ts';

export interface Detector {
  readonly self: string;
  readonly community: string;
  readonly rules: readonly DetectionRule[];
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** Of the alerts that are counted. @default 'ACTUAL' */
  readonly status?: Status;
}

/** What there is to say: new episodes, and our own detections that have lost what they rested on. */
export interface DetectionNews {
  /** Each with its draft; without one, its handling leaves nobody to tell. */
  readonly found: readonly { readonly episode: Episode; readonly draft?: Draft }[];
  readonly takenBack: readonly Draft[];
}

/**
 * What the rules find that we have not said, and what we said and must take back. An episode is said once; one that was over for
 * longer than its window and quiet time is history, and not said.
 */
export function draftDetections(detector: Detector, known: KnownAbuse): DetectionNews {
  const today = dayOf(detector.clock.nowMs());
  const own = known.detections.filter(({ item }) => item === undefined);
  const lost = own.filter((one) => hasLostItsGround(detector, known, one));
  const standing = [...own.filter((one) => !lost.includes(one)), ...known.dismissed];
  const found = detectEpisodes(detector.rules, known.facts, today)
    .filter(({ rule, lastDay }) => lastDay >= today - rule.window - rule.quiet)
    .filter((episode) => !standing.some(({ entry }) => isAbout(episode, saidIn({ entry }))))
    .map((episode) => {
      const draft = draftOf(detector, episode);
      return { episode, ...(draft && { draft }) };
    });
  return { found, takenBack: lost.map((one) => retractionOf(detector, one)) };
}

/**
 * Whether something that it rested on was taken back or is tainted, and what is left would not be a detection. What has only expired
 * since was true when it was said. K6
 */
export function hasLostItsGround(
  { rules }: Pick<Detector, 'rules'>,
  { facts, gone }: Pick<KnownAbuse, 'facts' | 'gone'>,
  { entry }: Pick<KnownDetection, 'entry'>,
): boolean {
  const said = saidIn({ entry });
  const rule = rules.find(({ digest }) => isSameBytes(digest, said.ruleDigest));
  if (rule === undefined) return false;
  const cited = new Set(said.evidence.map(keyOf));
  const isCited = ({ reference }: AbuseFact) => cited.has(keyOf(reference));
  const isAnyGone =
    gone.some((fact) => isCited(fact) || isEvidenceFor(rule, said, fact)) ||
    // By an update it says something else now.
    facts.some((fact) => isCited(fact) && !isEvidenceFor(rule, said, fact));
  if (!isAnyGone) return false;
  return !detectEpisodes([rule], facts, dayOf(Date.parse(said.until)) - 1).some((episode) =>
    isAbout(episode, said),
  );
}

function saidIn({ entry: { body } }: Pick<KnownDetection, 'entry'>): Detection {
  if (body.case !== 'detection') throw new TypeError('it is no detection');
  return body.detection;
}

function draftOf(detector: Detector, episode: Episode): Draft | undefined {
  const { self, community, clock, random, status = 'ACTUAL' } = detector;
  const handling = strictestHandling(
    episode.evidence.map(({ entry }) => entry),
    self,
  );
  if (handling === undefined) return undefined;
  const nowMs = clock.nowMs();
  const untilMs = Math.min(...episode.evidence.map(({ entry }) => entry.expiresAtMs));
  return {
    feed: { origin: self, community, kind: 'visa-abuse' },
    issuedAtMs: nowMs,
    expiresAtMs: Math.min(untilMs, nowMs + MAX_LIFETIME_MS),
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
    handling,
    body: { case: 'detection', detection: detectionOf(episode) },
  };
}

function retractionOf({ clock, random }: Detector, { reference, entry }: KnownDetection): Draft {
  const { feed, handling, expiresAtMs } = entry;
  const nowMs = clock.nowMs();
  return {
    feed,
    issuedAtMs: nowMs,
    expiresAtMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: entry.status,
    handling,
    body: {
      case: 'retraction',
      retraction: {
        target: reference,
        reason: 'SOURCE_WITHDRAWN',
        note: 'Alerts that it rested on were taken back or are tainted.',
      },
    },
  };
}
