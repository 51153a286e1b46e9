import { randomBytes } from 'node:crypto';
import { createServer as createHttps, request as httpsRequest } from 'node:https';
import { createServer as createTcp, type Server } from 'node:net';
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { exchangeHeads } from '../../src/exchange/exchange-heads.ts';
import { MAX_EXCHANGE_BYTES } from '../../src/exchange/limits.ts';
import type { MemberTls } from '../../src/exchange/member-certificate.ts';
import { type Refusal, type ServeOptions, serveHeads } from '../../src/exchange/serve-heads.ts';
import {
  type CertificateAndKey,
  type LeafRequest,
  makeAuthority,
  makeCertificate,
  participantLeaf,
} from '../../src/operator/certificates.ts';
import { makeDirectory } from '../gate/forge.ts';
import { eventually } from '../support/eventually.ts';
import { alertOf, statementOf } from './statements.ts';

// Real TLS between two made-up members, with certificates made as the operator makes them.

const HOUR_MS = 3_600_000;
const clock = { nowMs: () => Date.now() };
const random = (size: number) => new Uint8Array(randomBytes(size));
const inForce = {
  notBefore: new Date(Date.now() - HOUR_MS),
  notAfter: new Date(Date.now() + HOUR_MS),
};
const over = { notBefore: new Date(Date.now() - 2 * HOUR_MS), notAfter: new Date(Date.now() - HOUR_MS) };
const directory = makeDirectory();

let authority: CertificateAndKey;
let elsewhere: CertificateAndKey;

beforeAll(async () => {
  authority = await makeAuthority('Test hub', inForce, random);
  // The same name: only the signature tells them apart.
  elsewhere = await makeAuthority('Test hub', inForce, random);
});

/** Names the true authority as the issuer, and signs with another key. */
function forger(): CertificateAndKey {
  return { certPem: authority.certPem, keyPem: elsewhere.keyPem };
}

async function tlsOf(
  name: string,
  changes: Partial<LeafRequest> = {},
  by: CertificateAndKey = authority,
): Promise<MemberTls> {
  const leaf = { ...participantLeaf(name), validity: inForce, ...changes };
  const made = await makeCertificate(by, leaf, random);
  return { caPem: authority.certPem, ...made };
}

interface Serving {
  readonly url: string;
  readonly got: [peer: string, statements: readonly unknown[]][];
  readonly refused: Refusal[];
}

async function serve(changes: Partial<ServeOptions> = {}): Promise<Serving> {
  const got: Serving['got'] = [];
  const refused: Refusal[] = [];
  const stopping = new AbortController();
  const { port, ended } = await serveHeads({
    self: 'mk-bp',
    tls: await tlsOf('mk-bp'),
    host: '127.0.0.1',
    port: 0,
    directory: () => directory,
    clock,
    statements: () => [statementOf('mk-bp', 7)],
    onStatements: (peer, statements) => void got.push([peer, statements]),
    onRefused: (refusal) => void refused.push(refusal),
    signal: stopping.signal,
    ...changes,
  });
  onTestFinished(async () => {
    stopping.abort();
    await ended;
  });
  return { url: `https://127.0.0.1:${port}`, got, refused };
}

async function visit(
  url: string,
  tls?: MemberTls,
  changes: Partial<Parameters<typeof exchangeHeads>[0]> = {},
) {
  return exchangeHeads({
    self: 'xk-kp',
    peer: 'mk-bp',
    url,
    tls: tls ?? (await tlsOf('xk-kp')),
    directory,
    clock,
    statements: [statementOf('xk-kp', 3)],
    ...changes,
  });
}

describe('two members exchange heads without the hub', () => {
  test('K2: each gets what the other signed, and nothing else is said', async () => {
    const { url, got, refused } = await serve();
    expect(await visit(url)).toEqual([statementOf('mk-bp', 7)]);
    expect(got).toEqual([['xk-kp', [statementOf('xk-kp', 3)]]]);
    expect(refused).toEqual([]);
  });

  test('K5: an alert that stands among the statements stays where it is, on both sides', async () => {
    const { url, got } = await serve({ statements: () => [alertOf('mk-bp'), statementOf('mk-bp', 7)] });
    const statements = await visit(url, undefined, {
      statements: [alertOf('xk-kp'), statementOf('xk-kp', 3)],
    });
    expect(statements).toEqual([statementOf('mk-bp', 7)]);
    expect(got).toEqual([['xk-kp', [statementOf('xk-kp', 3)]]]);
  });

  test('who is in no community with us gets nothing and gives nothing', async () => {
    const { url, got, refused } = await serve();
    const failure = visit(url, await tlsOf('uk-nca'), {
      self: 'uk-nca',
      directory: withMember('uk-nca'),
      statements: [statementOf('uk-nca')],
    });
    await expect(failure).rejects.toMatchObject({ code: 'EXCHANGE_REFUSED' });
    expect(got).toEqual([]);
    expect(refused).toMatchObject([{ peer: 'uk-nca', code: 'EXCHANGE_NOT_A_MEMBER' }]);
  });

  test('who connects may do so with a certificate of before; who serves is told to have it renewed', async () => {
    const { url } = await serve();
    expect(await visit(url, await tlsOf('xk-kp', { use: 'client', hosts: [] }))).toHaveLength(1);
    const old = await tlsOf('mk-bp', { use: 'client', hosts: [] });
    await expect(serve({ tls: old })).rejects.toMatchObject({
      code: 'EXCHANGE_OLD_CERTIFICATE',
      message: expect.stringContaining('karaula operator apply'),
    });
  });

  test('K6: who has left the community is turned away from then on', async () => {
    let current = directory;
    const { url, got } = await serve({ directory: () => current });
    await visit(url);
    current = withoutMember('xk-kp');
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_REFUSED' });
    expect(got).toHaveLength(1);
  });
});

