import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBroker } from '../../src/operator/broker-process.ts';
import { findNatsServer, readServerVersion } from '../../src/operator/find-nats-server.ts';
import { connectOperator } from '../../src/operator/operator-connection.ts';
import { eventually } from '../support/eventually.ts';
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

test.runIf(process.platform === 'linux' && existsSync('/usr/bin/setpriv'))(
  'a broker does not outlive its parent, even when that is killed with -9',
  async () => {
    const state = await makeTestState({ participants: [] });
    const script = `
      import { openState } from './src/operator/state.ts';
      import { startBroker } from './src/operator/broker-process.ts';
      const state = openState({ dir: ${JSON.stringify(state.dir)}, clock: { nowMs: () => Date.now() }, random: () => new Uint8Array() });
      const broker = await startBroker(state, { natsServerPath: ${JSON.stringify(findTestServer())} });
      console.log(broker.pid);
    `;
    const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString('utf8'));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await eventually('the broker is gone', () => !isAlive(pid));
  },
);

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

test('another broker of the same state that takes the port first does not pass for the one that was started', async () => {
  const state = await makeTestState({ participants: [] });
  const slow = join(state.dir, 'slow-server');
  // The port is free when it is looked at; then the other one has it, while ours is still reading its streams.
  writeFileSync(
    slow,
    `#!/bin/sh\n'${findTestServer()}' -c nats-server.conf >/dev/null 2>&1 &\necho "$! is the other"\nexec sleep 600\n`,
    { mode: 0o755 },
  );
  let other: number | undefined;
  const onLog = (line: string) => {
    other ??= Number(/^(\d+) is the other$/.exec(line)?.[1]);
  };
  try {
    await expect(
      startBroker(state, { natsServerPath: slow, onLog, startTimeoutMs: 3_000 }),
    ).rejects.toMatchObject({ code: 'OPERATOR_BROKER_FAILED', message: expect.stringContaining('ready') });
    // It was there to be mistaken for ours.
    await (await connectOperator(state, 'system')).close();
  } finally {
    if (other) process.kill(other, 'SIGKILL');
  }
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
