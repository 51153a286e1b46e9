import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { assignWordings, countWordings } from '../../src/agency/assign-wordings.ts';
import { type GivenWording, matchWordings } from '../../src/agency/match-wordings.ts';
import { sealVariants } from '../../src/agency/seal-variants.ts';
import { readSlots, type SlottedText, wordWith } from '../../src/agency/synonym-slots.ts';
import { traceLeak } from '../../src/agency/trace-leak.ts';
import type { Alert } from '../../src/contract/alert.ts';
import { encodeContent } from '../../src/contract/content-codec.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { sealsOf } from '../../src/contract/sealed-rules.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { inspectTrace, type TraceProof } from '../../src/gate/verify-trace.ts';
import { countClosed } from '../../src/store/closed-entries.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readOpeningKeys } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { sentEntries } from '../../src/store/sent-entries.ts';
import { readStoredEntry, storedPlaintext } from '../../src/store/stored-entry.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { contentKeyOf } from '../../src/trust/seal.ts';
import { keyOf, makeDraft } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';
import { inboxOf } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';
import { seededRandom } from '../support/seeded-chance.ts';

/** Twelve choices: two halves of six. */
const SUMMARY =
  'A {lorry|truck} with {about|some} fourteen persons was {seen|noticed} by a patrol {near|close to} the old mill, and ' +
  'its driver {fled|ran away} into the forest {before|ahead of} any check. The {vehicle|car} had {foreign|non-local} ' +
  'plates, its owner is {unknown|not known} so far, and two {men|males} who {waited|stood} at the bridge were ' +
  '{stopped|held} there.';
const MEMBERS = ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'];

const state = await makeTestState({
  participants: MEMBERS,
  communities: [
    { id: 'wb6', title: 'Six' },
    { id: 'region', title: 'All', isSealed: false },
    { id: 'jmtf', title: 'Some' },
  ],
});

function openAt(id: string): Store {
  const store = openStore(`${openHome(state.paths.home(id)).databasePath}.${Math.random()}`);
  onTestFinished(() => store.close());
  return store;
}

/** mk-bp has said these rows, and nothing else. */
async function publish(...rows: readonly string[]) {
  const home = openHome(state.paths.home('mk-bp'));
  const store = openAt('mk-bp');
  const told = await publishAll({ home, store }, rows);
  const stream = sentEntries(store, { limit: -1 })
    .toReversed()
    .map(
      ({ feed, bytes }, index): StreamArrival => ({
        subject: subjectOf(parseFeed(feed)),
        bytes: bytes!,
        streamSeq: index + 1,
      }),
    );
  return { store, told, stream };
}

const traced = (summary = SUMMARY, changes: object = {}) =>
  rowText('TRACED-1', { summary, karaula: { trace: true }, ...changes });

async function read(id: string, ...runs: readonly (readonly StreamArrival[])[]) {
  const home = openHome(state.paths.home(id));
  const store = openAt(id);
  const context = { store, directory: readDirectory(home), reader: id, nowMs: Date.now() };
  for (const arrivals of runs) {
    const offered = await openOfferedKeys(arrivals, readOpeningKeys(home));
    receiveRun({ ...context, offered }, 'mk-bp', arrivals);
    await openContentKeys(context, readOpeningKeys(home));
  }
  const alerts = inboxOf(store).flatMap(({ entry }) =>
    entry.body.case === 'alert' ? [entry.body.alert] : [],
  );
  return { store, alerts };
}

const isKey = ({ subject }: StreamArrival) => subject.endsWith('.key');
const withoutSummary = ({ summary: _summary, ...rest }: Alert) => rest;

/** What each member read, and the outbox that it came from. */
async function publishTraced() {
  const published = await publish(traced());
  const texts = new Map<string, string>();
  const alerts: Alert[] = [];
  for (const id of MEMBERS.filter((one) => one !== 'mk-bp')) {
    const [alert] = (await read(id, published.stream)).alerts;
    alerts.push(alert!);
    texts.set(id, alert!.summary!);
  }
  return { ...published, texts, alerts };
}

const said = await (async () => {
  const slots = readSlots(SUMMARY);
  return slots.outcome === 'good' ? slots.slotted : expect.fail(slots.violation.problem);
})();

test('every member reads a wording of its own, and but for the words the same alert', async () => {
  const { texts, alerts } = await publishTraced();
  expect(new Set(texts.values()).size).toBe(5);
  expect([...texts.values()].join()).not.toMatch(/[{|}]/);
  for (const alert of alerts) expect(withoutSummary(alert)).toEqual(withoutSummary(alerts[0]!));
});

