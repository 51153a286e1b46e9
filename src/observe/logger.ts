import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * The only facts that may leave as a log line. K7: places, codes and counts; never content, a subject's name, a
 * reason in words or an error's message, into which content may have come.
 */
export interface LogFacts {
  /** Participant that logs or is meant. */
  readonly participant?: string;
  readonly origin?: string;
  /** `<origin>.<community>.<kind>` */
  readonly feed?: string;
  readonly seq?: number;
  readonly streamSeq?: number;
  readonly entryId?: string;
  readonly outcome?: string;
  /** An error's or a verdict's code. */
  readonly code?: string;
  readonly count?: number;
  readonly waiting?: number;
  readonly durationMs?: number;
  readonly version?: number;
}

/** Says what happened, in the words of `event` (a fixed phrase, never made of data), with its facts. */
export interface FactLogger {
  log(level: Exclude<LogLevel, 'silent'>, event: string, facts?: LogFacts): void;
}

const FACTS: readonly (keyof LogFacts)[] = [
  'participant',
  'origin',
  'feed',
  'seq',
  'streamSeq',
  'entryId',
  'outcome',
  'code',
  'count',
  'waiting',
  'durationMs',
  'version',
];

/** Everything a fact may look like: a name, a feed, a code, a UUID. No spaces, so no sentence passes. */
const PLAIN = /^[A-Za-z0-9._-]{1,80}$/;

/**
 * A logger that writes JSON lines (pino) and lets through nothing but {@link LogFacts}: what else an object holds
 * stays out whatever the types say, and a text that is no plain token is shown as `[withheld]`.
 */
export function createLogger(options: {
  readonly level: LogLevel;
  readonly destination: DestinationStream;
}): FactLogger {
  const logger: Logger = pino(
    { level: options.level, base: null, timestamp: stdTimeFunctions.isoTime, messageKey: 'event' },
    options.destination,
  );
  return { log: (level, event, facts = {}) => logger[level](plainFacts(facts), event) };
}

function plainFacts(facts: LogFacts): Record<string, string | number> {
  const plain: Record<string, string | number> = {};
  for (const name of FACTS) {
    const value: unknown = facts[name];
    if (typeof value === 'number') plain[name] = value;
    else if (typeof value === 'string') plain[name] = PLAIN.test(value) ? value : '[withheld]';
  }
  return plain;
}
