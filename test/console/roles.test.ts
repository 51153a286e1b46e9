import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/console/member.ts';
import { readAction } from '../../src/console/serve/action-schema.ts';
import type { ActionRequest } from '../../src/console/wire/action.ts';
import { madeUpCard } from './made-up-card.ts';
import { listModel, OFFICER, READER, SECOND, serveWorld, signIn } from './served.ts';

const key = madeUpCard(1).key;
const ALERT = {
  community: 'wb6',
  status: 'EXERCISE',
  handling: { code: 'H2' },
  alert: { any: 'thing' },
} as const;
const SAYS: ActionRequest[] = [
  { do: 'receipt', key, action: 'READ' },
  { do: 'receipt', key, action: 'ACTIONED', reason: 'A patrol was sent.' },
  {
    do: 'ask',
    key,
    to: ['mk-bp'],
    question: 'Which road?',
    urgency: 'URGENT_INDIRECT',
    purpose: 'BORDER_CONTROL',
    legalBasis: 'Art. 1',
  },
  { do: 'answer', request: key, answer: 'The A1.' },
  { do: 'refuse-answer', request: key, reason: 'LAW', text: 'It may not be said.' },
  { do: 'update', key, note: 'Corrected.', alert: { any: 'thing' }, closes: false },
  { do: 'update', key, note: 'Over.', closes: true },
  { do: 'retract', key, reason: 'MISTAKE', note: 'Wrong place.' },
  { do: 'alert', ...ALERT },
];
const AGREES: ActionRequest[] = [
  { do: 'release', id: '7', passphrase: 'made up' },
  { do: 'send-back', id: '7', why: 'The place is wrong.' },
];

describe('who may say something for the service', () => {
  const roles: [Person, number, number][] = [
    [READER, 403, 403],
    [OFFICER, 200, 403],
    [SECOND, 200, 200],
  ];
  test.each(roles)('$role', async (person, says, agrees) => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console, person);
    for (const action of SAYS) expect((await post('/api/actions', action)).status, action.do).toBe(says);
    for (const action of AGREES) expect((await post('/api/actions', action)).status, action.do).toBe(agrees);
    const allowed = [...(says === 200 ? SAYS : []), ...(agrees === 200 ? AGREES : [])];
    expect(performed).toEqual(allowed.map((action) => ({ who: person.who, do: action.do })));
  });

  test('is said in words to who may not', async () => {
    const { console } = await serveWorld();
    const reader = await (await signIn(console, READER)).post('/api/actions', SAYS[0]);
    expect(reader.json.says).toContain('signed in as a reader');
    const officer = await (await signIn(console, OFFICER)).post('/api/actions', AGREES[0]);
    expect(officer.json.says).toContain('second officer');
  });

  test('a reader has everything shown, and may sign out', async () => {
    const { console } = await serveWorld();
    const { get, post, delete: remove } = await signIn(console, READER);
    for (const path of [`/api/threads/${key}`, '/api/trends', '/api/releases', '/api/session']) {
      expect((await get(path)).status, path).toBe(200);
    }
    expect((await post('/api/alerts/check', ALERT)).status).toBe(403);
    expect((await post('/api/actions', 'nonsense')).status).toBe(403);
    expect((await remove('/api/session')).status).toBe(204);
  });
});

describe('what is asked for', () => {
  test('a new alert is checked without being said', async () => {
    const { console, performed } = await serveWorld();
    const { post } = await signIn(console);
    const problems = [{ path: 'alert.place', says: 'is not given' }];
    for (const body of [ALERT, { do: 'alert', ...ALERT }]) {
      expect(await post('/api/alerts/check', body)).toMatchObject({ status: 200, json: { problems } });
    }
    expect(performed).toEqual([]);
  });

  test.each([
    [{ do: 'publish' }, 'do'],
    [{ do: 'receipt', key: 'AB'.repeat(32), action: 'READ' }, 'key'],
    [{ do: 'receipt', key, action: 'SEEN' }, 'action'],
    [{ do: 'receipt', key, action: 'READ', who: 'somebody else' }, ''],
    [{ do: 'ask', key, to: ['no name!'], question: 'x', urgency: 'URGENT_INDIRECT' }, 'to.0'],
    [{ do: 'alert', ...ALERT, handling: { code: 'H9' } }, 'handling.code'],
    [{ do: 'alert', ...ALERT, status: 'REAL' }, 'status'],
    [null, ''],
    ['text', ''],
  ])('%j is refused with the place that is wrong', async (body, path) => {
    const { console, performed } = await serveWorld();
    const answer = await (await signIn(console)).post('/api/actions', body);
    expect(answer).toMatchObject({ status: 400, json: { problems: [{ path, says: expect.any(String) }] } });
    expect(performed).toEqual([]);
  });

  test('what is no JSON is refused', async () => {
    const { console } = await serveWorld();
    const { post } = await signIn(console);
    for (const text of ['', '{', '{"do":"receipt"', '\u0000']) {
      expect((await post('/api/actions', text)).status).toBe(400);
    }
  });

  test('whatever JSON comes is an action as it stands, or is refused with what is wrong', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.constantFrom(...SAYS, ...AGREES), fc.jsonValue()).map(mix),
    );
    fc.assert(
      fc.property(anything, (body) => {
        const read = readAction(body);
        if (read.isGood) expect(read.value).toEqual(body);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
    for (const action of [...SAYS, ...AGREES])
      expect(readAction(action)).toEqual({ isGood: true, value: action });
  });

  test.each(['0', '105', '-1', '1e1', '12.5', ' 12', 'x', ''])(
    'trends of "%s" weeks are refused',
    async (weeks) => {
      const { console } = await serveWorld();
      const { get } = await signIn(console);
      expect((await get(`/api/trends?weeks=${encodeURIComponent(weeks)}`)).status).toBe(400);
    },
  );

  test('trends of twelve weeks, unless another number is asked for', async () => {
    const { console } = await serveWorld();
    const { get } = await signIn(console);
    expect((await get('/api/trends')).json.weeks).toHaveLength(12);
    expect((await get('/api/trends?weeks=104')).json.weeks).toHaveLength(104);
  });

  test('trends of what is in earnest, unless exercises are asked for; of anything else they are refused', async () => {
    const { console } = await serveWorld();
    const { get } = await signIn(console);
    expect((await get('/api/trends')).json.status).toBe('ACTUAL');
    expect((await get('/api/trends?status=EXERCISE')).json.status).toBe('EXERCISE');
    for (const status of ['TEST', 'exercise', '', 'ACTUAL,EXERCISE'])
      expect((await get(`/api/trends?status=${status}`)).status, status).toBe(400);
  });

  test.each(['f'.repeat(64), 'x', `${key}0`, madeUpCard(171).key.toUpperCase(), '%00', '..'])(
    'a thread that is not there (%s) is told as that',
    async (name) => {
      const { console, readings } = await serveWorld({ model: listModel([madeUpCard(171)]) });
      const { get } = await signIn(console);
      expect((await get(`/api/threads/${name}`)).status).toBe(404);
      expect(readings()).toEqual([]);
    },
  );
});

/** An action with something else in one of its places. */
function mix([action, value]: [ActionRequest, unknown]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...action, key: value };
  return { ...action, ...value };
}
