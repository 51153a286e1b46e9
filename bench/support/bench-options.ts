import { parseArgs } from 'node:util';
import { assertNamesKnown } from './find-contenders.ts';

/** What every benchmark of contenders can be told. */
export interface BenchOptions {
  readonly rounds: number;
  readonly messages: number;
  /** Alerts a second, open loop. */
  readonly rate: number;
  readonly only?: readonly string[];
  readonly withServers: boolean;
  /** The figures as one JSON object on stdout instead of text. */
  readonly json: boolean;
  /** Also write the table into docs/benchmarks.md. */
  readonly document: boolean;
  readonly profileDir?: string;
}

/** Reads the command line; says what is wrong with it and ends the process when something is. */
export function readBenchOptions(defaults: {
  rounds: number;
  messages: number;
  rate?: number;
}): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: String(defaults.rounds) },
        messages: { type: 'string', default: String(defaults.messages) },
        rate: { type: 'string', default: String(defaults.rate ?? 1_000) },
        only: { type: 'string' },
        peers: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        document: { type: 'boolean', default: false },
        profile: { type: 'string' },
      },
    });
    const only = values.only?.split(',').filter((name) => name !== '');
    if (only !== undefined) assertNamesKnown(only);
    return {
      rounds: wholeNumber('--rounds', values.rounds, 1),
      messages: wholeNumber('--messages', values.messages, 100),
      rate: wholeNumber('--rate', values.rate, 1),
      ...(only && { only }),
      withServers: values.peers,
      json: values.json,
      document: values.document,
      ...(values.profile !== undefined && { profileDir: values.profile }),
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new Error(`${name} is a whole number from ${least}, not "${text}"`);
  }
  return value;
}
