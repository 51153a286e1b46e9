import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type PublishOptions, publishRows, type RowResult } from '../../src/agency/publish-rows.ts';
import { readRows } from '../../src/agency/read-rows.ts';
import type { SourceRow } from '../../src/agency/source-row.ts';

const CONVOY = JSON.parse(
  readFileSync(new URL('../../seeds/examples/facilitation-convoy.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** When the invented convoy was; a row must not come from the future. */
const OCCURRED_AT = '2025-03-01T21:10:00Z';

/** A row of JSON Lines with an alert that is told from others by its reference. */
export function rowText(reference: string, changes: object = {}): string {
  return JSON.stringify({ ...CONVOY, occurredAt: OCCURRED_AT, reference, ...changes });
}

/** Rows as a file of JSON Lines gives them. */
export function rowsOf(lines: Iterable<string>): AsyncIterable<SourceRow> {
  const input = (async function* () {
    for (const line of lines) yield new TextEncoder().encode(`${line}\n`);
  })();
  return readRows({ name: 'test rows', input });
}

/** Rows A-<from> … A-<to>. */
export function* numberedRows(from: number, to: number): Generator<string> {
  for (let number = from; number <= to; number++) yield rowText(`A-${number}`);
}

export const PUBLISH_DEFAULTS: Pick<PublishOptions, 'defaults' | 'clock' | 'random'> = {
  defaults: { community: 'wb6', status: 'TEST', handling: { code: 'H0' }, ttlMs: 3_600_000 },
  clock: { nowMs: () => Date.now() },
  random: (size) => new Uint8Array(randomBytes(size)),
};

/** Publishes rows as a participant, and returns all that was told. */
export function publishAll(
  options: Pick<PublishOptions, 'home' | 'store'> & Partial<PublishOptions>,
  lines: Iterable<string>,
): Promise<RowResult[]> {
  return Array.fromAsync(publishRows({ ...PUBLISH_DEFAULTS, rows: rowsOf(lines), ...options }));
}
