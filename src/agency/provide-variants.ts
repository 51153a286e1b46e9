import type { Directory } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';
import { MAX_VARIANTS } from '../contract/limits.ts';
import { prepareEntry } from '../gate/prepare-entry.ts';
import { keepContentKey } from '../store/content-keys.ts';
import { findOwnEntry, placeDrafts } from '../store/outbox.ts';
import { keepTracedVariant } from '../store/traced-entries.ts';
import { createContentKey, wrapContentKey } from '../trust/content-key.ts';
import { assignWordings, countWordings } from './assign-wordings.ts';
import { membersWithKeys } from './content-key-plan.ts';
import { draftContentKey, type SealingOptions } from './content-keys.ts';
import { keyHoldersOf } from './key-holders.ts';
import type { Variant } from './seal-variants.ts';
import { type SlottedText, wordWith } from './synonym-slots.ts';

/** A draft whose summary each member gets in words of its own. */
export interface TracedDraft {
  readonly draft: Draft;
  readonly slotted: SlottedText;
}

/** Why members cannot be told apart by this text; undefined: they can. */
export function tracingProblem(
  directory: Directory,
  community: string,
  slotted: SlottedText,
  nowMs: number,
): string | undefined {
  const members = membersWithKeys(directory, community, nowMs).length;
  if (members > MAX_VARIANTS) {
    return `${community} has ${members} members; at most ${MAX_VARIANTS} can have a wording of their own`;
  }
  const wordings = countWordings(slotted);
  return wordings >= members
    ? undefined
    : `can be worded in ${wordings} ways, and ${members} members need one each; leave more choices of words`;
}

/**
 * Gives each member of the community, ourselves too, a wording and a content key for it that nobody else is handed; in one
 * transaction with what remembers who got what. K2
 * @returns by the identifier of the entry
 */
export async function provideVariants(
  options: SealingOptions,
  traced: readonly TracedDraft[],
): Promise<ReadonlyMap<string, readonly Variant[]>> {
  const { store, clock, random, home } = options;
  const provided = new Map<string, readonly Variant[]>();
  for (const { draft, slotted } of traced) {
    const { entryId, status, expiresAtMs } = draft;
    const owner = { origin: home.id, community: draft.feed.community };
    const nowMs = clock.nowMs();
    const holding = { store, directory: options.directory.directory, self: home.id };
    const readers = membersWithKeys(holding.directory, owner.community, nowMs);
    const code = assignWordings(slotted, readers.length, random);
    // It opens this one alert, and is of no use for longer.
    const untilMs = expiresAtMs;
    const variants: Variant[] = [];
    const drafts: Draft[] = [];
    for (const [index, { member: participant }] of readers.entries()) {
      const contentKey = createContentKey(random);
      const holders = keyHoldersOf(holding, owner.community, nowMs, participant);
      const wrapped = await wrapContentKey(contentKey, owner, holders, random);
      variants.push({ participant, contentKey, wording: wordWith(slotted, code[index]!) });
      drafts.push(draftContentKey(owner, { wrapped, nowMs, untilMs, status }, random));
    }
    const also = () => {
      for (const [index, { participant, contentKey, wording }] of variants.entries()) {
        const keyBytes = findOwnEntry(store, drafts[index]!.entryId)!.bytes;
        keepContentKey(store, { ...owner, contentKey, madeAtMs: nowMs, untilMs });
        keepTracedVariant(store, entryId, { participant, contentKey, keyBytes, spans: wording.spans });
      }
    };
    const placements = placeDrafts(
      store,
      drafts,
      (one, head) => prepareEntry(one, head, options.key),
      nowMs,
      { also },
    );
    for (const placed of placements) if (placed.outcome === 'refused') throw placed.error;
    provided.set(entryId, variants);
  }
  return provided;
}
