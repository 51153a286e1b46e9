import { createHmac } from 'node:crypto';
import type { Entry } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import type { Arrival } from '../../src/gate/inspect-run.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { arrive, flipBit, forgeHeader, keyOf } from './forge.ts';

/** Draws a whole number from 0 to below `limit`. */
export type Draw = (limit: number) => number;

/** xorshift32 (Marsaglia 2003): the same seed gives the same mutants. K10. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
}

/** Ways to make a wrong envelope of a right one; `others` are right envelopes too, of other places, feeds and keys. */
export type Mutation = (bytes: Uint8Array, others: readonly Uint8Array[], draw: Draw) => Arrival;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'one bit': (bytes, _, draw) => arrive(flipBit(bytes, draw(bytes.length * 8))),
  'some bytes': (bytes, _, draw) => {
    const out = Uint8Array.from(bytes);
    for (let count = 1 + draw(8); count > 0; count -= 1) out[draw(out.length)] = draw(256);
    return arrive(out);
  },
  'cut short': (bytes, _, draw) => arrive(bytes.subarray(0, draw(bytes.length))),
  'a byte more': (bytes, _, draw) => {
    const at = draw(bytes.length + 1);
    return arrive(new Uint8Array([...bytes.subarray(0, at), draw(256), ...bytes.subarray(at)]));
  },
  'a byte less': (bytes, _, draw) => {
    const at = draw(bytes.length);
    return arrive(new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]));
  },
  'a piece of another': (bytes, others, draw) => {
    const other = pick(others, draw);
    const out = Uint8Array.from(bytes);
    const at = draw(out.length);
    out.set(other.subarray(at, Math.min(at + 1 + draw(64), other.length, out.length)), at);
    return arrive(out);
  },
  'a part of another': (bytes, others, draw) => {
    const part = (['protected', 'payload', 'signature'] as const)[draw(3)]!;
    const other = decodeEnvelope(pick(others, draw));
    return arrive(encodeEnvelope({ ...decodeEnvelope(bytes), [part]: other[part] }));
  },
  'parts in another order, or twice': (bytes, _, draw) => {
    const parts = splitParts(bytes);
    const orders = [
      [1, 0, 2],
      [2, 1, 0],
      [0, 2, 1],
      [1, 2, 0],
      [0, 1, 2, 2],
      [0, 0, 1, 2],
      [0, 1, 1, 2],
      [0, 1],
      [1, 2],
    ];
    return arrive(Buffer.concat(orders[draw(orders.length)]!.map((index) => parts[index]!)));
  },
  'a length written too long': (bytes) => {
    // The first length is one byte (a header has less than 128); the same number in two bytes.
    return arrive(new Uint8Array([bytes[0]!, bytes[1]! | 0x80, 0x00, ...bytes.subarray(2)]));
  },
  'another content under the old signature': (bytes, _, draw) => {
    const envelope = decodeEnvelope(bytes);
    const payload = encodeEntry(changeEntry(decodeEntry(envelope.payload), draw));
    return arrive(encodeEnvelope({ ...envelope, payload }));
  },
  'another content under another key’s signature': (bytes, _, draw) => {
    const { protected: header, payload } = decodeEnvelope(bytes);
    const forger = keyOf(['rs-gp', 'xk-kp', 'a stranger', 'operator'][draw(4)]!);
    const forged = signPayload(encodeEntry(changeEntry(decodeEntry(payload), draw)), forger);
    return arrive(draw(2) === 0 ? forged : encodeEnvelope({ ...decodeEnvelope(forged), protected: header }));
  },
  'another header, well signed': (bytes, _, draw) => {
    const { kid } = keyOf('mk-bp');
    const headers = [
      `{"alg":"EdDSA","kid":"${kid}","typ":"karaula-entry+jws"}`,
      `{"alg":"Ed25519","kid":"${kid}","typ":"karaula-directory+jws"}`,
      `{"alg":"Ed25519","kid":"${kid}"}`,
      `{"kid":"${kid}","alg":"Ed25519","typ":"karaula-entry+jws"}`,
      `{"alg":"Ed25519","kid":"${kid}","typ":"karaula-entry+jws","n":${draw(1_000_000)}}`,
    ];
    return arrive(forgeHeader(bytes, headers[draw(headers.length)]!));
  },
  'no algorithm, or the public key as a secret': (bytes, _, draw) => {
    const { payload } = decodeEnvelope(bytes);
    const key = keyOf('mk-bp');
    const alg = draw(2) === 0 ? 'none' : 'HS256';
    const header = new TextEncoder().encode(`{"alg":"${alg}","kid":"${key.kid}","typ":"karaula-entry+jws"}`);
    const secret = Buffer.from(key.publicJwk.x, draw(2) === 0 ? 'base64url' : 'utf8');
    const mac = createHmac('sha256', secret).update(signingInput(header, payload)).digest();
    const signature = alg === 'none' ? new Uint8Array(64) : new Uint8Array([...mac, ...mac]);
    return arrive(
      encodeEnvelope({ protected: draw(2) === 0 ? header : key.protectedHeader, payload, signature }),
    );
  },
  'a signature of another length': (bytes, _, draw) => {
    const envelope = decodeEnvelope(bytes);
    const signature = Buffer.concat([envelope.signature, envelope.signature]).subarray(0, 1 + draw(128));
    return arrive(encodeEnvelope({ ...envelope, signature: new Uint8Array(signature) }));
  },
  'another subject': (bytes, _, draw) => {
    const subjects = [
      'alert.mk-bp.wb6.return',
      'alert.mk-bp.jmtf.border-incident',
      'alert.rs-gp.wb6.border-incident',
      'alert.mk-bp.wb6.border-incident.x',
      'ALERT.mk-bp.wb6.border-incident',
      '',
    ];
    return arrive(bytes, { subject: subjects[draw(subjects.length)]! });
  },
};

function changeEntry(entry: Entry, draw: Draw): Entry {
  switch (draw(6)) {
    case 0:
      return { ...entry, seq: entry.seq + 1 + draw(3) };
    case 1:
      return { ...entry, expiresAtMs: entry.expiresAtMs + 1_000 * (1 + draw(100_000)) };
    case 2:
      return { ...entry, handling: { ...entry.handling, releasableTo: ['uk-nca'] } };
    case 3:
      return { ...entry, status: 'ACTUAL' };
    case 4:
      return { ...entry, issuedAtMs: entry.issuedAtMs - 1_000 * (1 + draw(1_000)) };
    default: {
      const { body } = entry;
      if (body.case !== 'alert') return { ...entry, status: 'TEST' };
      return { ...entry, body: { ...body, alert: { ...body.alert, summary: `Altered ${draw(1_000_000)}` } } };
    }
  }
}

/** The three fields of an envelope, each with its tag and length. */
function splitParts(bytes: Uint8Array): Uint8Array[] {
  const { protected: header, payload, signature } = decodeEnvelope(bytes);
  const ends = [header, payload, signature].map((part) => part.byteOffset - bytes.byteOffset + part.length);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}
