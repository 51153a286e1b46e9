import type { karaula } from '../gen/karaula.js';
import { fromBase64, toBase64 } from './base64.ts';
import type { ReadLogHead } from './entry.ts';
import type { JsonEntry } from './entry-schema.ts';
import { wireInteger } from './wire-time.ts';

export function readLogHeadFromWire({ length, hash }: karaula.v1.ReadLogHead): ReadLogHead {
  return { length: wireInteger(length, 'the length of a read log'), hash: new Uint8Array(hash) };
}

/** In the protobuf JSON form. */
export function readLogHeadToJson({ length, hash }: ReadLogHead): object {
  return { length: String(length), hash: toBase64(hash) };
}

export function readLogHeadOfShape({ length, hash }: NonNullable<JsonEntry['readLogHead']>): ReadLogHead {
  return { length: Number(length ?? 0), hash: fromBase64(hash) };
}
