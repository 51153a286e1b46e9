import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openHome } from '../../src/store/home.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { waitingByFeed } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import type { CrashFollowerArguments, FollowerCrashPoint } from '../support/crash-follower.ts';
import type { CrashPublisherArguments, PublisherCrashPoint } from '../support/crash-publisher.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, referencesOf } from '../support/member.ts';
import { numberedRows, publishAll } from '../support/rows.ts';
import { RunningScript } from '../support/run-script.ts';
import { seededRandom } from '../support/seeded-chance.ts';

/** Several batches, and not a whole number of them. */
const ROWS = 700;

const WB6 = { id: 'wb6', title: 'Six' };
const OTHERS = ['region', 'jmtf'].map((id) => ({ id, title: id }));

let hub: TestHub;
afterEach(() => hub?.stop());

function publisher(crash?: { point: PublisherCrashPoint; nth: number }): RunningScript {
  const given: CrashPublisherArguments = { homeDir: hub.home('mk-bp'), rows: ROWS, ...(crash && { crash }) };
  return new RunningScript('crash-publisher.ts', given);
}

function follower(crash?: { point: FollowerCrashPoint; nth: number }): RunningScript {
  const given: CrashFollowerArguments = {
    homeDir: hub.home('xk-kp'),
    origin: 'mk-bp',
    until: ROWS,
    ...(crash && { crash }),
  };
  return new RunningScript('crash-follower.ts', given);
}

function storeOf(id: string): Store {
  const store = openStore(openHome(hub.home(id)).databasePath);
  onTestFinished(() => store.close());
  return store;
}

/** Nothing lost, nothing repeated, in feed order; and nobody suspects the hub of a replay that was a redelivery. */
function expectEverythingOnce(): void {
  const inbox = storeOf('xk-kp');
  expect(referencesOf(inbox)).toEqual(Array.from({ length: ROWS }, (_, i) => `A-${i + 1}`));
  expect(inboxOf(inbox).map(({ seq }) => seq)).toEqual(Array.from({ length: ROWS }, (_, i) => i + 1));
  expect(waitingByFeed(storeOf('mk-bp'))).toEqual(new Map());
}

/** Starts it again and again, killed at the first and at the second passage in turn, until it comes through. */
async function killUntilDone(start: (nth: number) => RunningScript): Promise<number> {
  for (let kills = 0; ; kills++) {
    if ((await start(1 + (kills % 2)).ended) === 'done') return kills;
  }
}

const PUBLISHER_POINTS: PublisherCrashPoint[] = ['before-send', 'after-send', 'after-ack'];
const FOLLOWER_POINTS: FollowerCrashPoint[] = ['after-fetch', 'after-commit'];

describe.each([
  { how: 'in clear', isSealed: false },
  { how: 'sealed', isSealed: true },
])('$how', ({ isSealed }) => {
  beforeEach(async () => {
    const communities = [{ ...WB6, isSealed }, ...OTHERS];
    hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'], communities });
  });

  describe('K3: a publisher that is killed and started again loses nothing, repeats nothing, keeps feed order', () => {
    test.each(PUBLISHER_POINTS)('killed %s', async (point) => {
      const kills = await killUntilDone((nth) => publisher({ point, nth }));
      expect(kills).toBeGreaterThan(1);
      await follower().ended;
      expectEverythingOnce();
      expect(listVerdicts(storeOf('xk-kp'), { outcome: 'refused' })).toEqual([]);
    });
  });

  describe('K4: a follower that is killed and started again loses nothing, repeats nothing, keeps feed order', () => {
    test.each(FOLLOWER_POINTS)('killed %s', async (point) => {
      const sender = await joinHub(hub, 'mk-bp', 'publisher');
      await publishAll(sender, numberedRows(1, ROWS));
      // Runs are as large as what has arrived: there may be one only. After-fetch it would die for ever.
      await follower({ point, nth: 1 }).ended;
      await follower({ point, nth: 1 }).ended;
      await follower().ended;
      expectEverythingOnce();
      expect(listVerdicts(storeOf('xk-kp'), { outcome: 'refused' })).toEqual([]);
    });
  });

  test.each([1, 2, 3])(
    'K3, K4: publisher and follower, both killed at any moment (seed %d), lose nothing, repeat nothing, keep feed order',
    async (seed) => {
      const chance = seededRandom(seed);
      const killing = async (start: () => RunningScript, times: number): Promise<void> => {
        for (let kill = 0; kill < times; kill++) {
          const script = start();
          await Promise.race([script.ended, wait(300 + chance() * 900)]);
          script.kill();
          await script.ended;
        }
        expect(await start().ended).toBe('done');
      };
      await Promise.all([killing(publisher, 5), killing(follower, 6)]);
      expectEverythingOnce();
      expect(listVerdicts(storeOf('xk-kp'), { outcome: 'refused' })).toEqual([]);
    },
  );
});
