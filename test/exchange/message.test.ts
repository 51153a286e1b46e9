import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_EXCHANGE_BYTES, MAX_STATEMENTS } from '../../src/exchange/limits.ts';
import { readMessage, writeMessage } from '../../src/exchange/message.ts';
import { hybridKeyOf } from '../gate/forge.ts';
import { alertOf, statementOf } from './statements.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const message = (statements: readonly unknown[]) => bytesOf({ type: 'karaula-heads', statements });
const reasonOf = (bytes: Uint8Array) => {
  const outcome = readMessage(bytes, ['wb6']);
  return outcome.outcome === 'refused' ? outcome.reason : 'was read';
};

describe('what two members say to each other', () => {
  test('statements of heads come through as they were signed', () => {
    const withTwo = statementOf('rs-gp', 3, 'wb6', hybridKeyOf('rs-gp'));
    const statements = [statementOf('mk-bp'), statementOf('xk-kp', 2), withTwo];
    expect(withTwo).toHaveProperty('signatures');
    expect(readMessage(writeMessage(statements, ['wb6']), ['wb6'])).toEqual({ outcome: 'read', statements });
    expect(readMessage(writeMessage([], ['wb6']), ['wb6'])).toEqual({ outcome: 'read', statements: [] });
  });

  test('K5: nothing but statements, and only of the communities of both, goes out', () => {
    const mixed = [alertOf('mk-bp'), statementOf('mk-bp', 1, 'jmtf'), statementOf('mk-bp')];
    expect(readMessage(writeMessage(mixed, ['wb6']), ['wb6'])).toEqual({
      outcome: 'read',
      statements: [statementOf('mk-bp')],
    });
  });

  test.each([
    ['an alert', message([statementOf('mk-bp'), alertOf('mk-bp')]), /its part 2 is no signed statement/],
    [
      'a statement to another community',
      message([statementOf('mk-bp', 1, 'jmtf')]),
      /its part 1 is no signed/,
    ],
    [
      'something besides the signed members',
      message([{ ...statementOf('mk-bp'), header: {} }]),
      /its part 1/,
    ],
    ['no statement at all', message(['hello']), /its part 1/],
    [
      'too many',
      message(Array(MAX_STATEMENTS + 1).fill(statementOf('mk-bp'))),
      /65 statements, more than 64/,
    ],
    ['another type', bytesOf({ type: 'karaula-evidence', statements: [] }), /it is not/],
    ['a member too many', bytesOf({ type: 'karaula-heads', statements: [], more: 1 }), /it is not/],
    ['no object', bytesOf([]), /no JSON object/],
    ['no JSON', new TextEncoder().encode('<html>'), /no JSON object/],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe), /no JSON object/],
    ['too much', new Uint8Array(MAX_EXCHANGE_BYTES + 1), /more than 524288/],
  ])('%s does not come in', (_title, bytes, says) => {
    expect(reasonOf(bytes)).toMatch(says);
  });

  test('whatever bytes come: an answer, never a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array(), fc.json().map(bytesOf), fc.array(fc.object()).map(message)),
        (bytes) => {
          expect(['read', 'refused']).toContain(readMessage(bytes, ['wb6']).outcome);
        },
      ),
    );
  });
});
