import type { EntryReference } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { statusMark } from '../contract/status-mark.ts';
import { decideShowing } from '../director/list-inbox.ts';
import { advanceCursor, readCursor } from '../store/cursor.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { requestEntries, requestProgress } from '../store/request-entries.ts';
import type { CaseWatchOptions } from './case-watch.ts';
import { noteReadings } from './note-readings.ts';
import { printable } from './table.ts';
import { warnOn } from './warn.ts';

const CURSOR = 'questions-told';

interface Told {
  /** A question that waits for us; without: news. */
  readonly code?: 'POLICY_ANSWER_WANTED';
  readonly says: string;
}

/**
 * Says on stderr, once, that somebody asks whether an identifier of ours is disclosed or an alert of ours passed on, and that
 * what we have asked was answered. Where it stands, and with what to go on; K7: not what is asked. @returns looks, and says what is new
 */
export function questionWatch({ context, member, directory, json }: CaseWatchOptions): () => void {
  const { home, store } = member;
  const warn = warnOn(context, json);
  const tell = ({ feed, seq }: InboxEntry, { code, says }: Told) => {
    if (code !== undefined) warn(code, says, { feed, seq });
    else {
      const notice = { message: says, feed, seq };
      context.stderr.write(json ? `${JSON.stringify({ notice })}\n` : `karaula: ${printable(says)}\n`);
    }
  };
  let seen = -1;
  return () => {
    const progress = requestProgress(store);
    if (progress === seen) return;
    seen = progress;
    const reading = {
      store,
      directory: directory().directory,
      reader: home.id,
      nowMs: context.clock.nowMs(),
      ...(home.purpose && { purpose: home.purpose }),
    };
    const came = requestEntries(store, readCursor(store, CURSOR));
    const fresh = came.flatMap((one) => {
      const told = one.taint === undefined ? toldOf(one, home.id) : undefined;
      return told !== undefined && decideShowing(reading, one).allowed ? [{ one, told }] : [];
    });
    noteReadings(
      context,
      member,
      {},
      'follow',
      fresh.map(({ one }) => one),
    );
    for (const { one, told } of fresh) tell(one, told);
    const last = came.reduce((most, { position }) => Math.max(most, position), 0);
    if (last > 0) advanceCursor(store, CURSOR, last);
  };
}

function toldOf({ feed, seq, entry }: InboxEntry, self: string): Told | undefined {
  const { body } = entry;
  const { origin } = entry.feed;
  const place = formatPlace({ feed, seq });
  const isOurs = (reference: EntryReference) => parseFeed(reference.feed).origin === self;
  const wanted = (what: string, command: string, target: EntryReference): Told | undefined =>
    isOurs(target)
      ? {
          code: 'POLICY_ANSWER_WANTED',
          says: `${what} ${place}${statusMark(entry.status)}: ${origin} waits for our answer: karaula ${command} grant|refuse ${place}`,
        }
      : undefined;
  const answered = (request: EntryReference, more: string): Told | undefined =>
    isOurs(request)
      ? {
          says: `${origin} has answered ${formatPlace(request)}${statusMark(entry.status)}: ${more}`,
        }
      : undefined;
  switch (body.case) {
    case 'linkRequest':
      return wanted('request to disclose', 'link', body.linkRequest.target);
    case 'forwardRequest':
      return wanted('request to pass on', 'forward', body.forwardRequest.target);
    case 'linkAnswer':
      return answered(body.linkAnswer.request, `karaula show ${place}`);
    case 'forwardGrant':
      return answered(body.forwardGrant.request, 'karaula forward list');
    case 'forwardRefusal':
      return answered(body.forwardRefusal.request, 'karaula forward list');
    case 'informationAnswer':
      return answered(
        body.informationAnswer.request,
        `karaula rfi show ${formatPlace(body.informationAnswer.request)}`,
      );
    default:
      return undefined;
  }
}
