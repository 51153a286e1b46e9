import { AgencyError } from './errors.ts';
import { lostCharacters, MAX_ROW_LENGTH, type SourceRow, unreadable } from './source-row.ts';

/** With so many bad lines from the start and no good one, it is no JSON Lines file. */
const PATIENCE_LINES = 20;

/**
 * JSON Lines: one object per line; empty lines are skipped.
 * @throws {AgencyError} `AGENCY_NONSENSE_INPUT` when the first lines are none of them objects; nothing was given out then
 */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  name: string,
): AsyncGenerator<SourceRow, void, undefined> {
  let doubtful: SourceRow[] | undefined = [];
  for await (const line of splitLines(text)) {
    const row = readLine(line.number, line.text);
    if (row === undefined) continue;
    if (doubtful === undefined) {
      yield row;
      continue;
    }
    doubtful.push(row);
    if (row.outcome === 'unreadable' && doubtful.length < PATIENCE_LINES) continue;
    if (row.outcome === 'unreadable') throw nonsense(name, doubtful[0]);
    yield* doubtful;
    doubtful = undefined;
  }
  if (doubtful === undefined) return;
  if (doubtful.length === 0) {
    throw new AgencyError('AGENCY_EMPTY_INPUT', `${name} has no rows; give it at least one`);
  }
  throw nonsense(name, doubtful[0]);
}

function readLine(number: number, text: string | undefined): SourceRow | undefined {
  if (text === undefined) return unreadable(number, '', `is longer than ${MAX_ROW_LENGTH} characters`);
  if (text.trim() === '') return undefined;
  const lost = lostCharacters(number, text);
  if (lost !== undefined) return lost;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable(number, text, 'is not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return unreadable(number, text, 'is JSON, but not an object such as {"occurredAt": …}');
  }
  return { outcome: 'read', line: number, raw: text, cells: json as Record<string, unknown> };
}

function nonsense(name: string, first: SourceRow | undefined): AgencyError {
  const hint = first?.raw.trimStart().startsWith('[')
    ? "it looks like one JSON array; write one object per line (jq -c '.[]')"
    : 'write one JSON object per line, or give a column mapping for CSV';
  return new AgencyError('AGENCY_NONSENSE_INPUT', `${name} is not JSON Lines: ${hint}`);
}

/** Lines with their numbers; `text` is absent for one beyond the limit, of which no more is kept in memory. */
async function* splitLines(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ number: number; text: string | undefined }, void, undefined> {
  let number = 1;
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const text = isTooLong || part.length > MAX_ROW_LENGTH ? undefined : part.replace(/\r$/, '');
      yield { number, text };
      number += 1;
      isTooLong = false;
    }
    if (rest.length > MAX_ROW_LENGTH) {
      isTooLong = true;
      rest = '';
    }
  }
  if (isTooLong || rest !== '') yield { number, text: isTooLong ? undefined : rest.replace(/\r$/, '') };
}
