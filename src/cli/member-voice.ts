import { draftCompliance } from '../agency/draft-compliance.ts';
import { draftTakeBacks } from '../agency/draft-take-backs.ts';
import { ownStoredHeads } from '../agency/own-heads.ts';
import { publishDrafts } from '../agency/publish-drafts.ts';
import { type TendOptions, tendOnce } from '../agency/tend-outbox.ts';
import type { BusConnection } from '../bus/connect.ts';
import type { Draft } from '../contract/entry.ts';
import { detectInAll } from '../director/all-detections.ts';
import type { DetectionRule } from '../director/detection-file.ts';
import { draftErasureReceipts } from '../director/erasure-receipts.ts';
import { draftReadAnswers } from '../director/read-questions.ts';
import { draftStatements } from '../director/state-heads.ts';
import { draftLinks } from '../director/state-links.ts';
import { draftReadLogHeads } from '../director/state-read-log.ts';
import { statementMemory } from '../director/statement-memory.ts';
import { StoreError } from '../store/errors.ts';
import { homeFilePath, readBusAccess } from '../store/home.ts';
import { readSigningKey } from '../store/home-keys.ts';
import { ownLetGo } from '../store/let-go.ts';
import { connectForWork } from './connect-home.ts';
import type { CliContext } from './context.ts';
import type { OpenMember } from './open-member.ts';
import { readingOf } from './reading-of.ts';
import type { WorkReporter } from './work-reporter.ts';

/** What a member says to the others besides its alerts, and what its outbox needs. */
export interface MemberVoice {
  /**
   * Signs what we have verified, what of ours the hub has confirmed, how far our read log goes, and who read
   * what was asked about, and sends it.
   * @param intervalS within which the next one is promised
   * @throws {AgencyError} `AGENCY_FEED_FORKED`, `AGENCY_KEY_NOT_VALID`
   */
  state(intervalS: number, signal: AbortSignal): Promise<void>;
  /**
   * Says what was erased, which links were found and what our rules have detected; sends what waits, gives the hub again
   * what it has lost, lets go of what all have; takes back what we passed on, and tells of that.
   */
  tend(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How much the outbox may keep, and for how long. */
export type OutboxPolicy = Pick<TendOptions, 'limits' | 'keepMs'>;

/** The promise of who does not stay: a day, the longest there is, so that nobody takes his absence for the hub's doing. */
export const LEAVING_INTERVAL_S = 86_400;

/** Without progress for so long we leave it for the next time. Milliseconds. */
const GIVE_UP_AFTER_MS = 5_000;

/** Rules look through all there is, so not at every turn. Milliseconds. */
const DETECT_EVERY_MS = 60_000;

/**
 * Gives a participant a voice; undefined when its folder has no signing key or no credentials to publish with.
 * That the hub refuses the publisher is told, and tried again: reading goes on.
 * @param directory the newest one; receiving brings it
 * @throws {StoreError} when a key or credentials are there and cannot be used
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function openVoice(
  context: CliContext,
  member: Omit<OpenMember, 'directory'>,
  directory: () => OpenMember['directory'],
  report: WorkReporter,
  outbox: OutboxPolicy = {},
  rules: readonly DetectionRule[] = [],
): MemberVoice | undefined {
  const { home, store } = member;
  const missing = missingFile(member);
  if (missing !== undefined) {
    report.readsOnly(missing);
    return undefined;
  }
  let bus: BusConnection | undefined;
  const memory = statementMemory();
  const connected = async (): Promise<BusConnection | undefined> => {
    if (bus !== undefined) return bus;
    const connection = await connectForWork(home, 'publisher');
    if (connection.failure !== undefined) report.silent(connection.failure);
    bus = connection.bus;
    return bus;
  };
  const { clock, random } = context;
  const own = (signal: AbortSignal) => ({
    home,
    store,
    clock,
    random,
    signal,
    giveUpAfterMs: GIVE_UP_AFTER_MS,
    onForeign: report.foreign,
  });
  /** What cannot be said, or cannot leave, is told. Returns what stands in our feeds now. */
  const say = async (hub: BusConnection, drafts: readonly Draft[], signal: AbortSignal): Promise<Draft[]> => {
    if (drafts.length === 0) return [];
    const { placements, stops } = await publishDrafts({ ...own(signal), bus: hub, drafts });
    for (const placement of placements) {
      if (placement.outcome === 'refused') report.silent(placement.error);
    }
    // What was cut short because we were asked to stop is no news.
    if (!signal.aborted) report.stopped(stops);
    return drafts.filter((_, index) => placements[index]?.outcome === 'placed');
  };
  const speaker = () => ({ store, directory: directory(), self: home.id, clock, random });
  let lookedAtMs = -Infinity;
  const newsOfDetections = (): Draft[] => {
    const nowMs = clock.nowMs();
    if (rules.length === 0 || Math.abs(nowMs - lookedAtMs) < DETECT_EVERY_MS) return [];
    const member = { home, store, directory: directory() };
    const all = detectInAll(readingOf(context, member), rules, context);
    lookedAtMs = nowMs;
    return all.flatMap(({ found, takenBack }) => [
      ...found.flatMap(({ draft }) => draft ?? []),
      ...takenBack,
    ]);
  };
  return {
    state: async (intervalS, signal) => {
      const hub = await connected();
      // A statement that could not be sent would be old news when it can.
      if (hub === undefined || !hub.isConnected()) return;
      const statements = draftStatements({
        ...speaker(),
        intervalS,
        ownHeads: ownStoredHeads(store),
        letGo: ownLetGo(store),
        memory,
      });
      const answers = draftReadAnswers(speaker(), home.refusesReaders);
      const drafts = [...statements, ...draftReadLogHeads(speaker()), ...answers.drafts];
      if (drafts.length === 0) return;
      const said = await say(hub, drafts, signal);
      for (const draft of said) memory.noteSaid(draft);
      if (said.length === drafts.length) {
        answers.noteAnswered();
        report.spoke();
      }
    },
    tend: async (signal) => {
      const hub = await connected();
      if (hub === undefined || !hub.isConnected()) return;
      const receipts = draftErasureReceipts(speaker());
      await say(hub, receipts.drafts, signal);
      receipts.noteSaid();
      const links = draftLinks(speaker(), home.tellsLinksToAll);
      await say(hub, links.drafts, signal);
      links.noteSaid();
      await say(hub, newsOfDetections(), signal);
      const outcome = await tendOnce({ ...own(signal), ...outbox, bus: hub, directory });
      if (!signal.aborted) report.tended(outcome);
      await say(hub, draftTakeBacks(speaker(), store), signal);
      await say(hub, draftCompliance(speaker(), store, directory()), signal);
    },
    close: async () => {
      await bus?.close();
    },
  };
}

/** The first file without which nothing can be said; others' machines may read without it. */
function missingFile({ home }: Omit<OpenMember, 'directory'>): string | undefined {
  for (const [file, read] of [
    ['signingKey', () => readSigningKey(home)],
    ['publisherCredentials', () => readBusAccess(home, 'publisher')],
  ] as const) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_MISSING_FILE') throw error;
      return homeFilePath(home, file);
    }
  }
  return undefined;
}