test("K2: nobody opens another's wording, and its length tells nothing of it", async () => {
  const { stream } = await publish(traced());
  const entry = decodeEntry(decodeEnvelope(stream.find((one) => !isKey(one))!.bytes).payload);
  const seals = sealsOf(entry.body);
  expect(entry.body.case).toBe('sealedVariants');
  expect(seals).toHaveLength(MEMBERS.length);
  expect(new Set(seals.map(({ ciphertext }) => ciphertext.length)).size).toBe(1);
  expect(seals.map(({ keyId }) => keyId)).toEqual(seals.map(({ keyId }) => keyId).toSorted());
  const keys = stream.filter(isKey);
  const opened = new Map<string, string[]>();
  for (const id of MEMBERS) {
    const offered = await openOfferedKeys(keys, readOpeningKeys(openHome(state.paths.home(id))));
    opened.set(
      id,
      [...offered.values()].map(({ keyId }) => keyId),
    );
  }
  expect([...opened.values()].map(({ length }) => length)).toEqual(MEMBERS.map(() => 1));
  expect(new Set([...opened.values()].flat())).toEqual(new Set(seals.map(({ keyId }) => keyId)));
});

test('K2: wordings of very different length are padded alike', async () => {
  const word = (letter: string) => Array.from({ length: 20 }, () => letter.repeat(20)).join(' ');
  const { stream, told } = await publish(
    traced(`It was {a|${word('b')}|${word('c')}} there and {seen|met} then {so|thus}.`),
  );
  expect(told[0]).toMatchObject({ outcome: 'accepted' });
  const entry = decodeEntry(decodeEnvelope(stream.at(-1)!.bytes).payload);
  expect(new Set(sealsOf(entry.body).map(({ ciphertext }) => ciphertext.length)).size).toBe(1);
  expect((await read('xk-kp', stream)).alerts).toHaveLength(1);
});

test('K4: a traced alert that comes before its keys is delivered once, when the one of its reader has come', async () => {
  const { stream } = await publish(traced());
  const alert = stream.filter((one) => !isKey(one));
  const early = await read('xk-kp', alert);
  expect(early.alerts).toEqual([]);
  expect(countClosed(early.store)).toHaveLength(1);
  const late = await read('xk-kp', alert, stream.filter(isKey), stream);
  expect(late.alerts).toHaveLength(1);
  expect(countClosed(late.store)).toEqual([]);
});

test('its originator reads its own wording, not that of a member', async () => {
  const { store, texts } = await publishTraced();
  const [alert] = sentEntries(store, { limit: -1 }).filter(({ feed }) => !feed.endsWith('.key'));
  const { body } = readStoredEntry(store, alert!.bytes!);
  const own = body.case === 'alert' ? body.alert.summary! : '';
  expect(own).toContain('the old mill');
  expect([...texts.values()]).not.toContain(own);
  expect(traceLeak(store, own, Date.now())?.match.members[0]).toMatchObject({ participant: 'mk-bp' });
});

test('K3: a row that cannot be traced as it asks for is rejected, and says why', async () => {
  const why = async (row: string) => {
    const [rejected] = (await publish(row)).told;
    return rejected?.outcome === 'rejected'
      ? rejected.violations.map(({ problem }) => problem).join()
      : 'accepted';
  };
  expect(await why(traced('A {lorry|truck} was {seen|noticed} here.'))).toMatch(/4 ways, and 6 members/);
  expect(await why(traced('A lorry was seen.'))).toMatch(/no choice of words/);
  const region = { karaula: { trace: true, community: 'region' } };
  expect(await why(traced(SUMMARY, region))).toMatch(/region is not/);
  const retraction = JSON.stringify({ karaula: { trace: true, retract: { entry: 'x', reason: 'MISTAKE' } } });
  expect(await why(retraction)).toMatch(/only a first report/);
  expect(await why(traced(SUMMARY))).toBe('accepted');
});

