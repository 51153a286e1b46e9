import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { AgencyError } from './errors.ts';
import { isTimeZone, readDatePattern } from './local-time.ts';
import { ROW_FIELDS } from './row-fields.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const valueMap = z.record(z.string(), scalar).refine((map) => Object.keys(map).length > 0, 'is empty');

const rule = z
  .strictObject({
    /** Heading of the column, or the path of a key (`lokacija.prelaz`) in a JSON row. */
    column: z.string().min(1).optional(),
    /** Several columns, put together with one space between. */
    columns: z.array(z.string().min(1)).min(2).optional(),
    /** The same value for every row. */
    constant: z.union([scalar, z.array(scalar)]).optional(),
    /** National value → ours. A value that is not listed rejects its row. */
    values: valueMap.optional(),
    /** Pattern of a local date and time: `dd.MM.yyyy HH:mm`. */
    date: z.string().optional(),
    /** Between the values of a list. @default "," */
    split: z.string().min(1).optional(),
    /** `crossing-point`: an identifier or a name, on either side, of a crossing point → its identifier. */
    lookup: z.literal('crossing-point').optional(),
    /** In place of an empty cell; without it the field is left out. */
    default: scalar.optional(),
  })
  .superRefine((value, context) => {
    const sources = [value.column, value.columns, value.constant].filter((source) => source !== undefined);
    if (sources.length !== 1) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of column, columns and constant' });
    }
    if (value.values !== undefined && value.lookup !== undefined) {
      context.addIssue({ code: 'custom', message: 'has both values and lookup; keep one' });
    }
  });

export type FieldRule = z.infer<typeof rule>;

const mappingFile = z.strictObject({
  title: z.string().optional(),
  format: z.enum(['csv', 'json-lines']),
  delimiter: z.string().length(1, 'must be one character').optional(),
  decimal: z.enum(['.', ',']).default('.'),
  timeZone: z.string().refine(isTimeZone, 'is not a time zone such as Europe/Skopje').optional(),
  fields: z.record(z.string(), rule),
});

/** How rows of a national format become rows of ours (row.ts). */
export type Mapping = z.infer<typeof mappingFile>;

/**
 * Reads a mapping file.
 * @param name what the file is called in messages
 * @throws {AgencyError} `AGENCY_BAD_MAPPING` with file, line, key and mend of everything that is wrong
 */
export function parseMapping(text: string, name: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw badMapping(name, [`line ${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`]);
  }
  const lineAt = (path: readonly PropertyKey[]) => lineOf(document.contents, path, lines);
  const parsed = mappingFile.safeParse(toJson(document));
  if (!parsed.success) {
    throw badMapping(
      name,
      parsed.error.issues.map(
        (issue) => `line ${lineAt(issue.path)}: ${issue.path.join('.') || 'the file'} ${issue.message}`,
      ),
    );
  }
  const problems = checkFields(parsed.data).map(
    ([path, problem]) => `line ${lineAt(['fields', path])}: fields.${path} ${problem}`,
  );
  if (problems.length > 0) throw badMapping(name, problems);
  return parsed.data;
}

/** Headings that a CSV file must have. */
export function columnsOf(mapping: Mapping): string[] {
  const columns = Object.values(mapping.fields).flatMap((field) => field.columns ?? field.column ?? []);
  return [...new Set(columns)];
}

function checkFields(mapping: Mapping): [path: string, problem: string][] {
  const problems: [string, string][] = [];
  for (const [path, field] of Object.entries(mapping.fields)) {
    const kind = ROW_FIELDS[path];
    if (kind === undefined) {
      problems.push([path, `is not a field of an alert${suggest(path)}`]);
    } else if (kind === 'time' && field.constant === undefined) {
      if (field.date === undefined) {
        problems.push([path, 'needs date, the pattern of its time, for example date: "dd.MM.yyyy HH:mm"']);
      } else if (readDatePattern(field.date) === undefined) {
        problems.push([path, `has date "${field.date}"; use dd, MM, yyyy, HH, mm, ss with marks between`]);
      } else if (mapping.timeZone === undefined) {
        problems.push([
          path,
          'is a local time; name its zone at the top of the file: timeZone: Europe/Skopje',
        ]);
      }
    }
  }
  return problems;
}

function suggest(path: string): string {
  const last = path.split('.').at(-1)?.toLowerCase();
  const near = Object.keys(ROW_FIELDS).find((known) => {
    const tail = known.split('.').at(-1)?.toLowerCase();
    return tail === last || known.toLowerCase() === path.toLowerCase();
  });
  return near === undefined ? '; docs/publish.md lists them' : `; did you mean ${near}?`;
}

/** An alias bomb in the file is an error of the file. */
function toJson(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return error;
  }
}

function lineOf(root: unknown, path: readonly PropertyKey[], lines: LineCounter): number {
  let node = root;
  let offset = 0;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair === undefined) break;
    offset = (pair.key as Node).range?.[0] ?? offset;
    node = pair.value;
  }
  return lines.linePos(offset).line;
}

function badMapping(name: string, problems: readonly string[]): AgencyError {
  return new AgencyError('AGENCY_BAD_MAPPING', `${name}: ${problems.join('; ')}`);
}
