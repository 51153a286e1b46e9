import type { ActionOutcome, ActionRequest } from '../../../src/console/wire/action.ts';
import type { AlertCard } from '../../../src/console/wire/card.ts';
import type { HealthView } from '../../../src/console/wire/health.ts';
import type { SessionView } from '../../../src/console/wire/session.ts';
import { eventually } from '../../support/eventually.ts';

/** Somebody at the page of a console, without a browser: the same requests, and the same stream of events. */
export interface Page {
  readonly session: SessionView;
  /** As they stand now, by key. */
  readonly cards: ReadonlyMap<string, AlertCard>;
  readonly health: () => HealthView | undefined;
  /** Waits until a card is there, and as wanted. */
  untilCard(feed: string, seq: number, isWanted?: (card: AlertCard) => boolean): Promise<AlertCard>;
  act(request: ActionRequest): Promise<{ readonly status: number; readonly body: ActionOutcome }>;
  /** How the server ended the stream; undefined: it goes on. */
  endedWhy: () => string | undefined;
  close(): void;
}

/** `http://localhost:8700/#code=…` */
export function splitLink(link: string): { readonly origin: string; readonly code: string } {
  const { origin, hash } = new URL(link);
  return { origin, code: new URLSearchParams(hash.slice(1)).get('code') ?? '' };
}

/** Exchanges the code for a session; the cookie of it, or none. */
export async function signIn(link: string): Promise<{ readonly status: number; readonly cookie?: string }> {
  const { origin, code } = splitLink(link);
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  await answer.text();
  const [cookie] = (answer.headers.get('set-cookie') ?? '').split(';');
  return { status: answer.status, ...(cookie !== '' && { cookie }) };
}

export async function openPage(link: string): Promise<Page> {
  const { origin } = splitLink(link);
  const { status, cookie } = await signIn(link);
  if (cookie === undefined) throw new Error(`signing in was answered with ${status}`);
  const asked = await fetch(`${origin}/api/session`, { headers: { cookie } });
  const session = (await asked.json()) as SessionView;
  const cards = new Map<string, AlertCard>();
  let health: HealthView | undefined;
  let why: string | undefined;
  const gone = new AbortController();
  const take = (name: string, data: string) => {
    if (name === 'health') health = JSON.parse(data) as HealthView;
    if (name === 'ended') why = (JSON.parse(data) as { why: string }).why;
    if (name !== 'cards') return;
    const changes = JSON.parse(data) as { cards: AlertCard[]; gone: string[] };
    for (const card of changes.cards) cards.set(card.key, card);
    for (const key of changes.gone) cards.delete(key);
  };
  const events = await fetch(`${origin}/api/events`, { headers: { cookie }, signal: gone.signal });
  void readEvents(events, take).catch(() => {
    why ??= 'cut off';
  });
  return {
    session,
    cards,
    health: () => health,
    untilCard: async (feed, seq, isWanted = () => true) => {
      const find = () => [...cards.values()].find((card) => card.feed === feed && card.seq === seq);
      await eventually(`the card of ${feed}/${seq} is as wanted`, () => {
        const card = find();
        return card !== undefined && isWanted(card);
      });
      return find()!;
    },
    act: async (request) => {
      const answer = await fetch(`${origin}/api/actions`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json', 'x-karaula-csrf': session.csrf },
        body: JSON.stringify(request),
      });
      return { status: answer.status, body: (await answer.json()) as ActionOutcome };
    },
    endedWhy: () => why,
    close: () => gone.abort(),
  };
}

async function readEvents(answer: Response, take: (name: string, data: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body!) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      take(field('event') ?? '', field('data') ?? '');
    }
  }
}
