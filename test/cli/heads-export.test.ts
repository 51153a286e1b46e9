import { beforeEach, describe, expect, test } from 'vitest';
import { statementsTo } from '../../src/exchange/message.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { placeDrafts } from '../../src/store/outbox.ts';
import type { ExportedJws } from '../../src/trust/export-jws.ts';
import { HOUR_MS, keyOf, makeDirectory, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { runHere } from './support/run-here.ts';

// mk-bp is in wb6, and with uk-nca in jmtf; rs-gp was in jmtf once. All made up.

const from = '2026-01-01T00:00:00Z';
const [wb6] = makeDirectory().communities;
const directory = makeDirectory({
  communities: [
    wb6!,
    {
      id: 'jmtf',
      title: 'The taskforce',
      members: [
        { participant: 'mk-bp', from },
        { participant: 'uk-nca', from },
        { participant: 'rs-gp', from, until: '2026-02-01T00:00:00Z' },
      ],
    },
  ],
});

let dir: string;

beforeEach(() => {
  const home = makePaperHome('mk-bp', directory);
  const store = openPaperStore(home);
  const statements = ['wb6', 'jmtf'].map((community, index) =>
    makeDraft(index + 1, {
      feed: { origin: 'mk-bp', community, kind: 'receipt' },
      expiresAtMs: NOW_MS + 48 * HOUR_MS,
      body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30 } },
    }),
  );
  placeDrafts(store, statements, (draft, head) => prepareEntry(draft, head, keyOf('mk-bp')), NOW_MS);
  store.close();
  dir = home.dir;
});

const exportHeads = (...argv: string[]) =>
  runHere(['heads', 'export', '--home', dir, ...argv], { cwd: dir, nowMs: NOW_MS });

/** To which communities the written statements were made. */
async function communitiesIn(...argv: string[]): Promise<string[]> {
  const { stdout, stderr, exitCode } = await exportHeads(...argv);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  const { statements }: { statements: ExportedJws[] } = JSON.parse(stdout);
  return ['wb6', 'jmtf'].filter((community) => statementsTo([community], statements).length > 0);
}

describe('our heads as a file', () => {
  test('K5: a member gets the statements to the communities that it is in, and no other', async () => {
    expect(await communitiesIn('--for', 'xk-kp')).toEqual(['wb6']);
    expect(await communitiesIn('--for', 'uk-nca')).toEqual(['jmtf']);
  });

  test('K5: who has left a community gets nothing of it any more', async () => {
    expect(await communitiesIn('--for', 'rs-gp')).toEqual(['wb6']);
  });

  test('the statements to all communities are written only when that is said', async () => {
    expect(await communitiesIn('--all')).toEqual(['wb6', 'jmtf']);
    for (const argv of [[], ['--all', '--for', 'xk-kp']]) {
      expect(await exportHeads(...argv)).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringMatching(/say who gets the file: --for ID, or --all .*\[CLI_USAGE\]\n$/),
      });
    }
  });

  test('who is in no community with us, or nobody, gets nothing', async () => {
    for (const stranger of ['iom', 'mk-bp']) {
      expect(await exportHeads('--for', stranger)).toMatchObject({
        exitCode: 4,
        stdout: '',
        stderr: expect.stringMatching(/in no community with mk-bp .*\[EXCHANGE_NOT_A_MEMBER\]\n$/),
      });
    }
    expect(await exportHeads('--for', 'MK BP')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
