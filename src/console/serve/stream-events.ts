import { makeBell } from '../../bus/bell.ts';
import type { Clock } from '../../contract/clock.ts';
import type { SessionEnd } from '../access/sessions.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { CardChanges, ConsoleModel } from '../model.ts';
import type { AlertCard } from '../wire/card.ts';
import type { ConsoleEvents } from '../wire/events.ts';
import { eventId, eventText, retryText, revisionIn } from './event-text.ts';
import { watchViews } from './watch-views.ts';

/** Cards of one event. */
const PORTION = 250;

export interface StreamOptions {
  readonly model: ConsoleModel;
  readonly member: Pick<ConsoleMember, 'clock' | 'rate'>;
  readonly person: Person;
  /** What the page had last: the header `last-event-id`. */
  readonly lastEventId: string | undefined;
  /** Puts on record what is about to be shown; when it fails, nothing is. K8 */
  readonly noteShown: (cards: readonly AlertCard[], gone: readonly string[]) => void;
  readonly session: {
    readonly csrf: string;
    standing(): { readonly endsAtMs: number } | SessionEnd;
    onEnd(listener: () => void): () => void;
  };
  /** The machine's clock, by which sessions end. */
  readonly clock: Clock;
  readonly beatMs: number;
  /** The page is gone. */
  readonly signal: AbortSignal;
}

/**
 * What the page is told, for as long as somebody sits there. Nothing is made before it is taken: a slow page has what
 * changed meanwhile in one piece, and costs no memory but the keys of what it still lacks.
 */
export async function* streamEvents(options: StreamOptions): AsyncGenerator<Uint8Array, void, void> {
  const { model, member, session, signal, beatMs } = options;
  const bell = makeBell();
  const stops = [model.onChange(bell.ring), session.onEnd(bell.ring)];
  signal.addEventListener('abort', bell.ring);
  const beat = () => ({ nowMs: member.clock.nowMs(), rate: member.rate?.() ?? 1 });
  try {
    yield retryText();
    // The browser comes again by itself, with whatever cookie it has by then.
    yield eventText('seat', { csrf: session.csrf });
    let revision =
      revisionIn(options.lastEventId, model.epoch, model.revision()) ?? (yield* beginAnew(options, beat()));
    const views = watchViews(model, options.person);
    let lastBeatMs = performance.now();
    for (;;) {
      const standing = session.standing();
      if (typeof standing === 'string') {
        yield eventText('ended', { why: standing }, '');
        return;
      }
      // K8: asked before the cards, told after them: what they speak of is on record by then.
      const news = [...views.news()];
      const changes = model.changesSince(revision);
      if (changes.isAnew) {
        revision = yield* beginAnew(options, beat());
      } else {
        revision = changes.revision;
        yield* changedCards(options, changes, eventId(model.epoch, revision));
      }
      if (!isOver(options)) yield* news;
      if (performance.now() - lastBeatMs >= beatMs) {
        lastBeatMs = performance.now();
        yield eventText('beat', beat());
      }
      if (signal.aborted) return;
      const leftMs = standing.endsAtMs - options.clock.nowMs();
      await bell.wait(Math.max(1, Math.min(lastBeatMs + beatMs - performance.now(), leftMs, views.waitMs())));
      if (signal.aborted) return;
    }
  } finally {
    for (const stop of stops) stop();
    signal.removeEventListener('abort', bell.ring);
  }
}

/** All there is: of what the page had and is not among it, it lets go. @returns the revision up to which it has everything */
async function* beginAnew(options: StreamOptions, beat: ConsoleEvents['beat']) {
  const { model } = options;
  // What changes while it is told is told once more.
  const revision = model.revision();
  yield* allCards(options, beat);
  if (!isOver(options)) yield eventText('complete', {}, eventId(model.epoch, revision));
  return revision;
}

/** By key, so that what is gone meanwhile is not shown, and what has changed is shown as it is. K5 */
async function* allCards(options: StreamOptions, beat: ConsoleEvents['beat']) {
  const { model, person, noteShown } = options;
  const read = () => model.shownTo(person, model.cards());
  let cards = read();
  let revision = model.revision();
  const keys = cards.map(({ key }) => key);
  let byKey: ReadonlyMap<string, AlertCard> = new Map(cards.map((card) => [card.key, card]));
  yield eventText('begin', { total: keys.length, ...beat }, '');
  for (let start = 0; start < keys.length; start += PORTION) {
    if (model.revision() !== revision) {
      cards = read();
      revision = model.revision();
      byKey = new Map(cards.map((card) => [card.key, card]));
    }
    if (isOver(options)) return;
    const portion = keys.slice(start, start + PORTION).flatMap((key) => byKey.get(key) ?? []);
    noteShown(portion, []);
    yield eventText('cards', { cards: portion, gone: [] }, '');
    // Many cards for one page are no reason to answer no other.
    await new Promise(setImmediate);
  }
}

function* changedCards(options: StreamOptions, changes: CardChanges, id: string) {
  const { gone } = changes;
  const cards = options.model.shownTo(options.person, changes.cards);
  if (cards.length === 0 && gone.length === 0) return;
  for (let start = 0; start === 0 || start < cards.length; start += PORTION) {
    if (isOver(options)) return;
    const portion = cards.slice(start, start + PORTION);
    const isLast = start + PORTION >= cards.length;
    options.noteShown(portion, isLast ? gone : []);
    // Only with the last of them the page has all that has changed.
    yield eventText('cards', { cards: portion, gone: isLast ? gone : [] }, isLast ? id : undefined);
  }
}

/** A page that takes its time may have lost its person meanwhile: then it gets no more. */
function isOver({ session, signal }: StreamOptions): boolean {
  return signal.aborted || typeof session.standing() === 'string';
}