describe('who may come', () => {
  const strangers: [string, () => Promise<MemberTls>][] = [
    ["a certificate of another hub's authority", () => tlsOf('xk-kp', {}, elsewhere)],
    [
      'a certificate that the authority did not sign, but for that the same',
      () => tlsOf('xk-kp', {}, forger()),
    ],
    ['a certificate that has expired', () => tlsOf('xk-kp', { validity: over })],
    ["the broker's certificate", () => tlsOf('xk-kp', { use: 'server', hosts: ['127.0.0.1'] })],
    ['a certificate that names no participant', () => tlsOf('operator')],
  ];
  test.each(strangers)('%s opens nothing', async (_title, makeTls) => {
    const { url, got, refused } = await serve();
    await expect(visit(url, await makeTls())).rejects.toMatchObject({
      code: expect.stringMatching(/^EXCHANGE_(REFUSED|CERTIFICATE_EXPIRED)$/),
    });
    await eventually('it is told', () => refused.length > 0);
    expect(refused[0]).toMatchObject({ code: 'EXCHANGE_NOT_A_MEMBER' });
    expect(got).toEqual([]);
  });

  test('no certificate at all opens nothing', async () => {
    const { url, got } = await serve();
    const plain = new Promise((resolve, reject) => {
      const asking = httpsRequest(`${url}/v1/heads`, {
        method: 'POST',
        ca: authority.certPem,
        rejectUnauthorized: false,
      });
      asking.on('response', resolve).on('error', reject).end('{}');
    });
    await expect(plain).rejects.toThrow();
    expect(got).toEqual([]);
  });
});

describe('whom we tell', () => {
  let received = 0;
  /** Something that is not a member takes the place of one. */
  async function pretend(
    identity: CertificateAndKey,
    answer: (n: number) => string | Uint8Array = () => '{}',
  ) {
    received = 0;
    const server = createHttps(
      { cert: identity.certPem, key: identity.keyPem, ca: authority.certPem, requestCert: true },
      (request, response) => {
        received += 1;
        request.resume().on('end', () => response.end(answer(received)));
      },
    );
    return listening(server);
  }

  const ofBefore = { use: 'client', hosts: [] } as const;
  const impostors: [string, string, RegExp, () => Promise<CertificateAndKey>][] = [
    ['of another authority', 'EXCHANGE_NOT_A_MEMBER', /authority/, () => tlsOf('mk-bp', {}, elsewhere)],
    ['that only looks like it', 'EXCHANGE_NOT_A_MEMBER', /authority/, () => tlsOf('mk-bp', {}, forger())],
    [
      'that has expired',
      'EXCHANGE_CERTIFICATE_EXPIRED',
      /not valid at this time/,
      () => tlsOf('mk-bp', { validity: over }),
    ],
    [
      'of the broker, for the very address',
      'EXCHANGE_NOT_A_MEMBER',
      /somebody else of this hub/,
      () => tlsOf('mk-bp', { use: 'server', hosts: ['127.0.0.1', 'localhost'] }),
    ],
    ['of another member', 'EXCHANGE_NOT_A_MEMBER', /somebody else of this hub/, () => tlsOf('rs-gp')],
    [
      'of another participant that calls itself so',
      'EXCHANGE_NOT_A_MEMBER',
      /somebody else of this hub/,
      () => tlsOf('mk-bp', { hosts: participantLeaf('rs-gp').hosts! }),
    ],
    ['of our own', 'EXCHANGE_NOT_A_MEMBER', /somebody else of this hub/, () => tlsOf('xk-kp')],
    [
      'for connecting only, as those of before are',
      'EXCHANGE_OLD_CERTIFICATE',
      /operator renews it/,
      () => tlsOf('mk-bp', ofBefore),
    ],
  ];
  test.each(impostors)(
    'K2: before a certificate %s nothing is said (%s)',
    async (_title, code, says, makeTls) => {
      const url = await pretend(await makeTls());
      await expect(visit(url)).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
      expect(received).toBe(0);
    },
  );

  test('K5: who is in no community with us is not even called', async () => {
    const url = await pretend(await tlsOf('uk-nca'));
    await expect(visit(url, undefined, { peer: 'uk-nca' })).rejects.toMatchObject({
      code: 'EXCHANGE_NOT_A_MEMBER',
      message: expect.stringContaining('uk-nca is in no community with xk-kp'),
    });
    expect(received).toBe(0);
  });

  test.each([
    [
      'an alert among the statements',
      JSON.stringify({ type: 'karaula-heads', statements: [alertOf('mk-bp')] }),
    ],
    ['a page', '<html></html>'],
  ])('a member that answers with %s: nothing of it is taken', async (_title, answer) => {
    const url = await pretend(await tlsOf('mk-bp'), () => answer);
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_BAD_ANSWER' });
  });

  test('an answer without end is cut off', async () => {
    const url = await pretend(await tlsOf('mk-bp'), () => new Uint8Array(MAX_EXCHANGE_BYTES + 1));
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_TOO_LARGE' });
  });
});

