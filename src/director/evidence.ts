import type { FeedHead, HeadsStatement } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { parseFeed } from '../contract/feed.ts';
import { formatTime } from '../contract/timestamp.ts';
import { findSigned } from '../store/find-signed.ts';
import type { Finding } from '../store/findings.ts';
import { entryAtPlace } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { newestOwn } from '../store/outbox-newest.ts';
import type { SignedPlace } from '../store/owed-heads.ts';
import { exportJws } from '../trust/export-jws.ts';
import { EVIDENCE_NOTES, type EvidenceFile, MAX_EVIDENCE } from './evidence-file.ts';
import { witnessesOfLoss } from './loss-witnesses.ts';

/** So many own statements are looked through for one that complains. */
const LOOK_BACK = 5_000;

/**
 * The signed words on which a finding rests, as a file that a third party verifies offline (verify-evidence.ts). What
 * the database no longer has is left out, and so proves nothing.
 */
export function exportEvidence(store: Store, finding: Finding): EvidenceFile {
  const { name, feed, by, sinceMs, says } = finding;
  const signed = finding.evidence.flatMap((place) => {
    const bytes = findSigned(store, place);
    return bytes === undefined ? [] : [bytes, ...witnessesOf(store, place)];
  });
  if (name === 'withheld') signed.push(...complaintOf(store, finding));
  if (name === 'rolled-back') signed.push(...witnessesOfLoss(store, finding));
  const all = [...new Map(signed.map((bytes) => [Buffer.from(bytes).toString('base64'), bytes])).values()];
  const isStatement = (bytes: Uint8Array) => decodeEntry(decodeEnvelope(bytes).payload).body.case === 'heads';
  return {
    type: 'karaula-evidence',
    finding: {
      name,
      ...(feed !== undefined && { feed }),
      ...(by !== undefined && { by }),
      since: formatTime(sinceMs),
      says,
    },
    statements: all.filter(isStatement).map(exportJws),
    entries: all.filter((bytes) => !isStatement(bytes)).map(exportJws),
    note: EVIDENCE_NOTES[name],
  };
}

/** The entries that vouch for one whose own signature is bad: those after it, up to one that is well signed. */
function witnessesOf(store: Store, { feed, seq }: SignedPlace): Uint8Array[] {
  const witnesses: Uint8Array[] = [];
  let current = entryAtPlace(store, feed, seq);
  while (current?.fault !== undefined && witnesses.length < MAX_EVIDENCE / 2) {
    current = entryAtPlace(store, feed, current.seq + 1);
    if (current !== undefined && current.erased === undefined) witnesses.push(current.bytes);
  }
  return witnesses;
}

/** Our own newest statement that knows of the head and still lacks it. */
function complaintOf(store: Store, { feed, evidence }: Finding): Uint8Array[] {
  const [statement, owed] = evidence;
  if (feed === undefined || statement === undefined || owed === undefined) return [];
  const { community } = parseFeed(feed);
  return newestOwn(store, 'receipt', LOOK_BACK, (bytes, own) => {
    if (parseFeed(own).community !== community) return false;
    const { body } = decodeEntry(decodeEnvelope(bytes).payload);
    return body.case === 'heads' && isComplaint(body.heads, statement, owed);
  });
}

/**
 * Whether heads show that their author knew of a statement and lacks what it states. Only a complete statement does:
 * in one of changes, a feed that is not named is not one that is not had.
 */
export function isComplaint(
  { seen, changesOnly = false }: HeadsStatement,
  statement: Pick<SignedPlace, 'feed' | 'seq'>,
  owed: Pick<FeedHead, 'feed' | 'seq'>,
): boolean {
  const seqOf = (feed: string) => seen.find((head) => head.feed === feed)?.seq ?? 0;
  return !changesOnly && seqOf(statement.feed) >= statement.seq && seqOf(owed.feed) < owed.seq;
}
