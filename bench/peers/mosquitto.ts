import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
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

const TOPIC = 'alerts';
const WINDOW = 512;

/** MQTT at QoS 1. Mosquitto answers from memory and writes its file now and then: it cannot be told to sync each. */
export const contender: Contender<Orders> = {
  title: 'Mosquitto, QoS 1 + jose',
  kind: 'peer',
  share: 0.5,
  needsServer: true,
  guarantees: {
    signed: 'each, JWS',
    verified: 'each; the client acks on receipt',
    fsynced: 'nothing; in memory',
    kept: 'no',
    order: 'the server is believed',
  },
  open: async (dir) => {
    const program = findDebianProgram('mosquitto', 'usr/sbin/mosquitto');
    const port = await holdPort('127.0.0.1', 0);
    const config = join(dir, 'mosquitto.conf');
    const lines = [
      `listener ${port} 127.0.0.1`,
      'allow_anonymous true',
      'persistence true',
      `persistence_location ${dir}/`,
      'max_queued_messages 0',
      'max_inflight_messages 0',
      // As root it becomes another user, who may not write there.
      ...(process.getuid?.() === 0 ? ['user root'] : []),
    ];
    writeFileSync(config, `${lines.join('\n')}\n`);
    const server = await startServer({
      command: program.path,
      args: ['-c', config],
      port,
      cwd: dir,
      env: program.env,
    });
    return { orders: { port, keys: await makeJosePair() }, serverPid: server.pid, close: server.stop };
  },
  connectPublisher: async ({ port, keys }) => {
    const client = await connectMqtt(port, 'publisher');
    const sign = await joseSigner(keys);
    return {
      publish: (source) =>
        signAhead(source, sign, WINDOW, (jws) => client.publishAsync(TOPIC, jws, { qos: 1 })),
      close: () => client.endAsync(),
    };
  },
  connectSubscriber: async ({ port, keys }, arrived) => {
    const client = await connectMqtt(port, 'reader');
    const all: Uint8Array[] = [];
    const take = verifyInOrder<Uint8Array>(await joseVerifier(keys), (bytes) => {
      all.push(bytes);
      arrived(1);
    });
    client.on('message', (_topic, message) => void take(message));
    await client.subscribeAsync(TOPIC, { qos: 1 });
    return { received: () => all, close: () => client.endAsync() };
  },
};

/** With a session that the server keeps. */
function connectMqtt(port: number, clientId: string) {
  return connectAsync(`mqtt://127.0.0.1:${port}`, { clientId, clean: false });
}
