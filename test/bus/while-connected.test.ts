import { expect, test } from 'vitest';
import { whileConnected } from '../../src/bus/while-connected.ts';

function linkThatCanBreak() {
  const callbacks = new Set<() => void>();
  const up = Promise.withResolvers<void>();
  let isUp = true;
  return {
    where: 'tls://made-up:4222',
    timeoutMs: 60_000,
    isConnected: () => isUp,
    untilConnected: () => up.promise,
    find: () => {
      isUp = true;
      up.resolve();
    },
    onDisconnect: (callback: () => void) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    lose: () => {
      isUp = false;
      for (const callback of [...callbacks]) callback();
    },
    watchers: () => callbacks.size,
  };
}

test('a request whose answer cannot come any more ends when the connection is lost, not when its time is up', async () => {
  const bus = linkThatCanBreak();
  const unanswered = whileConnected(bus, () => new Promise<string>(() => undefined));
  bus.lose();
  await expect(unanswered).rejects.toMatchObject({ name: 'BusError', code: 'BUS_TIMEOUT' });
  expect(bus.watchers()).toBe(0);
});

test('an answer that comes in time is given, and nobody watches the connection any more', async () => {
  const bus = linkThatCanBreak();
  expect(await whileConnected(bus, async () => 'answer')).toBe('answer');
  expect(bus.watchers()).toBe(0);
});

test('what is asked while the broker is away is asked when it is back, and not before', async () => {
  const bus = linkThatCanBreak();
  bus.lose();
  let asked = 0;
  const answer = whileConnected(bus, async () => {
    asked += 1;
    return 'answer';
  });
  await Promise.resolve();
  expect(asked).toBe(0);
  bus.find();
  expect(await answer).toBe('answer');
});

test('a broker that stays away is told after the time a request may take', async () => {
  const bus = { ...linkThatCanBreak(), timeoutMs: 1, isConnected: () => false };
  const untilConnected = (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const asked = whileConnected({ ...bus, untilConnected }, async () => 'answer');
  await expect(asked).rejects.toMatchObject({ code: 'BUS_TIMEOUT' });
});
