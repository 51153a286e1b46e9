import { expect, test } from 'vitest';
import { whileConnected } from '../../src/bus/while-connected.ts';

function linkThatCanBreak() {
  const callbacks = new Set<() => void>();
  return {
    where: 'tls://made-up:4222',
    onDisconnect: (callback: () => void) => {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    lose: () => {
      for (const callback of [...callbacks]) callback();
    },
    watchers: () => callbacks.size,
  };
}

test('a request whose answer cannot come any more ends when the connection is lost, not when its time is up', async () => {
  const bus = linkThatCanBreak();
  const unanswered = whileConnected(bus, new Promise<string>(() => undefined));
  bus.lose();
  await expect(unanswered).rejects.toMatchObject({ name: 'BusError', code: 'BUS_TIMEOUT' });
  expect(bus.watchers()).toBe(0);
});

test('an answer that comes in time is given, and nobody watches the connection any more', async () => {
  const bus = linkThatCanBreak();
  expect(await whileConnected(bus, Promise.resolve('answer'))).toBe('answer');
  expect(bus.watchers()).toBe(0);
});
