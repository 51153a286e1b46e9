import { typeWords } from '../contract/link-headline.ts';
import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { FoundLink } from '../store/links.ts';
import { describeSpan } from './describe-span.ts';

/** `also seen by rs-gp 2 h ago (plate): rs-gp.wb6.border-incident/4, ours is mk-bp.wb6.border-incident/1` */
export function linkWords({ own, theirs, types }: FoundLink, nowMs: number): string {
  const { feed, issuedAtMs, status } = theirs.entry;
  const ago = describeSpan(nowMs - issuedAtMs);
  return `also seen by ${feed.origin} ${ago} ago (${typeWords(types)}): ${theirs.feed}/${theirs.seq}, ours is ${own.feed}/${own.seq}${statusMark(status)}`;
}

/** For machines; places, never an identifier. */
export function linkToJson({ own, theirs, types, foundAtMs }: FoundLink): object {
  const place = ({ feed, seq, entryId }: FoundLink['own'] | FoundLink['theirs']) => ({ feed, seq, entryId });
  return {
    ours: place(own),
    theirs: place(theirs),
    types,
    status: theirs.entry.status,
    issuedAt: formatTime(theirs.entry.issuedAtMs),
    foundAt: formatTime(foundAtMs),
  };
}
