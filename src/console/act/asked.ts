import { createHash } from 'node:crypto';
import { findAsked } from '../../store/console-actions.ts';
import type { Store } from '../../store/open-store.ts';
import type { Person } from '../member.ts';
import type { ActionOutcome } from '../wire/action.ts';
import { saidAt } from './say.ts';

/**
 * Names what somebody asks with a key that his page has made for it (draft-ietf-httpapi-idempotency-key-header): the same
 * words under another key are another request, and so are other words under the same key. K7: without the key, which is
 * kept nowhere, nobody can find the words by guessing.
 */
export function nameAsked({ who }: Person, key: string, request: unknown): Uint8Array {
  const text = JSON.stringify(['karaula-asked/1', who, key, request]);
  return new Uint8Array(createHash('sha256').update(text).digest());
}

/** What has come of it, when it was asked before; undefined: nothing yet. */
export function outcomeOfAsked(store: Store, asked: Uint8Array): ActionOutcome | undefined {
  const line = findAsked(store, asked);
  if (line?.signed !== undefined) return saidAt(store, line.signed);
  return line?.releaseId === undefined ? undefined : { outcome: 'waits', id: line.releaseId };
}
