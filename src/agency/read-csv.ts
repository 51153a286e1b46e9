import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { AgencyError } from './errors.ts';
import { lostCharacters, MAX_ROW_LENGTH, type SourceRow, unreadable } from './source-row.ts';

export interface CsvShape {
  /** One character between cells. */
  readonly delimiter: string;
  /** Headings that must be there. */
  readonly columns: readonly string[];
}

interface CsvRecord {
  readonly record: string[];
  readonly raw: string;
  readonly info: Info;
}

/**
 * CSV (RFC 4180) with a line of headings; a cell may span lines in quotes. Empty lines are skipped.
 * @throws {AgencyError} `AGENCY_MISSING_COLUMN` before any row is given out, `AGENCY_NONSENSE_INPUT`, `AGENCY_EMPTY_INPUT`
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  name: string,
  shape: CsvShape,
): AsyncGenerator<SourceRow, void, undefined> {
  const skipped: SourceRow[] = [];
  let lastLine = 0;
  let runaway: number | undefined;
  const parser = parse({
    delimiter: shape.delimiter,
    record_delimiter: '\n',
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_LENGTH,
    on_record: (record, { lines }) => {
      lastLine = lines;
      return record;
    },
    on_skip: (error, raw) => {
      const line = lastLine + 1;
      if (error?.code === 'CSV_MAX_RECORD_SIZE') runaway ??= line;
      else skipped.push(unreadable(line, raw ?? '', describeCsvError(error)));
    },
  });
  const source = Readable.from(withPlainLineEnds(text), { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let headings: string[] | undefined;
  try {
    for await (const item of parser as AsyncIterable<CsvRecord>) {
      if (headings === undefined) {
        headings = item.record.map((heading) => heading.trim());
        assertHeadings(headings, name, shape);
        continue;
      }
      const row = toRow(item, headings);
      if (runaway !== undefined && row.line >= runaway) break;
      // The parser is ahead of us by some rows.
      yield* skipped.splice(0, skipped.filter(({ line }) => line < row.line).length);
      yield row;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new AgencyError('AGENCY_NONSENSE_INPUT', `${name} is not CSV: ${error.message}`);
  } finally {
    source.destroy();
    parser.destroy();
  }
  yield* skipped;
  if (runaway !== undefined) throw runawayQuote(name, runaway);
  if (headings === undefined) {
    throw new AgencyError('AGENCY_NONSENSE_INPUT', `${name} has no line of column headings that can be read`);
  }
}

/** CR LF → LF: the parser counts a CR LF within quotes as two lines. */
async function* withPlainLineEnds(text: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of text) {
    const whole = rest + chunk;
    rest = whole.endsWith('\r') ? '\r' : '';
    yield whole.slice(0, whole.length - rest.length).replaceAll('\r\n', '\n');
  }
  yield rest;
}

/** What follows such a row cannot be told from its cells, so nothing after it is read. */
function runawayQuote(name: string, line: number): AgencyError {
  return new AgencyError(
    'AGENCY_NONSENSE_INPUT',
    `${name} line ${line} is longer than ${MAX_ROW_LENGTH} characters, most likely for a quote that is not closed; ` +
      'the rows before it were read: mend it, and publish the rows from there on',
  );
}

function toRow(item: CsvRecord, headings: readonly string[]): SourceRow {
  // The parser counts empty lines before a row as a part of it.
  const raw = item.raw.replace(/^\n+|\n$/g, '');
  const line = item.info.lines - (raw.match(/\n/g)?.length ?? 0);
  const lost = lostCharacters(line, raw);
  if (lost !== undefined) return lost;
  if (item.record.length !== headings.length) {
    return unreadable(
      line,
      raw,
      `has ${item.record.length} cells where the headings are ${headings.length}; quote a cell that holds the delimiter`,
    );
  }
  const cells = Object.fromEntries(headings.map((heading, index) => [heading, item.record[index] ?? '']));
  return { outcome: 'read', line, raw, cells };
}

function assertHeadings(headings: readonly string[], name: string, shape: CsvShape): void {
  const missing = shape.columns.filter((column) => !headings.includes(column));
  if (missing.length > 0) {
    throw new AgencyError(
      'AGENCY_MISSING_COLUMN',
      `${name} lacks the column ${missing.map((column) => `"${column}"`).join(', ')} that the mapping names; ` +
        `its headings are ${headings.map((heading) => `"${heading.slice(0, 60)}"`).join(', ')}: mend the mapping or its delimiter`,
    );
  }
  const repeated = shape.columns.find((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (repeated !== undefined) {
    throw new AgencyError(
      'AGENCY_NONSENSE_INPUT',
      `${name} has the column "${repeated}" twice; rename one of them`,
    );
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

function describeCsvError(error: CsvError | undefined): string {
  return error?.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'opens a quote that is never closed'
    : 'is not a row of CSV';
}