test('a choice of words that a leak would not keep apart is not taken', () => {
  const problem = (text: string) => {
    const reading = readSlots(text);
    return reading.outcome === 'bad' ? reading.violation.problem : 'good';
  };
  expect(problem('It was {seen|met} there.')).toBe('good');
  for (const bad of [
    'It was {seen|Seen} there.',
    'It was {seen|seen,} there.',
    'It was {seen} there.',
    'It was {seen|} there.',
    'It was {se|me}en there.',
    'It was {seen|met}{ here| there} today.',
    'It was {seen|{met|found}} there.',
    'It was {seen|met there.',
    'It was }seen|met{ there.',
    '{seen|met}',
  ]) {
    expect(problem(bad), bad).not.toBe('good');
  }
});

test('any text at all is read or refused, and what is read is worded without braces', () => {
  const text = fc.stringMatching(/^[a-d{}| .,]{0,40}$/);
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (summary) => {
      const reading = readSlots(summary);
      if (reading.outcome === 'bad') return;
      const { text: worded, spans } = wordWith(
        reading.slotted,
        reading.slotted.slots.map(() => 1),
      );
      expect(worded).not.toMatch(/[{}|]/);
      expect(spans.map(([from, to]) => worded.slice(from, to))).toEqual(
        reading.slotted.slots.map((one) => one[1]),
      );
    }),
    { numRuns: 1_000 },
  );
});

function seededBytes(seed: number) {
  const next = seededRandom(seed);
  return (size: number) => Uint8Array.from({ length: size }, () => Math.floor(next() * 256));
}

function giveTo(count: number, seed: number, slotted: SlottedText = said): GivenWording[] {
  return assignWordings(slotted, count, seededBytes(seed)).map((choice, index) => ({
    participant: `m${index}`,
    ...wordWith(slotted, choice),
  }));
}

test('K10: 64 members get 64 wordings of twelve choices, two words apart or more; the same seed gives the same', () => {
  const code = assignWordings(said, 64, seededBytes(7));
  expect(code).toEqual(assignWordings(said, 64, seededBytes(7)));
  expect(code).not.toEqual(assignWordings(said, 64, seededBytes(8)));
  const apart = code.flatMap((one, index) =>
    code.slice(index + 1).map((other) => one.filter((choice, at) => choice !== other[at]).length),
  );
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(2);
});

test('64 wordings of an alert of 748 bytes fit into an envelope; of a longer one they are refused, and nothing is cut', () => {
  const seal = (length: number) => {
    const draft = makeDraft(1);
    const alert = draft.body.case === 'alert' ? draft.body.alert : expect.fail();
    const bare = encodeContent({
      ...draft,
      body: { case: 'alert', alert: { ...alert, summary: 'x'.repeat(200) } },
    });
    const summary = 'x'.repeat(200 + length - bare.length);
    const variants = Array.from({ length: 64 }, (_, index) => ({
      participant: `m${index}`,
      contentKey: contentKeyOf(index.toString(16).padStart(32, '0'), new Uint8Array(32)),
      wording: { text: summary, spans: [] },
    }));
    return () =>
      prepareEntry(draft, EMPTY_HEAD, keyOf('mk-bp'), (entry) =>
        sealVariants(entry, variants, seededBytes(1)),
      );
  };
  expect(decodeEntry(decodeEnvelope(seal(748)().bytes).payload).body.case).toBe('sealedVariants');
  expect(seal(749)).toThrow(expect.objectContaining({ code: 'CONTRACT_TOO_LARGE' }));
});

test('as many members as there are wordings get one each', () => {
  const slots = readSlots('A {lorry|truck} was {seen|met|found} here.');
  const slotted = slots.outcome === 'good' ? slots.slotted : expect.fail();
  expect(countWordings(slotted)).toBe(6);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(new Set(giveTo(6, seed, slotted).map(({ text }) => text)).size).toBe(6);
    }),
  );
});

test('a text with other case, line breaks and punctuation names the one of 64 members that it was given to', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 63 }), (seed, who) => {
      const given = giveTo(64, seed);
      const leaked = `From our source: "${given[who]!.text.toUpperCase().replaceAll(' ', ' \n ').replaceAll(',', ' -')}"`;
      const match = matchWordings(leaked, given);
      expect(match).toMatchObject({ outcome: 'named', read: 12, chance: 4096 });
      expect(match.members[0]).toEqual({ participant: `m${who}`, agrees: 12 });
    }),
    { numRuns: 50 },
  );
});

