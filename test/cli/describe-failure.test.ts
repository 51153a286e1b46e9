import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFailure, formatFailure } from '../../src/cli/describe-failure.ts';
import { EXIT_CODES } from '../../src/cli/exit-code.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { StoreError } from '../../src/store/errors.ts';

const plain = { json: false, debug: false };

describe('a failure', () => {
  test('of a room keeps its message and code, on one line', () => {
    const error = new StoreError('STORE_DISK_FULL', 'the disk is full;\n  free some space');
    expect(formatFailure(error, plain)).toBe('karaula: the disk is full; free some space [STORE_DISK_FULL]');
    expect(describeFailure(error).exitCode).toBe(6);
  });

  test('with violations has them all in JSON', () => {
    const violations = [{ path: 'impact', problem: 'is missing' }];
    const error = new ContractError('CONTRACT_INVALID', 'the alert is wrong', violations);
    expect(JSON.parse(formatFailure(error, { json: true, debug: false }))).toEqual({
      error: { code: 'CONTRACT_INVALID', message: 'the alert is wrong', exitCode: 3, violations },
    });
  });

  test('of the operating system is told with the file and a mend', () => {
    const error = Object.assign(new Error("EACCES: permission denied, open '/etc/secret'"), {
      code: 'EACCES',
      path: '/etc/secret',
    });
    expect(formatFailure(error, plain)).toBe(
      'karaula: /etc/secret: permission denied; check who owns it and its mode (ls -l) [CLI_FILE_UNREADABLE]',
    );
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(describeFailure(full)).toMatchObject({ code: 'CLI_DISK_FULL', exitCode: 6 });
  });

  test('that nobody foresaw says so, with exit code 70', () => {
    expect(formatFailure(new TypeError('x is not a function'), plain)).toBe(
      'karaula: something went wrong inside karaula: x is not a function; run again with --debug and report what it prints [CLI_INTERNAL]',
    );
    expect(describeFailure('a thrown text').exitCode).toBe(70);
  });

  test('with --debug shows the causes too', () => {
    const error = new StoreError('STORE_FAILED', 'the disk failed', { cause: new Error('EIO deep below') });
    expect(formatFailure(error, { json: false, debug: true })).toMatch(/caused by: Error: EIO deep below/);
  });

  test('whatever was thrown is one line and a documented exit code', () => {
    const known = EXIT_CODES.map(({ code }) => code);
    fc.assert(
      fc.property(fc.anything(), fc.string(), (thrown, message) => {
        for (const error of [
          thrown,
          new Error(message),
          Object.assign(new Error(message), { code: message }),
        ]) {
          expect(formatFailure(error, plain).split('\n')).toHaveLength(1);
          expect(known).toContain(describeFailure(error).exitCode);
          expect(formatFailure(error, plain)).toMatch(/ \[[A-Z_]+\]$/);
          JSON.parse(formatFailure(error, { json: true, debug: true }));
        }
      }),
      {
        examples: [
          [Object.create(null), 'constructor'],
          [{ toString: 'no function' }, '__proto__'],
        ],
      },
    );
  });
});
