import { createServer, Socket } from 'node:net';
import { createServer as createTlsServer, connect as tlsConnect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BusOptions, connectBus } from '../../src/bus/connect.ts';
import { makeAuthority, makeCertificate, type Validity } from '../../src/operator/certificates.ts';
import { readSecret, readStateFile } from '../../src/operator/state.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const DAY_MS = 24 * 3_600_000;
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const validity = (fromDays: number, toDays: number): Validity => ({
  notBefore: new Date(Date.now() + fromDays * DAY_MS),
  notAfter: new Date(Date.now() + toDays * DAY_MS),
});

let hub: TestHub;
let good: BusOptions;

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  good = { ...readBusAccess(openHome(hub.home('mk-bp')), 'publisher'), timeoutMs: 4_000 };
});
afterAll(async () => {
  await hub?.stop();
});

/** What connecting fails with. */
async function failure(change: Partial<BusOptions>): Promise<{ code: string; message: string }> {
  try {
    await (await connectBus({ ...good, ...change })).close();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return { code: 'CONNECTED', message: '' };
}

async function clientCertificate(
  valid: Validity,
  authorityOf: 'hub' | 'another',
): Promise<BusOptions['tls']> {
  const { paths } = hub.state;
  const authority =
    authorityOf === 'hub'
      ? { certPem: readStateFile(paths.caCert), keyPem: readSecret(paths.caKey) }
      : await makeAuthority('another authority', validity(-1, 99), random);
  const made = await makeCertificate(authority, { name: 'mk-bp', use: 'client', validity: valid }, random);
  return { ...good.tls, certPem: made.certPem, keyPem: made.keyPem };
}

test('the right certificate and credentials are let in', async () => {
  expect((await failure({})).code).toBe('CONNECTED');
});

describe('the broker lets nobody in without a valid certificate of its own authority', () => {
  test('no certificate', async () => {
    const { caPem } = good.tls;
    const error = await failure({ tls: { caPem, certPem: '', keyPem: '' } });
    expect(error).toMatchObject({
      code: 'BUS_CERTIFICATE_REFUSED',
      message: expect.stringContaining('client.crt'),
    });
  });

  test('a certificate of another authority', async () => {
    const error = await failure({ tls: await clientCertificate(validity(-1, 9), 'another') });
    expect(error).toMatchObject({
      code: 'BUS_CERTIFICATE_REFUSED',
      message: expect.stringContaining(hub.url),
    });
  });

  test('an expired certificate', async () => {
    const error = await failure({ tls: await clientCertificate(validity(-9, -1), 'hub') });
    expect(error).toMatchObject({
      code: 'BUS_CERTIFICATE_EXPIRED',
      message: expect.stringContaining('renew'),
    });
  });

  test('a certificate that is not valid yet', async () => {
    const error = await failure({ tls: await clientCertificate(validity(1, 9), 'hub') });
    expect(error.code).toMatch(/^BUS_CERTIFICATE_/);
  });

  test('a certificate for a server, shown as a client', async () => {
    const { paths } = hub.state;
    const error = await failure({
      tls: { ...good.tls, certPem: readStateFile(paths.serverCert), keyPem: readSecret(paths.serverKey) },
    });
    expect(error.code).toBe('BUS_CERTIFICATE_REFUSED');
  });

  test('TLS 1.2', async () => {
    const { caPem: ca, certPem: cert, keyPem: key } = good.tls;
    const said = await new Promise<string>((resolve) => {
      const socket = tlsConnect(
        { host: '127.0.0.1', port: hub.port, ca, cert, key, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
        () => resolve(`connected by ${socket.getProtocol()}`),
      );
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });
    expect(said).toMatch(/PROTOCOL_VERSION/);
  });

  test('no TLS at all: not even a greeting', async () => {
    const heard = await new Promise<string>((resolve) => {
      let text = '';
      const socket = new Socket();
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
      });
      socket.on('close', () => resolve(text));
      socket.on('error', () => {});
      socket.connect(hub.port, '127.0.0.1', () => socket.write('CONNECT {"verbose":true}\r\nPING\r\n'));
    });
    expect(heard).not.toContain('INFO');
    expect(heard).not.toContain('PONG');
  });
});

