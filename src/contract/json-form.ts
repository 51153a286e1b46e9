import type { Alert } from './alert.ts';
import type { Entry, EntryBody, EntryReference, Handling, RetractionReason } from './entry.ts';
import { entrySchema, type JsonEntry, type JsonReference } from './entry-schema.ts';
import { ContractError, type Violation } from './errors.ts';
import { readShape, withoutCovered } from './json-shape.ts';
import { type Kind, kindCodeOf, kindOfCode } from './kind.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';
import { validateEntry } from './validate-entry.ts';
import { describeViolations } from './violations.ts';

const BODIES = ['alert', 'update', 'retraction', 'sealed'] as const;

/**
 * An entry for people, in the protobuf JSON mapping of `karaula.v1.Entry`: names of codes, RFC 3339 times, bytes
 * in base64, sequence numbers as text.
 */
export function entryToJson(entry: Entry): object {
  return {
    origin: entry.feed.origin,
    community: entry.feed.community,
    kind: kindCodeOf(entry.feed.kind),
    seq: String(entry.seq),
    prev: toBase64(entry.prev),
    issuedAt: formatTime(entry.issuedAtMs),
    expiresAt: formatTime(entry.expiresAtMs),
    entryId: entry.entryId,
    status: entry.status,
    handling: entry.handling,
    ...bodyToJson(entry.body),
  };
}

/**
 * Reads that form back; encoding it gives the bytes of the entry that it came from.
 * @throws {ContractError} `CONTRACT_INVALID` with everything that is wrong, content rules included
 */
export function entryFromJson(json: unknown): Entry {
  const { value, violations: shape } = readShape(entrySchema, json);
  const parts = value as JsonEntry | undefined;
  const entry = parts && entryOfShape(parts);
  const rules = entry === undefined ? [] : withoutCovered(validateEntry(entry), shape);
  const violations = [...shape, ...manyBodies(parts), ...rules];
  if (entry === undefined || violations.length > 0) {
    throw new ContractError('CONTRACT_INVALID', describeViolations('the entry', violations), violations);
  }
  return entry;
}

function manyBodies(parts: JsonEntry | undefined): Violation[] {
  const present = BODIES.filter((name) => parts?.[name] !== undefined);
  return present
    .slice(1)
    .map((path) => ({ path, problem: `stands beside ${present[0]}; an entry has one body` }));
}

/** Fills in what the rules can speak of; what is missing stays missing, and they say so. */
function entryOfShape(parts: JsonEntry): Entry {
  return {
    feed: {
      origin: parts.origin ?? '',
      community: parts.community ?? '',
      kind: kindOfCode(parts.kind) as Kind,
    },
    seq: Number(parts.seq ?? 0),
    prev: fromBase64(parts.prev),
    issuedAtMs: parseTimeMs(parts.issuedAt ?? '') ?? Number.NaN,
    expiresAtMs: parseTimeMs(parts.expiresAt ?? '') ?? Number.NaN,
    entryId: parts.entryId ?? '',
    status: parts.status as Entry['status'],
    handling: parts.handling as Handling,
    body: bodyOfShape(parts) as EntryBody,
  };
}

function bodyOfShape({ alert, update, retraction, sealed }: JsonEntry): EntryBody | undefined {
  if (alert) return { case: 'alert', alert: alert as Alert };
  if (update) {
    const said = {
      target: referenceOfShape(update.target),
      note: update.note ?? '',
      closes: update.closes ?? false,
    };
    return { case: 'update', update: update.alert ? { ...said, alert: update.alert as Alert } : said };
  }
  if (retraction) {
    const reason = retraction.reason as RetractionReason;
    const target = referenceOfShape(retraction.target);
    return { case: 'retraction', retraction: { target, reason, note: retraction.note ?? '' } };
  }
  if (!sealed) return undefined;
  return {
    case: 'sealed',
    sealed: {
      keyId: sealed.keyId ?? '',
      iv: fromBase64(sealed.iv),
      ciphertext: fromBase64(sealed.ciphertext),
      commitment: fromBase64(sealed.commitment),
    },
  };
}

function referenceOfShape(target: JsonReference | undefined): EntryReference {
  if (target === undefined) return undefined as unknown as EntryReference;
  return {
    feed: target.feed ?? '',
    seq: Number(target.seq ?? 0),
    entryId: target.entryId ?? '',
    hash: fromBase64(target.hash),
  };
}

function bodyToJson(body: EntryBody): object {
  switch (body.case) {
    case 'alert':
      return { alert: body.alert };
    case 'update': {
      const { target, note, alert, closes } = body.update;
      return { update: { target: referenceToJson(target), note, ...(alert && { alert }), closes } };
    }
    case 'retraction':
      return { retraction: { ...body.retraction, target: referenceToJson(body.retraction.target) } };
    case 'sealed': {
      const { keyId, iv, ciphertext, commitment } = body.sealed;
      return {
        sealed: {
          keyId,
          iv: toBase64(iv),
          ciphertext: toBase64(ciphertext),
          commitment: toBase64(commitment),
        },
      };
    }
  }
}

function referenceToJson(target: EntryReference | undefined): object | undefined {
  return target && { ...target, seq: String(target.seq), hash: toBase64(target.hash) };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function fromBase64(text: string | undefined): Uint8Array {
  return new Uint8Array(Buffer.from(text ?? '', 'base64'));
}
