import { z } from 'zod';
import { type Alert, parseAlert } from '../contract/alert.ts';
import { CODE_LISTS } from '../contract/code-lists.ts';
import type { Handling, RetractionReason, Status } from '../contract/entry.ts';
import { ContractError, type Violation } from '../contract/errors.ts';
import type { Identifier } from '../contract/link.ts';
import { isName } from '../contract/name.ts';
import { parseTimeMs } from '../contract/timestamp.ts';
import { identifiersSchema, readIdentifiers } from './row-identifiers.ts';

/**
 * One row as it is published. In JSON Lines a row is an alert in the protobuf JSON form, and may have one key
 * more, `karaula`, with what belongs to the envelope:
 *
 *     {"occurredAt": "2026-03-01T05:10:00Z", "place": {…}, "impact": "HIGH", "borderIncident": {…},
 *      "karaula": {"community": "wb6", "ttlHours": 72, "handling": {"code": "H2"}}}
 *
 * What `karaula` leaves out comes from the command line. With `karaula.update` the rest of the row is the alert
 * as it now stands, or absent when only the note is new; with `karaula.retract` there is no rest.
 */
export interface PublishRow {
  readonly alert?: Alert;
  readonly options: RowOptions;
}

export interface RowOptions {
  readonly community?: string;
  readonly status?: Status;
  readonly handling?: Handling;
  readonly expiresAtMs?: number;
  readonly ttlMs?: number;
  /** Each member gets the summary in words of its own: `The {lorry|truck} was {seen|noticed}` (docs/tracing.md). */
  readonly trace?: boolean;
  /** What the alert is about, normalised; they stay at home, and tokens of them are published (docs/links.md). */
  readonly identifiers?: readonly Identifier[];
  /** What the alert rests on: codes of sources, and entries by `feed/seq` or identifier (docs/threads.md). */
  readonly basedOn?: readonly string[];
  /** A later report on an entry of our own, named by its whole identifier or as `feed/seq`. */
  readonly update?: { readonly entry: string; readonly note: string; readonly closes: boolean };
  /** Takes an entry of our own back. */
  readonly retract?: { readonly entry: string; readonly reason: RetractionReason; readonly note: string };
}

export type RowReading =
  | { readonly outcome: 'good'; readonly row: PublishRow }
  | { readonly outcome: 'bad'; readonly violations: readonly Violation[] };

const HOUR_MS = 3_600_000;

const codeOf = <L extends keyof typeof CODE_LISTS>(list: L) =>
  z.enum(Object.keys(CODE_LISTS[list]) as [keyof (typeof CODE_LISTS)[L] & string]);

const optionsSchema = z
  .strictObject({
    community: z.string().refine(isName, 'is not the name of a community, such as wb6').optional(),
    status: codeOf('Status').optional(),
    handling: z
      .strictObject({
        code: codeOf('HandlingCode'),
        restriction: z.string().optional(),
        purposes: z.array(codeOf('Purpose')).optional(),
        releasableTo: z.array(z.string().refine(isName, 'is not the name of a participant')).optional(),
      })
      .optional(),
    expiresAt: z
      .string()
      .refine((text) => parseTimeMs(text) !== undefined, 'is not a time such as 2026-03-01T05:10:00Z')
      .optional(),
    ttlHours: z.number().positive().max(50_000).optional(),
    trace: z.boolean().optional(),
    identifiers: identifiersSchema.optional(),
    basedOn: z.array(z.string()).nonempty('is empty; leave it out').optional(),
    update: z
      .strictObject({ entry: z.string(), note: z.string(), closes: z.boolean().default(false) })
      .optional(),
    retract: z
      .strictObject({ entry: z.string(), reason: codeOf('RetractionReason'), note: z.string().default('') })
      .optional(),
  })
  .refine((options) => options.expiresAt === undefined || options.ttlHours === undefined, {
    path: ['ttlHours'],
    message: 'stands beside expiresAt; keep one of them',
  })
  .refine((options) => options.update === undefined || options.retract === undefined, {
    path: ['retract'],
    message: 'stands beside update; make two rows of it',
  })
  .refine(
    (options) => options.identifiers === undefined || (options.update ?? options.retract) === undefined,
    {
      path: ['identifiers'],
      message: 'stand beside update or retract; they stand only with a first report',
    },
  )
  .refine((options) => options.trace !== true || (options.update ?? options.retract) === undefined, {
    path: ['trace'],
    message: 'stands beside update or retract; only a first report can be traced',
  });

/** Reads a row, already parsed from JSON or made by a mapping. A bad row is a value with all that is wrong. */
export function readRow(json: Readonly<Record<string, unknown>>): RowReading {
  const { karaula, ...rest } = json;
  const violations: Violation[] = [];
  const options = optionsSchema.safeParse(karaula ?? {});
  if (!options.success) {
    for (const issue of options.error.issues) {
      violations.push({ path: ['karaula', ...issue.path].join('.'), problem: issue.message });
    }
  }
  const mayLackAlert = options.data?.update !== undefined || options.data?.retract !== undefined;
  const identifiers = readIdentifiers(options.data?.identifiers, violations);
  if (rest.tokens !== undefined)
    violations.push({ path: 'tokens', problem: 'are made of karaula.identifiers; leave them out' });
  let alert: Alert | undefined;
  if (options.data?.retract !== undefined && Object.keys(rest).length > 0) {
    violations.push({
      path: 'karaula.retract',
      problem: 'takes an entry back, so the row must hold nothing else',
    });
  } else if (!mayLackAlert || Object.keys(rest).length > 0) {
    alert = readAlert(rest, violations);
  }
  if (violations.length > 0 || !options.success) return { outcome: 'bad', violations };
  return {
    outcome: 'good',
    row: {
      ...(alert && { alert }),
      options: { ...toOptions(options.data), ...(identifiers.length > 0 && { identifiers }) },
    },
  };
}

function readAlert(json: unknown, violations: Violation[]): Alert | undefined {
  try {
    return parseAlert(json);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    violations.push(
      ...(error.violations.length > 0 ? error.violations : [{ path: '', problem: error.message }]),
    );
    return undefined;
  }
}

function toOptions(options: z.infer<typeof optionsSchema>): RowOptions {
  const { expiresAt, ttlHours, trace, basedOn, handling, community, status, update, retract } = options;
  return {
    ...(community !== undefined && { community }),
    ...(status !== undefined && { status: status as Status }),
    ...(handling !== undefined && { handling: handling as Handling }),
    ...(expiresAt !== undefined && { expiresAtMs: parseTimeMs(expiresAt) ?? 0 }),
    ...(ttlHours !== undefined && { ttlMs: Math.round(ttlHours * HOUR_MS) }),
    ...(trace === true && { trace }),
    ...(basedOn !== undefined && { basedOn }),
    ...(update !== undefined && { update }),
    ...(retract !== undefined && { retract: retract as NonNullable<RowOptions['retract']> }),
  };
}
