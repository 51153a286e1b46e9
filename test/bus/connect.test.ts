import { expect, test } from 'vitest';
import { isOlder } from '../../src/bus/connect.ts';

test.each([
  ['2.15.0', '2.15.1', true],
  ['2.9.25', '2.15.1', true],
  ['1.99.99', '2.15.1', true],
  ['2.15.1', '2.15.1', false],
  ['2.15.2-RC.1', '2.15.1', false],
  ['2.16.0', '2.15.1', false],
  ['3.0.0', '2.15.1', false],
  ['nonsense', '2.15.1', true],
])('version %s is older than %s: %s', (version, floor, expected) => {
  expect(isOlder(version, floor)).toBe(expected);
});
