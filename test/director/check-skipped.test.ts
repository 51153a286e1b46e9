import { expect, test } from 'vitest';
import { checkSkippedSlice } from '../../src/director/check-skipped.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { makeContext, makeFeed } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { inStream, openDesk } from './desk.ts';

const checksOf = (store: Parameters<typeof inboxOf>[0]) => {
  const { directory, nowMs } = makeContext();
  return { store, directory: () => directory, nowMs: () => nowMs };
};

test('K8: a bad signature that the chain covered while catching up is put on record in idle time', () => {
  const { store, receive } = openDesk();
  receive(inStream(makeFeed(100, (seq) => ({ isBadlySigned: seq === 70 })).map(({ bytes }) => bytes)));
  expect(inboxOf(store)[69]).toMatchObject({ seq: 70, verifiedBy: { how: 'chain', seq: 100 } });
  expect(inboxOf(store)[69]?.fault).toBeUndefined();

  let position: number | undefined = 0;
  while (position !== undefined) position = checkSkippedSlice(checksOf(store), position);

  expect(inboxOf(store)[69]).toMatchObject({ seq: 70, fault: 'TRUST_BAD_SIGNATURE' });
  expect(inboxOf(store).filter(({ fault }) => fault !== undefined)).toHaveLength(1);
  expect(listVerdicts(store, { code: 'TRUST_BAD_SIGNATURE' })).toMatchObject([
    { outcome: 'delivered', seq: 70 },
  ]);
});

test('a signature that was made up for is not checked again', () => {
  const { store, receive } = openDesk();
  receive(inStream(makeFeed(10).map(({ bytes }) => bytes)));
  expect(checkSkippedSlice(checksOf(store), 0)).toBe(9);
  expect(checkSkippedSlice(checksOf(store), 0)).toBeUndefined();
});
