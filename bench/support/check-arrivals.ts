import { isSameBytes } from '../../src/contract/plain-bytes.ts';
import type { BenchAlert } from './bench-alerts.ts';

/** What is wrong with what arrived, in words; empty when each alert of the list arrived once, and in order. */
export function findProblem(
  received: readonly Uint8Array[],
  alerts: readonly BenchAlert[],
  isUnordered: boolean,
): string {
  if (received.length !== alerts.length) return `${received.length} arrived of ${alerts.length}`;
  if (isUnordered) {
    const wanted = new Set(alerts.map(({ bytes }) => textOf(bytes)));
    for (const bytes of received) {
      if (!wanted.delete(textOf(bytes))) return 'one arrived twice, or was never sent';
    }
    return '';
  }
  const index = alerts.findIndex(({ bytes }, at) => !isSameBytes(bytes, received[at]!));
  return index < 0 ? '' : `what arrived as number ${index + 1} is another one`;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
