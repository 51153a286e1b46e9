import { ownStoredHeads } from '../../agency/own-heads.ts';
import { publishDrafts } from '../../agency/publish-drafts.ts';
import { tendOutbox } from '../../agency/tend-outbox.ts';
import type { BusConnection } from '../../bus/connect.ts';
import { draftStatements } from '../../director/state-heads.ts';
import { statementMemory } from '../../director/statement-memory.ts';
import { statementSchedule } from '../../director/statement-schedule.ts';
import { machineRandom } from '../../observe/machine-random.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { alertProgress } from '../../store/inbox-heads.ts';
import { ownLetGo } from '../../store/let-go.ts';
import { AGAIN_MS, type Member, pause, withBus } from './member-at-work.ts';

/** Shorter than in earnest, so that a campaign sees many. */
const HEARTBEAT_MS = 5_000;
const MIN_GAP_MS = 2_000;
const TEND_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 100;

/** States heads and looks after the outbox until it is told to stop; begins again after any failure. */
export async function stateAndTend(member: Member): Promise<void> {
  while (!member.stop.aborted) {
    await withBus(member, 'publisher', async (bus) => {
      const failed = new AbortController();
      const signal = AbortSignal.any([member.stop, failed.signal]);
      const { home, store, clock } = member;
      const tending = tendOutbox({
        home,
        store,
        bus,
        clock,
        random: machineRandom,
        directory: () => readDirectory(home),
        signal,
        intervalMs: TEND_EVERY_MS,
      });
      const work = [tending.ended, stateHeads(member, bus, signal)];
      try {
        await Promise.all(work);
      } finally {
        failed.abort();
        await Promise.allSettled(work);
      }
    });
    await pause(AGAIN_MS, member.stop);
  }
}

async function stateHeads(member: Member, bus: BusConnection, signal: AbortSignal): Promise<void> {
  const { home, store, clock } = member;
  const schedule = statementSchedule({ intervalMs: HEARTBEAT_MS, minGapMs: MIN_GAP_MS });
  const memory = statementMemory();
  while (!signal.aborted) {
    schedule.observe(alertProgress(store), performance.now());
    if (schedule.dueAtMs() <= performance.now()) {
      const directory = readDirectory(home);
      const drafts = draftStatements({
        store,
        directory,
        self: home.id,
        clock,
        random: machineRandom,
        intervalS: HEARTBEAT_MS / 1_000,
        ownHeads: ownStoredHeads(store),
        letGo: ownLetGo(store),
        memory,
        status: 'TEST',
      });
      const { placements } = await publishDrafts({
        home,
        store,
        bus,
        drafts,
        clock,
        random: machineRandom,
        signal,
      });
      for (const [index, { outcome }] of placements.entries()) {
        if (outcome === 'placed') memory.noteSaid(drafts[index]!);
      }
      schedule.stated(performance.now());
    }
    await pause(LOOK_EVERY_MS, signal);
  }
}
