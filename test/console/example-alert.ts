import { readFileSync } from 'node:fs';
import { formatTime } from '../../src/contract/timestamp.ts';
import { HOUR_MS } from '../gate/forge.ts';

interface JsonAlert {
  readonly occurredAt: string;
  readonly summary: string;
  readonly place: Readonly<Record<string, unknown>>;
}

/** An alert of the examples, in the JSON form, that was an hour ago. */
export function exampleAlert(nowMs: number): JsonAlert {
  const path = new URL('../../seeds/examples/facilitation-convoy.json', import.meta.url);
  const alert = JSON.parse(readFileSync(path, 'utf8')) as JsonAlert;
  return { ...alert, occurredAt: formatTime(nowMs - HOUR_MS) };
}
