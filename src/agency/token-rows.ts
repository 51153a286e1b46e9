import { type FoundLink, soundLinks } from '../store/links.ts';
import type { Placement } from '../store/outbox.ts';
import { keepOwnIdentifiers } from '../store/own-identifiers.ts';
import type { SealingOptions } from './content-keys.ts';
import type { Interpreted } from './interpret-row.ts';
import { withTokens } from './link-keys.ts';

type Good = Exclude<Interpreted, { readonly outcome: 'rejected' }>;
type Keeping = Pick<SealingOptions, 'store' | 'clock'>;

/** Rows whose drafts have tokens in place of their identifiers. */
export async function withRowTokens(
  sealing: SealingOptions,
  rows: readonly Interpreted[],
): Promise<Interpreted[]> {
  const ready: Interpreted[] = [];
  for (const row of rows) {
    if (row.outcome === 'rejected' || row.identifiers === undefined) ready.push(row);
    else ready.push({ ...row, draft: await withTokens(sealing, row.draft, row.identifiers) });
  }
  return ready;
}

/** The identifiers of what was placed stay here. Part of the transaction that places it. */
export function keepPlacedIdentifiers(
  keeping: Keeping,
  rows: readonly Good[],
  placements: readonly Placement[],
): void {
  rows.forEach((row, index) => {
    if (placements[index]?.outcome === 'placed') keepIdentifiers(keeping, row);
  });
}

/** Those of what waits for a second officer too, for they are not in its file. K7 */
export function keepWaitingIdentifiers(keeping: Keeping, rows: readonly Interpreted[]): void {
  const waiting = rows.filter((row) => row.outcome === 'for-release').filter(hasIdentifiers);
  if (waiting.length === 0) return;
  keeping.store.transaction(() => {
    for (const row of waiting) keepIdentifiers(keeping, row);
  });
}

/** Others that have reported the same as a row that was placed. */
export function linksOfRow({ store, clock }: Keeping, row: Good): FoundLink[] {
  const { entryId } = row.draft;
  return hasIdentifiers(row) ? soundLinks(store, clock.nowMs(), { entryId }) : [];
}

export function hasIdentifiers(row: Pick<Good, 'identifiers'>): boolean {
  return row.identifiers !== undefined;
}

function keepIdentifiers({ store, clock }: Keeping, { draft, identifiers }: Good): void {
  if (identifiers === undefined) return;
  const { entryId, expiresAtMs, status, feed } = draft;
  const own = { entryId, community: feed.community, status, identifiers, expiresAtMs };
  keepOwnIdentifiers(store, own, clock.nowMs());
}
