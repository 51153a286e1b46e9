import type { Draft } from '../contract/entry.ts';
import { targetOf } from '../gate/thread.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { storedPlaintext } from '../store/stored-entry.ts';
import type { WaitingDraft } from './release-file.ts';

/** A draft as a second officer gets it: with what it updates or takes back, in clear, where that is still here. */
export function waitingDraftOf(store: Store, draft: Draft): WaitingDraft {
  const target = targetOf(draft);
  const about = target && findOwnPlace(store, target.feed, target.seq)?.bytes;
  if (about === undefined || about.length === 0) return { draft };
  const aboutPlaintext = storedPlaintext(store, about);
  return { draft, about, ...(aboutPlaintext && { aboutPlaintext }) };
}
