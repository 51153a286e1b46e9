import { fromBase64, toBase64 } from './base64.ts';
import { bodyOfShape, bodyToJson } from './body-json.ts';
import type { Draft, Entry, EntryBody, Handling } from './entry.ts';
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
  const place = { seq: String(entry.seq), prev: toBase64(entry.prev) };
  return { ...feedToJson(entry), ...place, ...saidToJson(entry) };
}

/** The same of what has no place yet. */
export function draftToJson(draft: Draft): object {
  return { ...feedToJson(draft), ...saidToJson(draft) };
}

function feedToJson({ feed }: Draft): object {
  return { origin: feed.origin, community: feed.community, kind: kindCodeOf(feed.kind) };
}

function saidToJson(draft: Draft): object {
  const { release } = draft;
  return {
    issuedAt: formatTime(draft.issuedAtMs),
    expiresAt: formatTime(draft.expiresAtMs),
    entryId: draft.entryId,
    status: draft.status,
    handling: draft.handling,
    ...(release && {
      release: { protected: toBase64(release.protected), signature: toBase64(release.signature) },
    }),
    ...bodyToJson(draft.body),
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
  const { release } = parts;
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
    ...(release && {
      release: { protected: fromBase64(release.protected), signature: fromBase64(release.signature) },
    }),
    body: bodyOfShape(parts) as EntryBody,
  };
}
