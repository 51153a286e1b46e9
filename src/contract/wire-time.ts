import { ContractError } from './errors.ts';
import { MAX_TIME_MS, MIN_TIME_MS } from './limits.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';

const NANOS_PER_MS = 1_000_000;

/** google.protobuf.Timestamp as protobufjs gives it: `seconds` is a Long where the long package is there. */
export interface WireTime {
  seconds?: number | { toNumber(): number } | null;
  nanos?: number | null;
}

/**
 * @throws {ContractError} `CONTRACT_MALFORMED` when the time is not whole milliseconds or not in this century
 */
export function timeMsFromWire(time: WireTime, field: string): number {
  const nanos = time.nanos ?? 0;
  const ms = wireInteger(time.seconds ?? 0, field) * 1_000 + nanos / NANOS_PER_MS;
  // Looked at by itself: added to this century's milliseconds, a single nanosecond is lost in rounding.
  const isWhole = nanos >= 0 && nanos < 1_000 * NANOS_PER_MS && nanos % NANOS_PER_MS === 0;
  if (!isWhole || !Number.isSafeInteger(ms) || ms < MIN_TIME_MS || ms >= MAX_TIME_MS) {
    throw new ContractError(
      'CONTRACT_MALFORMED',
      `${field} is not a time in whole milliseconds between ${formatTime(MIN_TIME_MS)} and ${formatTime(MAX_TIME_MS)}`,
    );
  }
  return ms;
}

/** @throws {ContractError} `CONTRACT_INVALID` */
export function timeMsToWire(ms: number, field: string): { seconds: number; nanos: number } {
  if (!Number.isSafeInteger(ms) || ms < MIN_TIME_MS || ms >= MAX_TIME_MS) {
    throw new ContractError(
      'CONTRACT_INVALID',
      `${field} ${ms} is not a time in milliseconds of this century`,
    );
  }
  return { seconds: Math.floor(ms / 1_000), nanos: (ms % 1_000) * NANOS_PER_MS };
}

export function timeTextFromWire(time: WireTime, field: string): string {
  return formatTime(timeMsFromWire(time, field));
}

/** @throws {ContractError} `CONTRACT_INVALID` */
export function timeTextToWire(text: string, field: string): { seconds: number; nanos: number } {
  return timeMsToWire(parseTimeMs(text) ?? Number.NaN, field);
}

/**
 * A 64-bit field as a number.
 * @throws {ContractError} `CONTRACT_MALFORMED` beyond 2^53, where a number would stand for several. K2.
 */
export function wireInteger(value: number | { toNumber(): number }, field: string): number {
  const integer = typeof value === 'number' ? value : value.toNumber();
  if (Number.isSafeInteger(integer)) return integer;
  throw new ContractError('CONTRACT_MALFORMED', `${field} is beyond ${Number.MAX_SAFE_INTEGER}`);
}
