import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry, isCanonicalEntry, readEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { MAX_ENVELOPE_BYTES } from '../../src/contract/limits.ts';
import { validateEntry } from '../../src/contract/validate-entry.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';
import { caughtContractError } from './caught-contract-error.ts';

/** Runs it; a ContractError is an answer, anything else is a crash. */
function answerOf<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('flip', 'insert', 'cut', 'repeat'),
  byte: fc.nat(255),
  length: fc.integer({ min: 1, max: 40 }),
});

function mutated(
  bytes: Uint8Array,
  { at, kind, byte, length }: { at: number; kind: string; byte: number; length: number },
) {
  const start = at % bytes.length;
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.from([byte]), after]);
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
  return Buffer.concat([before, Buffer.from([(after[0] as number) ^ (byte || 1)]), after.subarray(1)]);
}

test('any bytes at all are decoded or refused with a ContractError, never anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      answerOf(() => decodeEnvelope(bytes));
      answerOf(() => decodeEntry(bytes));
      expect(typeof isCanonicalEntry(bytes)).toBe('boolean');
    }),
    { numRuns: 5_000 },
  );
});

test('K2: a mutated entry is malformed, not canonical, or another entry whose bytes are its own', () => {
  fc.assert(
    fc.property(arbitraryEntry(), fc.array(mutation, { minLength: 1, maxLength: 3 }), (entry, mutations) => {
      const original = encodeEntry(entry);
      const bytes = new Uint8Array(mutations.reduce<Uint8Array>(mutated, original));
      const read = bytes.length === 0 ? undefined : answerOf(() => readEntry(bytes));
      if (read === undefined) return;
      expect(read.isCanonical).toBe(isCanonicalEntry(bytes));
      expect(Array.isArray(validateEntry(read.entry))).toBe(true);
      // What passes stands for exactly these bytes.
      if (read.isCanonical) expect(encodeEntry(read.entry)).toEqual(bytes);
    }),
    { numRuns: 1_000 },
  );
});

test('K2: an envelope that decodes is the only encoding of its parts', () => {
  const part = fc.uint8Array({ minLength: 1, maxLength: 60 });
  const second = fc.option(fc.record({ protected: part, signature: part }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({ protected: part, payload: part, signature: part }),
      second,
      fc.array(mutation, { maxLength: 2 }),
      (parts, further, mutations) => {
        const whole = { ...parts, ...(further && { second: further }) };
        const bytes = encodeEnvelope(whole);
        expect(decodeEnvelope(bytes)).toEqual(whole);
        const other = new Uint8Array(mutations.reduce<Uint8Array>(mutated, bytes));
        const envelope = answerOf(() => decodeEnvelope(other));
        if (envelope !== undefined) expect(encodeEnvelope(envelope)).toEqual(other);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each<[string, number[][]]>([
  [
    'a length with a byte that says nothing',
    [
      [0x0a, 0x82, 0x00, 1, 2],
      [0x12, 1, 3],
      [0x1a, 1, 4],
    ],
  ],
  [
    'the same in the last part',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 0x81, 0x80, 0x00, 4],
    ],
  ],
  [
    'an empty part',
    [
      [0x0a, 1, 1],
      [0x12, 0],
      [0x1a, 1, 4],
    ],
  ],
  [
    'a part that is missing',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
    ],
  ],
  [
    'parts in another order',
    [
      [0x12, 1, 3],
      [0x0a, 1, 1],
      [0x1a, 1, 4],
    ],
  ],
  [
    'a part twice',
    [
      [0x0a, 1, 1],
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
    ],
  ],
  [
    'a field after the last',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x20, 1],
    ],
  ],
  [
    'a second header without a second signature',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x22, 1, 5],
    ],
  ],
  [
    'a second signature without a header',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x2a, 1, 5],
    ],
  ],
  [
    'an empty second header and signature',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x22, 0],
      [0x2a, 0],
    ],
  ],
  [
    'a second signature before its header',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x2a, 1, 5],
      [0x22, 1, 5],
    ],
  ],
  [
    'a field after the second signature',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 1, 4],
      [0x22, 1, 5],
      [0x2a, 1, 5],
      [0x30, 1],
    ],
  ],
  [
    'a length past the end',
    [
      [0x0a, 1, 1],
      [0x12, 1, 3],
      [0x1a, 2, 4],
    ],
  ],
  [
    'a length that never ends',
    [
      [0x0a, 1, 1],
      [0x12, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80],
    ],
  ],
])('K2: %s is malformed', (_what, parts) => {
  const bytes = new Uint8Array(parts.flat());
  expect(caughtContractError(() => decodeEnvelope(bytes)).code).toBe('CONTRACT_MALFORMED');
});

