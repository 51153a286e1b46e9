import { expect, test } from 'vitest';
import { gatherInformation } from '../../src/agency/known-information.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { setTaint } from '../../src/store/taint.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { allSaid, OFFICER, perform, saidBy } from './act-world.ts';
import { exampleAlert } from './example-alert.ts';
import { carrySealed, NOON_MS, type SealedDesk, sitSealed } from './sealed-desks.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const requestsOf = ({ id, store, member, nowMs }: SealedDesk) =>
  gatherInformation({ store, directory: member.directory(), self: id, nowMs });

/** xk-kp has an alert of mk-bp, and asks about it. */
async function scene() {
  const [mk, xk] = [sitSealed('mk-bp'), sitSealed('xk-kp')];
  const handling = { code: 'H1' };
  const alert = exampleAlert(NOON_MS);
  const said = await perform(mk, OFFICER, {
    do: 'alert',
    community: 'wb6',
    status: 'EXERCISE',
    handling,
    alert,
  });
  expect(said).toMatchObject({ outcome: 'said' });
  await carrySealed(mk, xk);
  const row = xk.store.get(`SELECT hash FROM inbox_entries WHERE feed = 'mk-bp.wb6.border-incident'`);
  const ask = {
    do: 'ask',
    key: hex(row?.hash as Uint8Array),
    to: ['mk-bp'],
    question: ' Is the van in your registers? ',
    urgency: 'URGENT',
    legalBasis: 'Made-up convention, Article 4',
  };
  return { mk, xk, ask };
}

test('a question about an alert is for those who are asked alone, and due as its urgency has it', async () => {
  const { xk, ask } = await scene();
  const outcome = await perform(xk, OFFICER, ask);
  expect(outcome).toMatchObject({ outcome: 'said', feed: 'xk-kp.wb6.request', isSent: false });
  expect(saidBy(xk, outcome)).toMatchObject({
    status: 'EXERCISE',
    handling: { code: 'H1', releasableTo: ['mk-bp'] },
    body: {
      informationRequest: {
        question: 'Is the van in your registers?',
        urgency: 'URGENT',
        dueAtMs: NOON_MS + 8 * HOUR_MS,
        purpose: 'BORDER_CONTROL',
        legalBasis: 'Made-up convention, Article 4',
        about: { feed: 'mk-bp.wb6.border-incident', seq: 1 },
      },
    },
  });
});

test.each([
  ['by no law', { legalBasis: undefined }, 'legalBasis'],
  ['nothing', { question: ' ' }, 'question'],
  ['itself', { to: ['xk-kp'] }, 'to'],
  ['a stranger', { to: ['uk-nca'] }, 'to'],
  ['nobody', { to: [] }, 'to'],
])('who asks %s is told so at the field %j', async (_, changes, path) => {
  const { xk, ask } = await scene();
  const outcome = await perform(xk, OFFICER, { ...ask, ...changes });
  expect(outcome).toMatchObject({ outcome: 'refused', problems: [{ path }] });
  expect(allSaid(xk)).toEqual([]);
});

test('who is asked answers, or refuses on a ground; who has asked has it', async () => {
  const { mk, xk, ask } = await scene();
  await perform(xk, OFFICER, ask);
  await carrySealed(xk, mk);
  const request = hex(requestsOf(mk)[0]!.request.reference.hash);

  const refusal = { do: 'refuse-answer', request, reason: 'IRRELEVANT', text: 'Not ours.' };
  expect(saidBy(mk, await perform(mk, OFFICER, refusal))).toMatchObject({
    handling: { code: 'H1', releasableTo: ['xk-kp'] },
    body: { informationAnswer: { outcome: 'REFUSED', ground: 'IRRELEVANT', text: 'Not ours.' } },
  });
  expect(await perform(mk, OFFICER, { ...refusal, reason: 'No.' })).toMatchObject({
    problems: [{ path: 'reason', says: expect.stringContaining('JEOPARDISES_INVESTIGATION') }],
  });
  expect(await perform(mk, OFFICER, { do: 'answer', request, answer: '' })).toMatchObject({
    problems: [{ path: 'answer', says: expect.stringContaining('says nothing') }],
  });
  mk.nowMs += 1_000;
  xk.nowMs += 1_000;
  const answered = await perform(mk, OFFICER, { do: 'answer', request, answer: 'It is.' });
  expect(answered).toMatchObject({ outcome: 'said', feed: 'mk-bp.wb6.request', seq: 2 });
  await carrySealed(mk, xk);
  expect(requestsOf(xk)[0]?.standing).toBe('ANSWERED');
});

test('a question that is not there, or was not ours to answer, is not answered', async () => {
  const { mk, xk, ask } = await scene();
  expect(await perform(mk, OFFICER, { do: 'answer', request: '0'.repeat(64), answer: 'Yes.' })).toMatchObject(
    {
      code: 'NOT_HERE',
    },
  );
  await perform(xk, OFFICER, ask);
  const request = hex(requestsOf(xk)[0]!.request.reference.hash);
  expect(await perform(xk, OFFICER, { do: 'answer', request, answer: 'Yes.' })).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: expect.stringContaining('asks nothing of xk-kp'),
  });
});

test('K2, K6: a tainted or disputed alert is acknowledged, and asked about; nothing is built on it', async () => {
  const spoil = {
    tainted: ({ store }: SealedDesk, position: number) =>
      setTaint(store, position, {
        kid: 'k',
        doubt: 'suspect',
        sinceMs: NOON_MS,
        why: 'unconfirmed',
        atMs: NOON_MS,
      }),
    disputed: ({ store }: SealedDesk) => {
      const finding = { name: 'forked', feed: 'mk-bp.wb6.border-incident', sinceMs: NOON_MS } as const;
      recordFindings(store, [{ ...finding, says: 'Two histories.', evidence: [] }], NOON_MS, () => false);
    },
  };
  for (const [word, make] of Object.entries(spoil)) {
    const { xk, ask } = await scene();
    const { position } = xk.store.get(`SELECT position FROM inbox_entries WHERE feed LIKE '%incident'`)!;
    xk.store.transaction(() => make(xk, Number(position)));
    const act = (action: string) => perform(xk, OFFICER, { do: 'receipt', key: ask.key, action });
    expect(await act('ACKNOWLEDGED')).toMatchObject({ outcome: 'said' });
    expect(await perform(xk, OFFICER, ask)).toMatchObject({ outcome: 'said' });
    const said = allSaid(xk);
    expect(await act('ACTIONED')).toMatchObject({
      outcome: 'refused',
      code: 'NOT_SOUND',
      says: expect.stringContaining(`it is ${word}`),
    });
    expect(allSaid(xk)).toEqual(said);
  }
});