describe('the broker lets nobody in without credentials of its operator', () => {
  test("another hub's credentials", async () => {
    const other = await startTestHub({ participants: ['mk-bp'] });
    const { creds } = readBusAccess(openHome(other.home('mk-bp')), 'publisher');
    await other.stop();
    const error = await failure({ creds });
    expect(error).toMatchObject({
      code: 'BUS_CREDENTIALS_REFUSED',
      message: expect.stringContaining('operator'),
    });
  });

  test('credentials whose JWT was changed to allow more', async () => {
    const [, jwt = ''] = /-----BEGIN NATS USER JWT-----\n(\S+)\n/.exec(good.creds) ?? [];
    const [header, payload = '', signature] = jwt.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    claims.nats.pub.allow = ['>'];
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    expect((await failure({ creds: good.creds.replace(jwt, forged) })).code).toBe('BUS_CREDENTIALS_REFUSED');
  });

  test("another's JWT with one's own seed", async () => {
    const victim = readBusAccess(openHome(hub.home('xk-kp')), 'publisher').creds;
    const seed = /\nSU[A-Z0-9]+\n/;
    const mixed = victim.replace(seed, seed.exec(good.creds)![0]);
    expect((await failure({ creds: mixed })).code).toBe('BUS_CREDENTIALS_REFUSED');
  });

  test('a creds file that is nonsense', async () => {
    const error = await failure({ creds: 'hello' });
    expect(error).toMatchObject({
      code: 'BUS_CREDENTIALS_REFUSED',
      message: expect.stringContaining('.creds'),
    });
  });
});

describe('we believe no broker but our own', () => {
  test("a broker of another authority: it is said to be another's", async () => {
    const other = await startTestHub({ participants: ['mk-bp'] });
    const error = await failure({ servers: other.url });
    await other.stop();
    expect(error).toMatchObject({ code: 'BUS_TLS_UNTRUSTED', message: expect.stringContaining('ca.crt') });
  });

  test('a broker under a name that its certificate is not for', async () => {
    const error = await failure({ servers: `tls://127.0.0.2:${hub.port}` });
    expect(['BUS_TLS_UNTRUSTED', 'BUS_UNREACHABLE']).toContain(error.code);
  });

  test('a member that passes itself off as the broker, with its own certificate of the same authority', async () => {
    const { certPem: cert, keyPem: key } = readBusAccess(openHome(hub.home('xk-kp')), 'publisher').tls;
    let heard = '';
    const impostor = createTlsServer({ cert, key }, (socket) => {
      socket
        .on('error', () => {})
        .on('data', (chunk) => {
          heard += chunk;
        });
    });
    const port = await new Promise<number>((resolve) => {
      impostor.listen(0, '127.0.0.1', () => resolve((impostor.address() as { port: number }).port));
    });
    const errors = [
      await failure({ servers: `tls://127.0.0.1:${port}` }),
      await failure({ servers: `tls://localhost:${port}` }),
    ];
    impostor.close();
    expect(errors.map(({ code }) => code)).toEqual(['BUS_TLS_UNTRUSTED', 'BUS_TLS_UNTRUSTED']);
    expect(heard).toBe('');
  });

  test('a broker that is too old', async () => {
    const { paths } = hub.state;
    const old = createTlsServer(
      { cert: readStateFile(paths.serverCert), key: readSecret(paths.serverKey) },
      (socket) => {
        socket.on('error', () => {});
        const info = {
          server_id: 'OLD',
          version: '2.10.29',
          headers: true,
          max_payload: 1_048_576,
          jetstream: true,
        };
        socket.write(
          `INFO ${JSON.stringify({ ...info, nonce: 'abc', auth_required: true, tls_required: true })}\r\n`,
        );
        socket.on('data', (chunk) => {
          if (chunk.includes('PING')) socket.write('PONG\r\n');
        });
      },
    );
    const port = await new Promise<number>((resolve) => {
      old.listen(0, '127.0.0.1', () => resolve((old.address() as { port: number }).port));
    });
    const error = await failure({ servers: `tls://127.0.0.1:${port}` });
    old.close();
    expect(error).toMatchObject({ code: 'BUS_WRONG_BROKER', message: expect.stringContaining('2.10.29') });
  });

  test('something that is no broker at all', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const error = await failure({ servers: `tls://127.0.0.1:${port}` });
    server.close();
    expect(error).toMatchObject({ code: 'BUS_WRONG_BROKER', message: expect.stringContaining(String(port)) });
  });

  test('nothing there at all', async () => {
    const error = await failure({ servers: 'tls://127.0.0.1:1' });
    expect(error).toMatchObject({
      code: 'BUS_UNREACHABLE',
      message: expect.stringContaining('karaula broker'),
    });
  });

  test('a name that does not exist', async () => {
    const error = await failure({ servers: 'tls://no-such-hub.invalid:4222' });
    expect(error.code).toBe('BUS_UNREACHABLE');
  });
});
