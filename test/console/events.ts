import type { IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import type { RunningConsole } from '../../src/console/serve/serve-console.ts';
import { eventually } from '../support/eventually.ts';
import { open } from './served.ts';

export interface ReceivedEvent {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server has sent
  readonly data: any;
  /** What the browser has as the last id after it. */
  readonly lastId: string;
}

export interface EventPage {
  readonly events: readonly ReceivedEvent[];
  readonly response: IncomingMessage;
  /** Keys of cards that a page shows that takes the events as ours does. */
  shown(): string[];
  until(what: string, isThere: (events: readonly ReceivedEvent[]) => boolean): Promise<void>;
  /** Begins to take what it has left waiting. */
  resume(): void;
  isOver(): boolean;
  close(): void;
}

/** Reads the stream as a browser's EventSource does: an empty id forgets the last one, no id keeps it. */
export async function openEvents(
  console: RunningConsole,
  cookie: string,
  { lastId = '', isPaused = false }: { readonly lastId?: string; readonly isPaused?: boolean } = {},
): Promise<EventPage> {
  const headers = { cookie, accept: 'text/event-stream', ...(lastId !== '' && { 'last-event-id': lastId }) };
  const response = await open(console, '/api/events', { headers });
  const events: ReceivedEvent[] = [];
  let rest = '';
  let last = lastId;
  let isOver = false;
  const take = (text: string) => {
    rest += text;
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = new Map(
        block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
      );
      if (lines.has('retry')) continue;
      last = lines.has('id') ? (lines.get('id') ?? '') : last;
      events.push({
        name: lines.get('event') ?? '',
        data: JSON.parse(lines.get('data') ?? 'null'),
        lastId: last,
      });
    }
  };
  response.setEncoding('utf8');
  if (!isPaused) response.on('data', take);
  response.on('close', () => {
    isOver = true;
  });
  response.on('error', () => undefined);
  const close = () => void response.destroy();
  onTestFinished(close);
  return {
    events,
    response,
    shown: () => {
      let keys = new Set<string>();
      for (const { name, data } of events) {
        if (name === 'begin') keys = new Set();
        if (name !== 'cards') continue;
        for (const { key } of data.cards) keys.add(key);
        for (const key of data.gone) keys.delete(key);
      }
      return [...keys].toSorted();
    },
    until: (what, isThere) => eventually(what, () => isThere(events)),
    resume: () => void response.on('data', take),
    isOver: () => isOver,
    close,
  };
}
