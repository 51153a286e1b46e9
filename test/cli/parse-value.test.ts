import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseEntries,
  parsePort,
  parseSize,
  parseSpan,
  parseSpeed,
} from '../../src/cli/commands/parse-value.ts';

test('spans, speeds and ports are read as written', () => {
  expect([parseSpan('90s'), parseSpan('45m'), parseSpan('12h'), parseSpan('30d')]).toEqual([
    90_000, 2_700_000, 43_200_000, 2_592_000_000,
  ]);
  expect([parseSpeed('60x'), parseSpeed('0.5x'), parseSpeed('max')]).toEqual([
    60,
    0.5,
    Number.POSITIVE_INFINITY,
  ]);
  expect([parsePort('0'), parsePort('4222'), parsePort('65535')]).toEqual([0, 4222, 65_535]);
});

test('sizes and counts are read as written, and nothing that looks alike', () => {
  expect(['1', '4096', '512MiB', '2GiB', '1KiB', '3TiB'].map(parseSize)).toEqual([
    1, 4_096, 536_870_912, 2_147_483_648, 1_024, 3_298_534_883_328,
  ]);
  expect(['1', '1000000'].map(parseEntries)).toEqual([1, 1_000_000]);
  for (const text of ['0', '-1', '1.5GiB', '2GB', '2 GiB', '2gib', '1e6', '', '999999999999TiB']) {
    expect(() => parseSize(text)).toThrow(/512MiB/);
  }
  for (const text of ['0', '-1', '1.5', '1e6', '1,000', '', '9'.repeat(16)]) {
    expect(() => parseEntries(text)).toThrow(/whole number/);
  }
});

test('whatever else is written is refused, never half understood', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (!/^[1-9][0-9]{0,5}[smhd]$/.test(text)) expect(() => parseSpan(text)).toThrow(/30d/);
      if (!/^[0-9]+(\.[0-9]+)?x$/.test(text) && text !== 'max') expect(() => parseSpeed(text)).toThrow(/60x/);
      if (!/^[0-9]+$/.test(text)) expect(() => parsePort(text)).toThrow(/65535/);
    }),
  );
  for (const text of ['0d', '1.5h', '-1d', '30 d', '1e3s']) expect(() => parseSpan(text)).toThrow();
  for (const text of ['0x', '-1x', 'x', 'MAX', '1e3x']) expect(() => parseSpeed(text)).toThrow();
  for (const text of ['65536', '-1', '0x50', '']) expect(() => parsePort(text)).toThrow();
});
