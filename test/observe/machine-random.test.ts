import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineRandom } from '../../src/observe/machine-random.ts';

test('so many bytes come as were asked for, also more than a block has', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (size) => {
      expect(machineRandom(size)).toHaveLength(size);
    }),
  );
});

test('no byte is handed out twice: of 5,000 draws, across many blocks, no two are the same', () => {
  const drawn = new Set(Array.from({ length: 5_000 }, () => Buffer.from(machineRandom(16)).toString('hex')));
  expect(drawn.size).toBe(5_000);
});

test('what was handed out is its own memory: to change it changes no later draw, and no view shows another draw', () => {
  const first = machineRandom(16);
  expect(first.buffer.byteLength).toBe(16);
  first.fill(0);
  expect(machineRandom(16).some((byte) => byte !== 0)).toBe(true);
});

test('every value of a byte is drawn', () => {
  const seen = new Set(machineRandom(100_000));
  for (let draw = 0; draw < 2_000; draw++) for (const byte of machineRandom(33)) seen.add(byte);
  expect(seen.size).toBe(256);
});
