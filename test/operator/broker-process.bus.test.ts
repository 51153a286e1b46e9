import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startBroker } from '../../src/operator/broker-process.ts';
import { findNatsServer, readServerVersion } from '../../src/operator/find-nats-server.ts';
import { findTestServer, makeTestState } from '../support/hub.ts';

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a broker answers when started, tells what it does, and is gone when stopped', async () => {
  const lines: string[] = [];
  const state = await makeTestState({ participants: [] });
  const broker = await startBroker(state, {
    natsServerPath: findTestServer(),
    onLog: (line) => {
      lines.push(line);
    },
  });
  expect(broker.port).toBe(state.operator.port);
  expect(isAlive(broker.pid)).toBe(true);
  expect(lines.join('\n')).toContain('Server is ready');
  await broker.stop();
  expect(isAlive(broker.pid)).toBe(false);
  expect((await broker.ended).signal ?? 'by itself').toBeDefined();
});

test('a port that is taken is said to be taken, and nothing is left running', async () => {
  const state = await makeTestState({ participants: [] });
  const squatter = createServer();
  await new Promise<void>((resolve) => {
    squatter.listen(state.operator.port, '127.0.0.1', resolve);
  });
  await expect(startBroker(state, { natsServerPath: findTestServer() })).rejects.toMatchObject({
    code: 'OPERATOR_BROKER_FAILED',
    message: expect.stringMatching(/port \d+/),
  });
  squatter.close();
});

test('a path that is no nats-server is said to be none', async () => {
  const state = await makeTestState({ participants: [] });
  await expect(startBroker(state, { natsServerPath: '/nowhere/nats-server' })).rejects.toMatchObject({
    code: 'OPERATOR_BROKER_FAILED',
    message: expect.stringContaining('/nowhere/nats-server'),
  });
});

test('a second broker of the same state does not pass for started', async () => {
  const state = await makeTestState({ participants: [] });
  const first = await startBroker(state, { natsServerPath: findTestServer() });
  await expect(startBroker(state, { natsServerPath: findTestServer() })).rejects.toMatchObject({
    code: 'OPERATOR_BROKER_FAILED',
  });
  expect(isAlive(first.pid)).toBe(true);
  await first.stop();
});

test('finding: a server that was named is taken or refused, never replaced by another', () => {
  const path = findTestServer();
  expect(findNatsServer({ named: path })).toBe(path);
  expect(readServerVersion(path)).toMatch(/^2\.\d+\.\d+/);
  expect(() => findNatsServer({ named: '/nowhere/nats-server', searchPath: process.env.PATH })).toThrow(
    /NATS_SERVER is \/nowhere\/nats-server/,
  );
  expect(() => findNatsServer({ searchPath: '', cacheDir: '/nowhere' })).toThrow(/tools\/find-nats-server/);
});
