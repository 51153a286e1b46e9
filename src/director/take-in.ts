import { formatFeed } from '../contract/feed.ts';
import type { Delivered } from '../gate/verdict.ts';
import { noteCopiedKeys } from '../store/copied-keys.ts';
import { recordCompliance } from '../store/copy-compliance.ts';
import { recordSubjectWord } from '../store/data-subjects.ts';
import { insertDelivered } from '../store/inbox.ts';
import { noteInformation } from '../store/information-words.ts';
import { noteLetGoWord } from '../store/let-go.ts';
import { recordLinkWord } from '../store/link-answers.ts';
import { keepInboxTokens } from '../store/links.ts';
import { recordAction } from '../store/member-actions.ts';
import { recordErasures } from '../store/member-erasures.ts';
import type { Store } from '../store/open-store.ts';
import { keepMemberPrekey } from '../store/prekeys.ts';
import { keepReadLogHead } from '../store/read-log-heads.ts';
import { recordStatement } from '../store/record-statement.ts';
import { statementOf } from './statement-of.ts';

/**
 * Puts a delivered entry into the inbox, and what a receipt says to where it is looked up. K4: part of the transaction
 * of its run.
 * @returns its position, and the feeds of which it says, further than before, what their author has let go of
 */
export function takeIn(
  store: Store,
  reader: string,
  delivered: Delivered,
  nowMs: number,
): { readonly position: number; readonly letGo: string[] } {
  const position = insertDelivered(store, delivered, nowMs);
  const { entry, hash, seq, bytes } = delivered;
  const { body, feed, issuedAtMs } = entry;
  const statement = statementOf(entry, hash, nowMs);
  if (statement !== undefined) recordStatement(store, reader, { ...statement, position });
  noteCopiedKeys(store, body, position);
  keepInboxTokens(store, entry, position, nowMs);
  if (body.case === 'action') recordAction(store, feed.origin, body.action, { atMs: issuedAtMs, position });
  if (body.case === 'erasure')
    recordErasures(store, feed.origin, body.erasure, { atMs: issuedAtMs, position });
  if (body.case === 'prekey') {
    const { publicKey } = body.prekey;
    keepMemberPrekey(store, { feed: formatFeed(feed), position, publicKey, expiresAtMs: entry.expiresAtMs });
  }
  if (body.case === 'copyCompliance')
    recordCompliance(store, feed.origin, body.copyCompliance, { atMs: issuedAtMs, position });
  if (body.case === 'readLogHead')
    keepReadLogHead(store, { feed: formatFeed(feed), seq, position }, bytes, nowMs);
  recordSubjectWord(store, entry, { seq: entry.seq, hash }, position);
  recordLinkWord(store, entry, { seq: entry.seq, hash });
  noteInformation(store, entry, { seq: entry.seq, hash }, position);
  const words = body.case === 'heads' ? (body.heads.letGo ?? []) : [];
  const letGo = words.filter((head) => noteLetGoWord(store, head)).map((head) => head.feed);
  return { position, letGo };
}
