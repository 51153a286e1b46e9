import { beforeAll, describe, expect, it } from 'vitest';
import { exerciseOfficer } from '../../src/replay/second-officer.ts';
import { INSIDER_SCENARIO, LEAK_SCENARIO } from './insider-scenario.ts';
import { bytesOf, failed, playScenario, type Run } from './play-scenario.ts';
import { seedText, spoil } from './scenario-text.ts';

describe('one officer who says alone what two must say', () => {
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(INSIDER_SCENARIO);
  });
  const step = (name: string) => done.report.steps.find((one) => one.name === name)!;

  it('K1: is refused by the program of his service, and signed by other software by every reader; the feed goes on', () => {
    expect(failed(done)).toEqual([]);
  });

  it('K8: it is told who refused and why, and his own program is no reader', () => {
    const reasons = (name: string) => step(name).refusals.map(({ by, reason }) => [by, reason]);
    expect(reasons('alone')[0]).toEqual([
      'mk-bp',
      expect.stringContaining('wb6 asks for two officers for closing an event'),
    ]);
    expect(reasons('twice')[1]).toEqual([
      expect.any(String),
      expect.stringContaining('the key of its second signature is none for releases'),
    ]);
    expect(done.report.totals).toMatchObject({ attacks: 3, refusedByReaders: 6, refusedByServer: 0 });
  });

  it('stands in the next place of the feed, signed with the true key: only what two must say tells it from a true one', () => {
    expect(done.played.map(({ put }) => put.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("what two officers have said bears the second one's signature, and no reader refuses it", () => {
    const entry = done.opened.get(step('by-two').entryId!);
    expect(new TextDecoder().decode(entry?.release?.protected)).toContain(
      exerciseOfficer('inside-1', 'mk-bp').kid,
    );
    expect(step('by-two').refusals).toEqual([]);
  });

  it('K10: gives the same envelopes twice, at whatever speed', async () => {
    expect(bytesOf(await playScenario(INSIDER_SCENARIO, { speed: 3000 }))).toEqual(bytesOf(done));
  });
});

describe('one officer in a community that asks nobody', () => {
  it('is believed, and the report says that nobody refused', async () => {
    const done = await playScenario(
      spoil('{ what: CLOSE }, ', '{ what: ALERT, kinds: [return] }, ', INSIDER_SCENARIO).replace(
        '    secondOfficer: true\n',
        '',
      ),
    );
    expect(done.report.expectations.map(({ held }) => held)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(failed(done)[0]).toBe('mk-bp has no refusal of it on record');
    expect(failed(done)[1]).toBe('rs-gp took it in; al-bmp took it in');
  });
});

it('a step for a second officer that nobody asks for him stops the replay and says what to leave out', async () => {
  await expect(
    playScenario(
      INSIDER_SCENARIO.replace('note: It is not over. }', 'note: It is not over. }\n    secondOfficer: true'),
    ),
  ).rejects.toMatchObject({
    code: 'REPLAY_STAGE_FAILED',
    message:
      'step not-over could not be published: no community asks for two officers for it; leave secondOfficer out',
  });
});

describe('a text that is found outside', () => {
  let done: Run;
  beforeAll(async () => {
    const expected = [
      'traced: { step: found, to: al-bmp, provedTo: [rs-gp] }',
      'traced: { step: found, to: rs-gp, provedTo: [mk-bp] }',
      'traced: { step: found-plain, to: rs-gp, provedTo: [al-bmp] }',
      'readBy: { step: asked, in: rs-gp, who: [one] }',
    ];
    done = await playScenario(`${LEAK_SCENARIO}${expected.map((line) => `  - ${line}\n`).join('')}`);
  });

  it('is traced to the member that was given these words, whoever that is, and the others verify the proof', () => {
    expect(done.report.expectations.map(({ held }) => held)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    const [found, again] = done.acted;
    expect(found!.leak).toMatchObject({ outcome: 'named', words: ['rs-gp'], read: 5, slots: 5 });
    expect(again!.leak!.text).not.toBe(found!.leak!.text);
  });

  it('is not traced to another, not proved to its author, and not traced when all had the same words', () => {
    expect(failed(done)).toEqual([
      'it is in the words of rs-gp; rs-gp finds that the proof names rs-gp',
      'mk-bp was shown no proof',
      'it is made from no alert that was given to each member in other words; al-bmp was shown no proof',
      'rs-gp names another, too',
    ]);
  });

  it('is told with who had it, as it comes and in the report', () => {
    expect(done.acted).toEqual(done.report.acts);
    expect(done.acted.map(({ does, who }) => [does, ...who])).toEqual([
      ['leak', 'rs-gp'],
      ['leak', 'al-bmp'],
      ['leak', 'rs-gp'],
      ['read', 'rs-gp', 'al-bmp'],
      ['askReaders', 'al-bmp', 'rs-gp'],
    ]);
  });

  it('K7: who read it is told to who asks by pseudonyms; only the service of a reader can look him up', () => {
    const [question, ...answers] = done.acted.at(-1)!.stated;
    expect(question!.feed).toBe('mk-bp.wb6.request');
    expect(answers.map(({ feed }) => feed).sort()).toEqual(['al-bmp.wb6.request', 'rs-gp.wb6.request']);
    const said = [...done.opened.values()].flatMap(({ body }) =>
      body.case === 'readAnswer' ? body.readAnswer.readers : [],
    );
    expect(said.map(({ who }) => who)).toEqual(said.map(() => expect.stringMatching(/^[0-9a-f]{32}$/)));
    // `one` of each service is another person.
    expect(new Set(said.map(({ who }) => who)).size).toBe(3);
  });
});

it('a leak by who never had the text stops the replay and says so', async () => {
  const text = LEAK_SCENARIO.replaceAll('community: wb6', 'community: jmtf').replace(
    '[mk-bp, rs-gp, al-bmp]',
    '[mk-bp, rs-gp, al-bmp, xk-kp]',
  );
  await expect(playScenario(text)).rejects.toMatchObject({
    code: 'REPLAY_STAGE_FAILED',
    message: 'step found could not be played: rs-gp has no text of worded that it could leak',
  });
});

describe('corrupt-insider.yaml', () => {
  const text = seedText('corrupt-insider.yaml');
  let done: Run;
  beforeAll(async () => {
    done = await playScenario(text);
  });

  it('K1: every expectation holds: no all-clear of one officer is heard, that of two is, and the leak is traced', () => {
    expect(failed(done)).toEqual([]);
    expect(done.report.held).toBe(true);
  });

  it('K4: every entry of a participant is delivered once to everybody entitled to it, and no attack to anybody', () => {
    for (const { does, deliveries, entitled } of done.report.steps) {
      expect(deliveries.map(({ to }) => to).sort()).toEqual(does === 'attack' ? [] : [...entitled].sort());
      expect(deliveries.map(({ times }) => times)).toEqual(deliveries.map(() => 1));
    }
  });

  it('reads every choice of words in the text, and finds all of them with one member only', () => {
    const { read, slots, words } = done.acted.find(({ does }) => does === 'leak')!.leak!;
    expect([read, words]).toEqual([slots, ['me-gp']]);
  });

  it('K10: gives the same envelopes twice, at whatever speed, and finds the same text', async () => {
    const again = await playScenario(text, { speed: 3000 });
    expect(bytesOf(again)).toEqual(bytesOf(done));
    expect(again.acted.map(({ leak, readers }) => ({ leak, readers }))).toEqual(
      done.acted.map(({ leak, readers }) => ({ leak, readers })),
    );
  });
});
