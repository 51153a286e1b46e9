import { draftCompliance } from '../agency/draft-compliance.ts';
import { draftTakeBacks } from '../agency/draft-take-backs.ts';
import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { detectInAll } from '../director/all-detections.ts';
import { draftLinks } from '../director/state-links.ts';
import type { ActContext } from './act.ts';
import type { ActOutcome } from './played-step.ts';
import { type ActSpeaker, type News, publishNews } from './publish-stated.ts';
import type { Scenario, TendStep } from './scenario.ts';

/**
 * Members say what a running member says by itself: which links it found, what its rules detect and no longer detect, that
 * it takes back what it passed on.
 */
export function tend(step: TendStep, context: ActContext): Promise<Pick<ActOutcome, 'stated'>> {
  return publishNews(step, (speaker) => newsOf(speaker, context.scenario), context);
}

function newsOf(speaker: ActSpeaker, { rules }: Scenario): News {
  const { self: reader, store, directory: keys, clock, random } = speaker;
  const links = draftLinks(speaker);
  const reading = { store, directory: keys.directory, keys, reader, nowMs: clock.nowMs() };
  const detections = detectInAll(reading, rules, { clock, random, status: 'EXERCISE' });
  const drafts = [
    ...links.drafts,
    ...detections.flatMap(({ found, takenBack }) => [
      ...found.flatMap(({ draft }) => draft ?? []),
      ...takenBack,
    ]),
    ...draftTakeBacks(speaker, store),
    ...draftCompliance(speaker, store, keys),
  ];
  return { drafts: inOneOrder(drafts), noteSaid: links.noteSaid };
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
