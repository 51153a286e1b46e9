import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { connect } from 'amqplib';
import { holdPort } from '../../src/operator/free-port.ts';
import type { Contender } from '../support/contender.ts';
import { findDebianProgram } from '../support/debian-package.ts';
import { signAhead, verifyInOrder } from '../support/jose-ahead.ts';
import { type JosePair, joseSigner, joseVerifier, makeJosePair } from '../support/jose-pair.ts';
import { startServer } from '../support/server-process.ts';

interface Orders {
  readonly port: number;
  readonly keys: JosePair;
}

const QUEUE = 'alerts';
const WINDOW = 512;

/** A durable queue, persistent messages, publisher confirms: RabbitMQ's word that a message is on its disk. */
export const contender: Contender<Orders> = {
  title: 'RabbitMQ, persistent, confirms + jose',
  kind: 'peer',
  share: 0.5,
  needsServer: true,
  guarantees: {
    signed: 'each, JWS',
    verified: 'each',
    fsynced: 'server, many together',
    kept: 'no; acked when verified',
    order: 'the server is believed',
  },
  open: async (dir) => {
    const program = findDebianProgram(
      'rabbitmq-server',
      'usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin/rabbitmq-server',
    );
    const erlang = join(program.root ?? '/', 'usr/lib/erlang');
    const [port, names, distribution] = [
      await holdPort('127.0.0.1', 0),
      await holdPort('127.0.0.1', 0),
      await holdPort('127.0.0.1', 0),
    ];
    mkdirSync(join(dir, 'home'), { recursive: true });
    const cookie = join(dir, 'home/.erlang.cookie');
    writeFileSync(cookie, 'KARAULABENCH');
    chmodSync(cookie, 0o400);
    writeFileSync(join(dir, 'rabbitmq.conf'), `listeners.tcp.1 = 127.0.0.1:${port}\n`);
    writeFileSync(join(dir, 'enabled_plugins'), '[].\n');
    const env = {
      ...program.env,
      PATH: [moveErlang(erlang, dir), dirname(program.path), process.env.PATH].join(delimiter),
      HOME: join(dir, 'home'),
      ERL_EPMD_PORT: String(names),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      RABBITMQ_NODENAME: 'bench@localhost',
      RABBITMQ_DIST_PORT: String(distribution),
      RABBITMQ_MNESIA_BASE: join(dir, 'mnesia'),
      RABBITMQ_LOG_BASE: join(dir, 'log'),
      RABBITMQ_LOGS: '-',
      RABBITMQ_CONFIG_FILE: join(dir, 'rabbitmq.conf'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(dir, 'enabled_plugins'),
      RABBITMQ_PID_FILE: join(dir, 'pid'),
      RABBITMQ_CONF_ENV_FILE: '/dev/null',
    };
    // Started here, the daemon that knows where nodes are ends with the round; RabbitMQ would leave it running.
    const daemon = await startServer({
      command: join(erlang, 'bin/epmd'),
      args: [],
      port: names,
      cwd: dir,
      env,
    });
    try {
      const server = await startServer({ command: program.path, args: [], port, cwd: dir, env });
      return {
        orders: { port, keys: await makeJosePair() },
        close: async () => {
          await server.stop();
          await daemon.stop();
        },
      };
    } catch (error) {
      await daemon.stop();
      throw error;
    }
  },
  connectPublisher: async ({ port, keys }) => {
    const connection = await connect(`amqp://127.0.0.1:${port}`);
    const channel = await connection.createConfirmChannel();
    await channel.assertQueue(QUEUE, { durable: true });
    const sign = await joseSigner(keys);
    const send = (jws: string) =>
      new Promise<void>((resolve, reject) => {
        const options = { persistent: true };
        channel.sendToQueue(QUEUE, Buffer.from(jws), options, (error) => (error ? reject(error) : resolve()));
      });
    return {
      publish: (source) => signAhead(source, sign, WINDOW, send),
      close: () => connection.close(),
    };
  },
  connectSubscriber: async ({ port, keys }, arrived) => {
    const connection = await connect(`amqp://127.0.0.1:${port}`);
    const channel = await connection.createChannel();
    await channel.assertQueue(QUEUE, { durable: true });
    await channel.prefetch(WINDOW);
    const verify = await joseVerifier(keys);
    const all: Uint8Array[] = [];
    const take = verifyInOrder(
      (message) => verify(message.content),
      (bytes, message) => {
        all.push(bytes);
        channel.ack(message);
        arrived(1);
      },
    );
    await channel.consume(QUEUE, (message) => void take(message));
    return { received: () => all, close: () => connection.close() };
  },
};

/** Erlang's start script has the folder in it that the package is made for. @returns where a moved one is */
function moveErlang(erlang: string, dir: string): string {
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  const script = readFileSync(join(erlang, 'bin/erl'), 'utf8').replaceAll('/usr/lib/erlang', erlang);
  writeFileSync(join(bin, 'erl'), script, { mode: 0o755 });
  return bin;
}
