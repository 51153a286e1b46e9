import { codesOf } from '../../contract/code-lists.ts';
import type { Purpose } from '../../contract/entry.ts';
import { parseEntries, parseSize } from './parse-value.ts';

/** Options that several commands have, so that they read the same everywhere. */
const text = (value: string): string => value;

export interface CommonFlags {
  readonly debug: boolean | undefined;
}

export const debug = {
  kind: 'boolean',
  brief: 'On a failure, also print where in the program it happened',
  optional: true,
  withNegated: false,
} as const;

export const json = {
  kind: 'boolean',
  brief: 'For machines: JSON, one object a line; a failure is a JSON object on stderr',
  optional: true,
  withNegated: false,
} as const;

export const state = {
  kind: 'parsed',
  parse: text,
  optional: true,
  placeholder: 'DIR',
  brief: 'State folder; else $KARAULA_STATE, else ./.karaula',
} as const;

export interface StateFlags {
  readonly state: string | undefined;
}

export const as = {
  kind: 'parsed',
  parse: text,
  optional: true,
  placeholder: 'ID',
  brief: 'The participant to act as: the folder participants/ID of the state folder',
} as const;

export const home = {
  kind: 'parsed',
  parse: text,
  optional: true,
  placeholder: 'DIR',
  brief: "A participant's folder, wherever it is; instead of --as",
} as const;

export interface HomeFlags extends StateFlags {
  readonly as: string | undefined;
  readonly home: string | undefined;
}

/** `--state`, `--as` and `--home`. */
export const homeFlags = { as, home, state } as const;

/** An optional option with a text value. */
export function textFlag<const P extends string, const B extends string>(placeholder: P, brief: B) {
  return { kind: 'parsed', parse: text, optional: true, placeholder, brief } as const;
}

/** `--why`, of what is asked or refused. */
export const why = {
  kind: 'parsed',
  parse: text,
  placeholder: 'TEXT',
  brief: 'In a few words; nothing personal',
} as const;

/** A switch without a `--no-` twin. */
export function switchFlag<const B extends string>(brief: B) {
  return { kind: 'boolean', brief, optional: true, withNegated: false } as const;
}

/** An option that may be given several times. */
export function listFlag<const P extends string, const B extends string>(placeholder: P, brief: B) {
  return { kind: 'parsed', parse: text, optional: true, variadic: true, placeholder, brief } as const;
}

export interface ReaderFlags {
  readonly by: string | undefined;
  readonly purpose: Purpose | undefined;
}

export const by = textFlag('NAME', "Who reads, for the read log: kept as a pseudonym (the system's user)");

/** `--by` and `--purpose`. */
export const readerFlags = {
  by,
  purpose: {
    kind: 'enum',
    values: codesOf('Purpose'),
    optional: true,
    brief: 'What for; what was not given for that is withheld (purpose in participant.json)',
  },
} as const;

export interface LogFlags {
  readonly log: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | undefined;
}

/** `--log` and `--log-level`. */
export const logFlags = {
  log: textFlag('FILE', 'Add what happens to this file, or stderr (-): JSON lines of places, codes, counts'),
  logLevel: {
    kind: 'enum',
    values: ['debug', 'info', 'warn', 'error'],
    optional: true,
    brief: 'How much goes into the log (info); debug has a line for each entry',
  },
} as const;

export interface OutboxLimitFlags {
  readonly outboxMaxEntries: number | undefined;
  readonly outboxMaxBytes: number | undefined;
}

/** `--outbox-max-entries` and `--outbox-max-bytes`. */
export const outboxLimitFlags = {
  outboxMaxEntries: {
    kind: 'parsed',
    parse: parseEntries,
    optional: true,
    placeholder: 'COUNT',
    brief: 'How many alerts the outbox may keep for who has not confirmed (1000000)',
  },
  outboxMaxBytes: {
    kind: 'parsed',
    parse: parseSize,
    optional: true,
    placeholder: 'SIZE',
    brief: 'How large they may be together: 512MiB, 2GiB (1GiB)',
  },
} as const;
