import { bodyOfShape, bodyToJson, fromBase64, toBase64 } from './body-json.ts';
import type { Entry, EntryBody, Handling } from './entry.ts';
import { entrySchema, type JsonEntry } from './entry-schema.ts';
import { ContractError, type Violation } from './errors.ts';
import { readShape, withoutCovered } from './json-shape.ts';
import { type Kind, kindCodeOf, kindOfCode } from './kind.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';
import { BODIES, validateEntry } from './validate-entry.ts';
import { describeViolations } from './violations.ts';

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
