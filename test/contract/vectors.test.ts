import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeEntry, encodeEntry, isCanonicalEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { entryFromJson, entryToJson } from '../../src/contract/json-form.ts';
import { validateEntry } from '../../src/contract/validate-entry.ts';
import { caughtContractError } from './caught-contract-error.ts';

const VECTORS = new URL('../vectors/contract/', import.meta.url);

interface ContentVector {
  readonly because: string;
  readonly entry: unknown;
  readonly paths: readonly string[];
}

interface BytesVector {
  readonly because: string;
  readonly bytes: string;
  /** A ContractErrorCode, or NOT_CANONICAL. */
  readonly code: string;
}

function readVectors<T>(folder: string): [name: string, vector: T][] {
  const files = readdirSync(new URL(`${folder}/`, VECTORS)).sort();
  return files.map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(`${folder}/${file}`, VECTORS), 'utf8')) as T,
  ]);
}

function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

describe('an entry that is right keeps its bytes and its JSON form', () => {
  test.each(readVectors<{ entry: unknown; bytes: string }>('valid'))('%s', (_name, { entry, bytes }) => {
    const read = entryFromJson(entry);
    expect(Buffer.from(encodeEntry(read)).toString('hex')).toBe(bytes);
    expect(isCanonicalEntry(bytesOf(bytes))).toBe(true);
    const decoded = decodeEntry(bytesOf(bytes));
    expect(decoded).toEqual(read);
    expect(validateEntry(decoded)).toEqual([]);
    expect(entryToJson(decoded)).toEqual(entry);
  });
});

describe('content that breaks a rule is refused with the path of every field that is wrong', () => {
  test.each(readVectors<ContentVector>('invalid-content'))('%s', (_name, { entry, paths }) => {
    const error = caughtContractError(() => entryFromJson(entry));
    expect(error.code).toBe('CONTRACT_INVALID');
    const found = new Set(error.violations.map((violation) => violation.path));
    expect([...found].sort()).toEqual([...paths].sort());
  });
});

describe('K2: bytes that are not the one encoding of an entry are refused', () => {
  test.each(readVectors<BytesVector>('invalid-entry-bytes'))('%s', (_name, { bytes, code }) => {
    if (code === 'NOT_CANONICAL') {
      expect(isCanonicalEntry(bytesOf(bytes))).toBe(false);
    } else {
      expect(caughtContractError(() => decodeEntry(bytesOf(bytes))).code).toBe(code);
    }
  });
});

describe('K2: bytes that are not the one encoding of an envelope are refused', () => {
  test.each(readVectors<BytesVector>('invalid-envelope-bytes'))('%s', (_name, { bytes, code }) => {
    expect(caughtContractError(() => decodeEnvelope(bytesOf(bytes))).code).toBe(code);
  });
});