describe('what goes wrong between two machines', () => {
  test('nobody listens', async () => {
    const url = await listening(createTcp());
    closeAll();
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_UNREACHABLE' });
  });

  test('somebody listens and says nothing: the time is bounded', async () => {
    const url = await listening(createTcp(() => undefined));
    await expect(visit(url, undefined, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'EXCHANGE_TIMEOUT',
    });
  });

  test('something else listens', async () => {
    const url = await listening(createTcp((socket) => void socket.end('220 hello\r\n')));
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_BAD_ANSWER' });
  });

  test.each(['http://127.0.0.1:8443', 'https://', 'mk-bp', 'https://u@127.0.0.1:1', 'https://127.0.0.1:1/x'])(
    '%s is no address',
    async (url) => {
      await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_BAD_ADDRESS' });
    },
  );

  test('a port that is taken is told', async () => {
    const { url } = await serve();
    await expect(serve({ port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EXCHANGE_PORT_UNUSABLE',
    });
  });

  test('a member that sends too much, something else, or to another place is refused', async () => {
    const { url, got, refused } = await serve();
    const tls = await tlsOf('xk-kp');
    const say = (path: string, method: string, body: string | Uint8Array, chunked = false) =>
      new Promise<number | string>((resolve) => {
        const { caPem: ca, certPem: cert, keyPem: key } = tls;
        const asking = httpsRequest(`${url}${path}`, { method, ca, cert, key, rejectUnauthorized: false });
        asking.on('response', (response) => resolve(response.resume().statusCode ?? 0));
        asking.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
        if (chunked) asking.flushHeaders();
        asking.end(body);
      });
    const tooMuch = new Uint8Array(MAX_EXCHANGE_BYTES + 1);
    expect(await say('/v1/heads', 'POST', '[]')).toBe(400);
    expect(await say('/v1/heads', 'GET', '')).toBe(404);
    expect(await say('/', 'POST', '{}')).toBe(404);
    // The answer may be lost when the connection is closed before all was sent.
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(await say('/v1/heads', 'POST', tooMuch));
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(await say('/v1/heads', 'POST', tooMuch, true));
    await eventually('all is told', () => refused.length === 5);
    expect(refused.map(({ code }) => code)).toEqual([
      'EXCHANGE_BAD_ANSWER',
      'EXCHANGE_BAD_ADDRESS',
      'EXCHANGE_BAD_ADDRESS',
      'EXCHANGE_TOO_LARGE',
      'EXCHANGE_TOO_LARGE',
    ]);
    expect(got).toEqual([]);
    // And it serves the next one as before.
    expect(await visit(url)).toHaveLength(1);
  });

  test('what cannot be taken in is answered, and does not end the serving', async () => {
    let isBroken = true;
    const { url } = await serve({
      onStatements: () => {
        if (isBroken) throw new Error('the disk is full');
      },
    });
    await expect(visit(url)).rejects.toMatchObject({ code: 'EXCHANGE_REFUSED' });
    isBroken = false;
    expect(await visit(url)).toHaveLength(1);
  });
});

const open: Server[] = [];

async function listening(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://127.0.0.1:${(server.address() as { port: number }).port}`;
}

function closeAll(): void {
  for (const server of open.splice(0)) {
    server.close();
    (server as Partial<ReturnType<typeof createHttps>>).closeAllConnections?.();
  }
}

afterEach(closeAll);

function withMember(participant: string): Directory {
  const [wb6] = directory.communities;
  const members = [...wb6!.members, { participant, from: '2026-01-01T00:00:00Z' }];
  return { ...directory, communities: [{ ...wb6!, members }] };
}

function withoutMember(participant: string): Directory {
  const [wb6] = directory.communities;
  const members = wb6!.members.filter((member) => member.participant !== participant);
  return { ...directory, communities: [{ ...wb6!, members }] };
}
