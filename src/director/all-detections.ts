import type { Status } from '../contract/entry.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { DetectionRule } from './detection-file.ts';
import { type DetectionNews, type Detector, draftDetections } from './draft-detections.ts';
import { gatherAbuse, type KnownAbuse } from './gather-abuse.ts';
import type { MemberReading } from './said.ts';

/** What a member knows of visa abuse in each community that it is a member of. */
export function knownByCommunity(reading: MemberReading, status?: Status): Map<string, KnownAbuse> {
  const { directory, reader, nowMs } = reading;
  return new Map(
    directory.communities
      .filter(({ id }) => isMemberAt(directory, id, reader, nowMs))
      .map(({ id }) => [id, gatherAbuse(reading, id, status)]),
  );
}

/** What the rules have to say in all of them; evidence and what is said of it stay in one community. K5 */
export function detectInAll(
  reading: MemberReading,
  rules: readonly DetectionRule[],
  author: Pick<Detector, 'clock' | 'random' | 'status'>,
): (DetectionNews & { readonly known: KnownAbuse })[] {
  return [...knownByCommunity(reading, author.status)].map(([community, known]) => ({
    known,
    ...draftDetections({ ...author, self: reading.reader, community, rules }, known),
  }));
}
