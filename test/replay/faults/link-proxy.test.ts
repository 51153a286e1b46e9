import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type LinkProxy, startLinkProxy } from '../../../src/replay/faults/link-proxy.ts';
import { eventually } from '../../support/eventually.ts';

/** A server that says everything back, behind a wire that can be cut. */
async function startEcho(): Promise<LinkProxy> {
  const echo = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  onTestFinished(() => void echo.close());
  const link = await startLinkProxy((echo.address() as AddressInfo).port);
  onTestFinished(() => link.close());
  return link;
}

/** A client that keeps what it hears and how it ended. */
function talk(link: LinkProxy) {
  const socket: Socket = connect(link.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const heard = { text: '', ended: '' };
  socket.on('data', (chunk) => {
    heard.text += String(chunk);
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    heard.ended = error.code ?? 'error';
  });
  socket.on('close', () => {
    heard.ended ||= 'closed';
  });
  return { say: (text: string) => socket.write(text), heard };
}

/** Long enough for a word to come back over a wire that is whole. */
const WHILE_MS = 150;

test('a wire that is whole passes every byte, both ways, in order', async () => {
  const { say, heard } = talk(await startEcho());
  const text = Array.from({ length: 20_000 }, (_, i) => `${i} `).join('');
  say(text);
  await eventually('all came back', () => heard.text === text);
});

test('a black hole passes nothing and says nothing; afterwards the same connection goes on with every byte', async () => {
  const link = await startEcho();
  const { say, heard } = talk(link);
  say('one ');
  await eventually('the first word came back', () => heard.text === 'one ');
  link.set({ does: 'hold' });
  say('two ');
  await delay(WHILE_MS);
  say('three');
  expect(heard).toEqual({ text: 'one ', ended: '' });
  link.set({ does: 'pass' });
  await eventually('the rest came back', () => heard.text === 'one two three');
});

test('a cut with reset ends connections, and new ones, until it is mended', async () => {
  const link = await startEcho();
  const before = talk(link);
  before.say('one');
  await eventually('the word came back', () => before.heard.text === 'one');
  link.set({ does: 'reset' });
  await eventually('the connection is reset', () => before.heard.ended === 'ECONNRESET');
  const meanwhile = talk(link);
  await eventually('a new one is too', () => meanwhile.heard.ended !== '');
  link.set({ does: 'pass' });
  const after = talk(link);
  after.say('two');
  await eventually('a later one is not', () => after.heard.text === 'two');
});

test('a cut without reset leaves the old connection dead for ever, and open; a new one works', async () => {
  const link = await startEcho();
  const before = talk(link);
  before.say('one');
  await eventually('the word came back', () => before.heard.text === 'one');
  link.set({ does: 'lose' });
  before.say('two');
  await delay(WHILE_MS);
  link.set({ does: 'pass' });
  before.say('three');
  const after = talk(link);
  after.say('four');
  await eventually('the new one works', () => after.heard.text === 'four');
  expect(before.heard).toEqual({ text: 'one', ended: '' });
});

test('a slow wire passes everything later, and in order also when it becomes fast again', async () => {
  const link = await startEcho();
  const { say, heard } = talk(link);
  link.set({ does: 'delay', delayMs: 60 });
  say('one ');
  await delay(20);
  link.set({ does: 'pass' });
  say('two ');
  await eventually('all came back', () => heard.text === 'one two ');
});
