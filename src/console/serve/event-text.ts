import type { ConsoleEvents } from '../wire/events.ts';

const ENCODER = new TextEncoder();

/**
 * One server-sent event.
 * @param id what the page brings along when it comes again; '' makes it forget what it had; absent: it keeps that
 */
export function eventText<K extends keyof ConsoleEvents>(
  name: K,
  data: ConsoleEvents[K],
  id?: string,
): Uint8Array {
  const idLine = id === undefined ? '' : `id: ${id}\n`;
  // JSON has no line breaks of its own, so that one line holds it.
  return ENCODER.encode(`${idLine}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Makes the page come again a second after its line was cut; browsers by themselves wait for three, or more. */
export function retryText(): Uint8Array {
  return ENCODER.encode('retry: 1000\n\n');
}

/** The revision up to which a page that comes again has everything; undefined: it begins anew. */
export function revisionIn(
  lastEventId: string | undefined,
  epoch: string,
  newest: number,
): number | undefined {
  if (!lastEventId?.startsWith(`${epoch}.`)) return undefined;
  const text = lastEventId.slice(epoch.length + 1);
  const revision = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : Number.NaN;
  return revision <= newest ? revision : undefined;
}

export function eventId(epoch: string, revision: number): string {
  return `${epoch}.${revision}`;
}
