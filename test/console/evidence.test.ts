import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { examineHub } from '../../src/director/examine-hub.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { verifyEvidence } from '../../src/director/verify-evidence.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { FEED, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { OFFICER, READER, serveWorld, signIn } from './served.ts';

/** A member to which the hub gave two entries of mk-bp for one place, both well signed, and which has noticed. */
async function deceived(changes: Partial<Draft> = {}) {
  const world = await serveWorld();
  const { store, home, directory } = world.member;
  const arrivals = [1, 2].map((number) => ({
    subject: subjectOf(FEED),
    bytes: prepareEntry(makeDraft(number, changes), EMPTY_HEAD, keyOf('mk-bp')).bytes,
    streamSeq: number,
  }));
  receiveRun({ store, directory: directory(), reader: home.id, nowMs: NOW_MS }, 'mk-bp', arrivals);
  examineHub(store, directory(), NOW_MS, { reader: home.id });
  return world;
}

describe('a proof', () => {
  test('K2, K8: of two histories is had at the page, is good for a third party, and its reading is on record', async () => {
    const { console, member, readings } = await deceived();
    const answer = await (await signIn(console, READER)).get('/api/evidence/1');
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="evidence-1.json"',
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    expect(verifyEvidence(answer.json, member.directory(), NOW_MS)).toMatchObject({ outcome: 'proved' });
    expect(readings()).toHaveLength(2);
    expect(readings()[0]).toMatchObject({ who: READER.who, way: 'evidence', firstSeq: 1, lastSeq: 1 });
  });

  test('K5: with entries whose originator forbids to pass them on is not had, and that is no reading', async () => {
    const { console, readings } = await deceived({ handling: { code: 'H2' } });
    const answer = await (await signIn(console)).get('/api/evidence/1');
    expect(answer).toMatchObject({ status: 403, json: { says: expect.stringContaining('H2') } });
    expect(answer.text).not.toContain('Made-up');
    expect(readings()).toEqual([]);
  });

  test('K5: is not had for a purpose for which its entries are not meant', async () => {
    const { console } = await deceived({ handling: { code: 'H0' } });
    const officer = { ...OFFICER, purpose: 'VISA_PROCESSING' as const };
    expect((await (await signIn(console, officer)).get('/api/evidence/1')).status).toBe(403);
  });

  test.each(['0', '2', '01', '-1', '1e0', '1.json', '%31%00', 'x'])(
    'that is not there (%s) is told as that',
    async (id) => {
      const { console } = await deceived();
      expect((await (await signIn(console)).get(`/api/evidence/${id}`)).status).toBe(404);
    },
  );
});
