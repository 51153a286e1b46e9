import { draftCompliance } from '../agency/draft-compliance.ts';
import { draftTakeBacks } from '../agency/draft-take-backs.ts';
import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { detectInAll } from '../director/all-detections.ts';
import type { DetectionRule } from '../director/detection-file.ts';
import { draftLinks } from '../director/state-links.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { ActContext } from './act.ts';
import type { StatedEntry } from './played-step.ts';
import { type ActSpeaker, publishStated, speakerIn } from './publish-stated.ts';
import type { TendStep } from './scenario.ts';

/**
 * Members say what a running member says by itself: which links it found, what its rules detect and no longer detect, that it takes
 * back what it passed on. K10: everybody has what was said before, and all is drafted before the first is sent.
 */
export async function tend(
  step: TendStep,
  rules: readonly DetectionRule[],
  context: ActContext,
): Promise<readonly StatedEntry[]> {
  const members = step.who.map((id) => {
    const speaker = speakerIn(step, id, context);
    return { speaker, ...newsOf(speaker, rules) };
  });
  const stated: StatedEntry[] = [];
  for (const { speaker, drafts, noteSaid } of members) {
    stated.push(...(await publishStated(step, speaker, inOneOrder(drafts), context)));
    noteSaid();
  }
  return stated;
}

function newsOf(
  { home, store, clock, random }: ActSpeaker,
  rules: readonly DetectionRule[],
): { readonly drafts: readonly Draft[]; noteSaid(): void } {
  const verified = readDirectory(home);
  const self = home.id;
  const { directory } = verified;
  const speaker = { store, directory: verified, self, clock, random };
  const links = draftLinks(speaker);
  const reading = { store, directory, keys: verified, reader: self, nowMs: clock.nowMs() };
  const detections = detectInAll(reading, rules, { clock, random, status: 'EXERCISE' });
  return {
    drafts: [
      ...links.drafts,
      ...detections.flatMap(({ found, takenBack }) => [
        ...found.flatMap(({ draft }) => draft ?? []),
        ...takenBack,
      ]),
      ...draftTakeBacks(speaker, store),
      ...draftCompliance(speaker, store, verified),
    ],
    noteSaid: links.noteSaid,
  };
}

/** K10: they were drafted in the order in which things came in, which is not always the same. */
function inOneOrder(drafts: readonly Draft[]): Draft[] {
  const textOf = ({ entryId: _, ...draft }: Draft) =>
    JSON.stringify(draft, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    );
  return drafts
    .toSorted((one, other) => {
      const [left, right] = [one, other].map((draft) => `${formatFeed(draft.feed)} ${textOf(draft)}`);
      return left! < right! ? -1 : 1;
    })
    .map((draft, index) => ({ ...draft, entryId: drafts[index]!.entryId }));
}
