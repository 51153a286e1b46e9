import type { Draft } from './entry.ts';
import { isFeedName, parseFeed } from './feed.ts';
import { checkCode, checkText, checkTimeMs } from './field-rules.ts';
import { FUTURE_TOLERANCE_MS, MAX_NOTE_LENGTH } from './limits.ts';
import { checkPlace } from './place-rules.ts';
import { checkReference } from './reference-rules.ts';
import type { Sighting } from './sighting.ts';
import type { Findings } from './violations.ts';

/** By itself; that the target is an alert, and known, is for whoever keeps the inbox. */
export function checkSighting(
  findings: Findings,
  sighting: Sighting,
  { feed, issuedAtMs }: Pick<Draft, 'feed' | 'issuedAtMs'>,
): void {
  const { target, atMs, place, what, evaluation, note } = sighting;
  checkReference(findings, 'sighting.target', target);
  const named = target !== undefined && isFeedName(target.feed) ? parseFeed(target.feed) : undefined;
  if (target !== undefined && (named?.community !== feed.community || named.kind !== feed.kind))
    findings.add('sighting.target', 'feed', `is not a feed of ${feed.kind} in ${feed.community}`);
  if (named?.origin === feed.origin)
    findings.add('sighting.target', 'feed', 'is its own; a sighting is of the alert of another');
  checkTimeMs(findings, 'sighting', 'at', atMs);
  if (atMs > issuedAtMs + FUTURE_TOLERANCE_MS)
    findings.add('sighting', 'at', 'is later than the time of issue');
  if (place === undefined) findings.add('sighting', 'place', 'is missing');
  else checkPlace(findings, 'sighting.place', place);
  checkCode(findings, 'sighting', 'what', 'SightingResult', what, 'required');
  if (evaluation === undefined) {
    findings.add('sighting', 'evaluation', 'is missing; write X and I4 when it cannot be judged');
  } else {
    const path = 'sighting.evaluation';
    checkCode(findings, path, 'source', 'SourceGrade', evaluation.source, 'required');
    checkCode(findings, path, 'information', 'InformationGrade', evaluation.information, 'required');
  }
  checkText(findings, 'sighting', 'note', note, MAX_NOTE_LENGTH, 'optional', true);
}
