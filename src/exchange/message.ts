import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { TrustError } from '../trust/errors.ts';
import { type ExportedJws, exportJws, importJws } from '../trust/export-jws.ts';
import { flattenJws } from '../trust/general-jws.ts';
import { MAX_EXCHANGE_BYTES, MAX_STATEMENTS } from './limits.ts';

const TYPE = 'karaula-heads';

export type MessageOutcome =
  | { readonly outcome: 'read'; readonly statements: readonly ExportedJws[] }
  | { readonly outcome: 'refused'; readonly reason: string };

/** K5: the statements of heads that were made to these communities. Whatever else is among them stays here. */
export function statementsTo(
  communities: readonly string[],
  statements: readonly ExportedJws[],
): ExportedJws[] {
  return statements.filter((jws) => {
    const entry = readStatement(jws);
    return entry !== undefined && communities.includes(entry.feed.community);
  });
}

/** What one side gives to the other: statements of heads as they were signed, of the communities in which both are. */
export function writeMessage(
  statements: readonly ExportedJws[],
  communities: readonly string[],
): Uint8Array<ArrayBuffer> {
  const fitting = statementsTo(communities, statements);
  return new TextEncoder().encode(
    JSON.stringify({ type: TYPE, statements: fitting.slice(0, MAX_STATEMENTS) }),
  );
}

/**
 * Reads what the other side gave: nothing but statements of heads, in the one form that they have, of the shared
 * communities. Who signed them is verified by whoever takes them in (director).
 */
export function readMessage(bytes: Uint8Array, communities: readonly string[]): MessageOutcome {
  if (bytes.length > MAX_EXCHANGE_BYTES) {
    return refused(`it has ${bytes.length} bytes, more than ${MAX_EXCHANGE_BYTES}`);
  }
  const json = parseJson(bytes);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused('it is no JSON object');
  const { type, statements, ...rest } = json as Record<string, unknown>;
  if (type !== TYPE || !Array.isArray(statements) || Object.keys(rest).length > 0) {
    return refused(`it is not {"type":"${TYPE}","statements":[…]}`);
  }
  if (statements.length > MAX_STATEMENTS) {
    return refused(`it has ${statements.length} statements, more than ${MAX_STATEMENTS}`);
  }
  const strange = statements.findIndex((jws) => {
    const entry = readStatement(jws);
    return entry === undefined || !communities.includes(entry.feed.community);
  });
  if (strange !== -1) {
    return refused(`its part ${strange + 1} is no signed statement of heads to a community of both`);
  }
  return { outcome: 'read', statements: statements as ExportedJws[] };
}

/** The statement in a JWS, not verified; undefined for everything that is none. */
function readStatement(jws: unknown): Entry | undefined {
  try {
    const bytes = importJws(jws);
    const entry = decodeEntry(decodeEnvelope(bytes).payload);
    if (entry.body.case !== 'heads' || entry.feed.kind !== 'receipt') return undefined;
    // Base64url has one way to write these bytes, and this is it.
    return JSON.stringify(flattenJws(exportJws(bytes))) === JSON.stringify(flattenJws(jws as ExportedJws))
      ? entry
      : undefined;
  } catch (error) {
    if (error instanceof ContractError || error instanceof TrustError) return undefined;
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function refused(reason: string): MessageOutcome {
  return { outcome: 'refused', reason };
}
