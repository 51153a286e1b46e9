import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { machineRandom } from '../../src/observe/machine-random.ts';
import { runDemo } from '../../src/replay/demo.ts';
import type { Report } from '../../src/replay/report.ts';
import type { StageView } from '../../src/replay/visit.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { type MemberHead, memberHeads } from '../../src/store/member-heads.ts';
import { openStore } from '../../src/store/open-store.ts';
import { eventually } from '../support/eventually.ts';
import { findTestServer } from '../support/hub.ts';

// Somebody beside the scenario: what `karaula demo` lets its console be.

const PLACE = { feed: 'xk-kp.wb6.border-incident', seq: 1 };
const inboxOf = (stage: StageView, id: string) => openStore(openHome(stage.homeDir(id)).databasePath);

/** Says as al-bmp that it acts on the first alert, over the demo's hub, as another process of that member would. */
async function actOnFirst(stage: StageView): Promise<void> {
  const home = openHome(stage.homeDir('al-bmp'));
  const store = inboxOf(stage, 'al-bmp');
  const bus = await connectBus(readBusAccess(home, 'publisher'));
  const { clock } = stage;
  const on = entryAtPlace(store, PLACE.feed, PLACE.seq)!;
  const draft = draftAction({ self: 'al-bmp', on, action: 'ACTIONED', clock, random: machineRandom });
  await publishDrafts({ home, store, bus, drafts: [draft], clock, random: machineRandom });
  await bus.close();
  store.close();
}

describe('a visitor of the demo', () => {
  let shown = '';
  let originatorHas: ReturnType<typeof entryAtPlace>;
  let having: MemberHead[] = [];
  let folder = '';
  let paceMs = 0;
  let report: Report;
  beforeAll(async () => {
    const stop = new AbortController();
    report = await runDemo({
      natsServerPath: findTestServer(),
      shownForMs: 8_000,
      signal: stop.signal,
      write: (text) => {
        shown += text;
      },
      visit: async (stage) => {
        folder = stage.homeDir('al-bmp');
        return {
          says: 'SOMEBODY CAME\n',
          stay: async () => {
            const [sinceMs, sinceRealMs] = [stage.clock.nowMs(), performance.now()];
            await actOnFirst(stage);
            const originator = inboxOf(stage, 'xk-kp');
            await eventually('the originator has the receipt', () => {
              // Statements of what it has are in that feed, too.
              for (let seq = 1; originatorHas === undefined && seq < 9; seq += 1) {
                const entry = entryAtPlace(originator, 'al-bmp.wb6.receipt', seq);
                if (entry?.entry.body.case === 'action') originatorHas = entry;
              }
              return originatorHas !== undefined;
            });
            await eventually('it knows who has its first alert', () => {
              having = memberHeads(originator, PLACE.feed).filter(({ seq }) => seq >= PLACE.seq);
              return having.length >= 6;
            });
            originator.close();
            paceMs = stage.clock.nowMs() - sinceMs - (performance.now() - sinceRealMs);
            shown += 'SOMEBODY LEAVES\n';
            stop.abort();
          },
          end: async () => {
            shown += existsSync(folder) ? 'GONE BEFORE THE STAGE\n' : 'GONE TOO LATE\n';
          },
        };
      },
    });
  });

  test('is told of before the first alert, and stays after the summary', () => {
    const order = [
      'SOMEBODY CAME',
      'the hub is up',
      '→ Albania',
      'Summary',
      'SOMEBODY LEAVES',
      'GONE BEFORE THE STAGE',
      'Nothing is left running, and no file is left behind.',
    ];
    const places = order.map((text) => shown.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(shown.split('Nothing is left running')).toHaveLength(2);
  });

  test('who stops it when all was played and judged has interrupted nothing, and no file is left', () => {
    expect(report.expectations).toHaveLength(21);
    expect(existsSync(folder)).toBe(false);
  });

  test('what a visitor says in a member’s name is an exercise, reaches the originator, and is shown', () => {
    expect(originatorHas?.entry.status).toBe('EXERCISE');
    expect(shown.slice(shown.indexOf('Summary'))).toMatch(/from Albania \(al-bmp\)/);
  });

  test('members state what they have once all was played, and that is no line of the feeds', () => {
    const members = new Set(having.map(({ member }) => member));
    for (const id of ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp']) expect(members).toContain(id);
    expect(shown).not.toMatch(/heads|states/i);
  });

  test('after the play the clock of the scenario goes on at the pace of real time', () => {
    expect(Math.abs(paceMs)).toBeLessThan(10_000);
  });
});
