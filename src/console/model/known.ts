import { referenceOfBasis } from '../../contract/basis.ts';
import { keyOf, type Said } from '../../director/said.ts';
import { copiedEntry } from '../../gate/copied-entry.ts';
import { targetOf } from '../../gate/thread.ts';
import { hashEnvelope } from '../../trust/chain.ts';

/** Something from which cards follow: what was said in a feed of alerts, or that two entries have something in common. */
export type Known = KnownSaid | KnownLink;

interface Anchored {
  /** Names it, and no other. */
  readonly key: string;
  /** What it has in common with others: what shares none of them, directly or through others, has no part in its cards. */
  readonly anchors: readonly string[];
}

export interface KnownSaid extends Anchored {
  readonly said: Said;
}

export interface KnownLink extends Anchored {
  readonly link: readonly [key: string, otherKey: string];
  /** In the list IdentifierType. */
  readonly types: readonly string[];
}

export function knownSaid(said: Said): KnownSaid {
  return { key: keyOf(said.reference), anchors: anchorsOf(said), said };
}

/** @param key names it, and no entry: as it is put in the book under it, it is dropped by it */
export function knownLink(key: string, link: KnownLink['link'], types: readonly string[]): KnownLink {
  return { key, anchors: [...link], link, types };
}

/** All by which threads, whose word counts (corroboration.ts), incidents and cases of returns put entries together. */
function anchorsOf({ reference, entry }: Said): string[] {
  const { body, feed } = entry;
  const anchors = [keyOf(reference)];
  const target = body.case === 'sighting' ? body.sighting.target : targetOf(entry);
  if (target !== undefined) anchors.push(keyOf(target));
  if (body.case === 'forwarded') anchors.push(keyOf({ hash: hashEnvelope(body.forwarded.original) }));
  const of = body.case === 'forwarded' ? copiedEntry(body.forwarded) : entry;
  const alert =
    of.body.case === 'alert' ? of.body.alert : of.body.case === 'update' ? of.body.update.alert : undefined;
  if (alert === undefined) return anchors;
  const { eventId, basedOn = [], returnStep } = alert;
  if (eventId !== undefined) anchors.push(`event ${of.feed.community} ${eventId}`);
  for (const basis of basedOn) if (basis.entry) anchors.push(keyOf(referenceOfBasis(basis.entry)));
  // A copy moves no case in its community.
  if (returnStep !== undefined && body.case !== 'forwarded') {
    anchors.push(`case ${feed.community} ${returnStep.caseId}`);
  }
  return [...new Set(anchors)];
}