test('half of the text is enough: it names the member, or says between whom it cannot tell', () => {
  const outcomes = { named: 0, several: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 5 }), fc.boolean(), (seed, who, isFirst) => {
      const given = giveTo(6, seed);
      const { text } = given[who]!;
      const middle = text.indexOf(' The ');
      const match = matchWordings(isFirst ? text.slice(0, middle) : text.slice(middle), given);
      expect(match.read).toBe(6);
      const best = match.members.filter(({ agrees }) => agrees === 6).map(({ participant }) => participant);
      expect(best).toContain(`m${who}`);
      outcomes[match.outcome as 'named' | 'several'] += 1;
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(outcomes.named + outcomes.several).toBe(200);
  expect(outcomes.named).toBeGreaterThan(180);
});

test('who mixes two wordings is named by neither, and the two are told together', () => {
  const given = giveTo(6, 3);
  const [one, other] = [given[0]!.text, given[1]!.text];
  const mixed = one.slice(0, one.indexOf(' The ')) + other.slice(other.indexOf(' The '));
  const match = matchWordings(mixed, given);
  expect(match.outcome).toBe('mixed');
  expect(match.pairs).toContainEqual(['m0', 'm1']);
});

test('a text that is not made from it says nothing, whatever words it shares', () => {
  const given = giveTo(6, 3);
  for (const text of ['', 'A truck was seen near the river.', 'Men who waited at a bridge were held.']) {
    expect(matchWordings(text, given).outcome, text).toBe('none');
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(matchWordings(text, given).outcome).toBe('none');
    }),
  );
});

test('K1: the proof shows who was given a wording, offline; altered in any part it is refused', async () => {
  const { store, texts, stream } = await publishTraced();
  const directory = readDirectory(openHome(state.paths.home('rs-gp')));
  const verify = (proof: unknown) => inspectTrace(proof, directory, Date.now());
  const proofOf = (id: string): TraceProof =>
    JSON.parse(JSON.stringify(traceLeak(store, texts.get(id)!, Date.now())!.proof));
  const proof = proofOf('xk-kp');
  const other = proofOf('al-bmp');
  expect(verify(proof)).toMatchObject({
    outcome: 'proved',
    participant: 'xk-kp',
    entry: { body: { alert: { summary: texts.get('xk-kp') } } },
  });
  const plaintext = Buffer.from(proof.plaintext, 'base64');
  plaintext[30]! ^= 1;
  const signed = proof.entry as { readonly payload: string };
  const payload = signed.payload.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'));
  const altered: [string, unknown][] = [
    ["another's key entry", { ...proof, key: other.key }],
    ["another's wording", { ...proof, plaintext: other.plaintext }],
    ['a changed wording', { ...proof, plaintext: plaintext.toString('base64') }],
    ['a changed alert', { ...proof, entry: { ...signed, payload } }],
    ['the alert for the key', { ...proof, key: proof.entry }],
    ['no alert', { ...proof, entry: undefined }],
    ['no key', { ...proof, key: undefined }],
    ['no wording', { ...proof, plaintext: undefined }],
    ['nothing', null],
  ];
  for (const [what, changed] of altered) expect(verify(changed).outcome, what).toBe('refused');
  expect(stream.length).toBe(MEMBERS.length + 1);
});

test('what has expired is traced no more, and with its keys what was kept of it is gone', async () => {
  const { store, texts } = await publishTraced();
  const text = texts.get('xk-kp')!;
  const { expiresAtMs } = traceLeak(store, text, Date.now())!.entry;
  expect(traceLeak(store, text, expiresAtMs - 1)).toBeDefined();
  expect(traceLeak(store, text, expiresAtMs)).toBeUndefined();
  store.run('DELETE FROM content_keys WHERE until_ms <= ?', expiresAtMs);
  for (const table of ['traced_entries', 'traced_variants', 'content_keys']) {
    expect(store.all(`SELECT * FROM ${table}`), table).toEqual([]);
  }
});

test('K1: what all members could read is no proof against one of them', async () => {
  const { store, stream } = await publish(rowText('PLAIN-1', { summary: SUMMARY.replaceAll(/[{}|]/g, ' ') }));
  const [key, alert] = [stream.findLast(isKey)!.bytes, stream.find((one) => !isKey(one))!.bytes];
  const proof = {
    type: 'karaula-trace',
    entry: exportJws(alert),
    plaintext: Buffer.from(storedPlaintext(store, alert)!).toString('base64'),
    key: exportJws(key),
  };
  const directory = readDirectory(openHome(state.paths.home('rs-gp')));
  expect(inspectTrace(proof, directory, Date.now())).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('exactly one participant'),
  });
  expect(traceLeak(store, SUMMARY, Date.now())).toBeUndefined();
});