test('an envelope of 64 KiB is taken, and one byte more is refused before it is decoded', () => {
  const parts = { protected: new Uint8Array(1), signature: new Uint8Array(64) };
  const empty = encodeEnvelope({ ...parts, payload: new Uint8Array(40_000) }).length - 40_000;
  const payload = new Uint8Array(MAX_ENVELOPE_BYTES - empty);
  const full = encodeEnvelope({ ...parts, payload });
  expect(full.length).toBe(MAX_ENVELOPE_BYTES);
  expect(decodeEnvelope(full).payload.length).toBe(payload.length);
  const nonsense = new Uint8Array(MAX_ENVELOPE_BYTES + 1).fill(0xff);
  expect(caughtContractError(() => decodeEnvelope(nonsense)).code).toBe('CONTRACT_TOO_LARGE');
  expect(caughtContractError(() => decodeEntry(nonsense)).code).toBe('CONTRACT_TOO_LARGE');
  const over = { ...parts, payload: new Uint8Array(payload.length + 1) };
  expect(caughtContractError(() => encodeEnvelope(over)).code).toBe('CONTRACT_TOO_LARGE');
});

test('a packed field of sixty thousand codes is refused by its count, with one violation', () => {
  const entry = fc.sample(arbitraryEntry({ bodies: ['retraction'] }), { numRuns: 1, seed: 7 })[0]!;
  const purposes = Array<'BORDER_CONTROL'>(60_000).fill('BORDER_CONTROL');
  const bytes = encodeEntry({ ...entry, handling: { code: 'H0', purposes } });
  const violations = validateEntry(decodeEntry(bytes));
  expect(violations).toEqual([
    { path: 'handling.purposes', problem: 'has 60000 elements; at most 5 are allowed' },
  ]);
});

test('a code of a later version is kept, said and refused, and does not change the bytes', () => {
  const entry = fc.sample(arbitraryEntry({ bodies: ['retraction'] }), { numRuns: 1, seed: 7 })[0]!;
  const bytes = encodeEntry({ ...entry, status: '#99' as 'TEST' });
  const { entry: decoded, isCanonical } = readEntry(bytes);
  expect(isCanonical).toBe(true);
  expect(encodeEntry(decoded)).toEqual(bytes);
  expect(validateEntry(decoded).map(({ path }) => path)).toEqual(['status']);
});

test('a code 0 in a list is kept, said and refused, and does not change the bytes', () => {
  const entry = fc.sample(arbitraryEntry({ bodies: ['retraction'] }), { numRuns: 1, seed: 7 })[0]!;
  const purposes = ['#0', 'BORDER_CONTROL'] as unknown as readonly ['BORDER_CONTROL'];
  const bytes = encodeEntry({ ...entry, handling: { code: 'H0', purposes } });
  const { entry: decoded, isCanonical } = readEntry(bytes);
  expect(isCanonical).toBe(true);
  expect(encodeEntry(decoded)).toEqual(bytes);
  expect(validateEntry(decoded).map(({ path }) => path)).toEqual(['handling.purposes[0]']);
});

test.each(['heads', 'action', 'update'] as const)(
  'K2: a place beyond 2^53 within %s is refused, since two such places would be read as one',
  (body) => {
    const entry = fc.sample(arbitraryEntry({ bodies: [body] }), { numRuns: 200, seed: 7 });
    const hits = entry.flatMap((one) => {
      const bytes = Buffer.from(encodeEntry(withLargestPlace(one)));
      const last = bytes.lastIndexOf(Buffer.from('ffffffffffffff0f', 'hex')) + 7;
      if (last < 7) return [];
      bytes[last] = 0x1f;
      return [caughtContractError(() => readEntry(bytes)).code];
    });
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits)).toEqual(new Set(['CONTRACT_MALFORMED']));
  },
);

/** With the largest exact number as the last place that its body names. */
function withLargestPlace(entry: Entry): Entry {
  const { body } = entry;
  const seq = Number.MAX_SAFE_INTEGER;
  switch (body.case) {
    case 'heads':
      return {
        ...entry,
        body: { ...body, heads: { ...body.heads, own: body.heads.own.map((head) => ({ ...head, seq })) } },
      };
    case 'action':
      return {
        ...entry,
        body: { ...body, action: { ...body.action, target: { ...body.action.target, seq } } },
      };
    case 'update':
      return {
        ...entry,
        body: { ...body, update: { ...body.update, target: { ...body.update.target, seq } } },
      };
    default:
      return entry;
  }
}

test('a name that is no code of its list cannot be encoded', () => {
  const entry = fc.sample(arbitraryEntry({ bodies: ['alert'] }), { numRuns: 1, seed: 7 })[0]!;
  for (const status of ['constructor', '__proto__', 'toString', 'UNSPECIFIED', '#0', '# 1', '1', '']) {
    const call = () => encodeEntry({ ...entry, status: status as 'TEST' });
    expect(caughtContractError(call).code).toBe('CONTRACT_INVALID');
  }
});

test('what a decoded entry holds does not change when the buffer it came from is used again', () => {
  fc.assert(
    fc.property(arbitraryEntry(), (entry) => {
      const buffer = Buffer.from(encodeEntry(entry));
      const decoded = decodeEntry(buffer);
      buffer.fill(0xff);
      expect(decoded).toEqual(entry);
      expect(Buffer.isBuffer(decoded.prev)).toBe(false);
    }),
  );
});
