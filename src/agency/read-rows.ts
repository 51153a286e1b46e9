import { decodeText } from './decode-text.ts';
import { columnsOf, type Mapping } from './mapping.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { SourceRow } from './source-row.ts';

export interface RowSource {
  /** What the input is called in messages: a file's name, or `standard input`. */
  readonly name: string;
  readonly input: AsyncIterable<Uint8Array>;
  /** Needed with CSV; absent: JSON Lines in the form of row.ts. */
  readonly mapping?: Mapping;
}

/**
 * The rows of a file or a pipe, one after another; never the whole of it in memory. A bad row is a value.
 * @throws {AgencyError} when the input as a whole makes no sense: wrong encoding, no rows, missing columns
 */
export function readRows(source: RowSource): AsyncGenerator<SourceRow, void, undefined> {
  const { name, mapping } = source;
  const text = decodeText(source.input, name);
  if (mapping?.format !== 'csv') return readJsonLines(text, name);
  return readCsv(text, name, { delimiter: mapping.delimiter ?? ',', columns: columnsOf(mapping) });
}
