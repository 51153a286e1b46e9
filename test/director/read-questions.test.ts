import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import {
  collectReadAnswers,
  draftReadAnswers,
  draftReadQuestion,
} from '../../src/director/read-questions.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { appendReadings, type Reading } from '../../src/store/read-log.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { FEED, forgeEntry, HOUR_MS, keyOf, makeFeed, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FEED_OF_TWO = makeFeed(2);
const ALERT = FEED_OF_TWO[1]!;
const TARGET: EntryReference = {
  feed: 'mk-bp.wb6.border-incident',
  seq: 2,
  entryId: ALERT.entry.entryId,
  hash: ALERT.head.hash,
};
const [ANNA, BORIS] = ['a'.repeat(32), 'b'.repeat(32)];
let store: Store;
let drawn = 0;

const speaker = (self: string, at = store) => ({
  store: at,
  directory: trustDirectory(),
  self,
  clock: { nowMs: () => NOW_MS },
  random: (size: number) => new Uint8Array(size).fill(drawn++),
});

function open(): Store {
  const opened = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => opened.close());
  return opened;
}

beforeEach(() => {
  store = open();
  receive(
    store,
    'xk-kp',
    'mk-bp',
    FEED,
    FEED_OF_TWO.map(({ bytes }) => bytes),
  );
});

function receive(
  at: Store,
  reader: string,
  origin: string,
  feed: Draft['feed'],
  envelopes: readonly Uint8Array[],
): void {
  const arrivals = envelopes.map((bytes, index) => ({
    subject: subjectOf(feed),
    bytes,
    streamSeq: index + 1,
  }));
  receiveRun({ store: at, directory: trustDirectory(), reader, nowMs: NOW_MS }, origin, arrivals);
}

const read = (who: string, hoursAgo: number, purpose?: 'BORDER_CONTROL', seqs = [2]) => {
  const reading: Reading = {
    who,
    way: 'show',
    atMs: NOW_MS - hoursAgo * HOUR_MS,
    ...(purpose && { purpose }),
  };
  appendReadings(
    store,
    reading,
    seqs.map((seq) => ({ feed: TARGET.feed, seq, hash: new Uint8Array(32) })),
  );
};

const sign = (draft: Draft, head: Head = EMPTY_HEAD) => prepareEntry(draft, head, keyOf(draft.feed.origin));

describe('a question who read an entry', () => {
  test('is answered once, by pseudonym and purpose, with the first time, the last and the count', () => {
    read(ANNA, 5, 'BORDER_CONTROL');
    read(BORIS, 4, undefined, [1, 2, 3]);
    read(BORIS, 3, undefined, [3, 4]);
    read(BORIS, 2, undefined, [1]);
    read(ANNA, 2, 'BORDER_CONTROL');
    const question = draftReadQuestion(speaker('mk-bp'), TARGET);
    receive(store, 'xk-kp', 'mk-bp', question.feed, [sign(question).bytes]);
    const answers = draftReadAnswers(speaker('xk-kp'));
    expect(answers.drafts).toMatchObject([
      {
        feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
        // K5: what an answer says is for who asked.
        handling: { releasableTo: ['mk-bp'] },
        body: {
          readAnswer: {
            target: TARGET,
            readers: [
              {
                who: ANNA,
                purpose: 'BORDER_CONTROL',
                firstAtMs: NOW_MS - 5 * HOUR_MS,
                lastAtMs: NOW_MS - 2 * HOUR_MS,
                count: 2,
              },
              { who: BORIS, firstAtMs: NOW_MS - 4 * HOUR_MS, lastAtMs: NOW_MS - 4 * HOUR_MS, count: 1 },
            ],
          },
        },
      },
    ]);
    expect(answers.drafts.flatMap(validateDraft)).toEqual([]);
    // They could not be placed: it is answered the next time, and then no more.
    const again = draftReadAnswers(speaker('xk-kp'));
    expect(again.drafts).toHaveLength(1);
    again.noteAnswered();
    expect(draftReadAnswers(speaker('xk-kp')).drafts).toEqual([]);
  });

  test('is refused with a reason where the member does not say it, and then no reader is named', () => {
    read(ANNA, 5);
    const question = draftReadQuestion(speaker('mk-bp'), TARGET);
    receive(store, 'xk-kp', 'mk-bp', question.feed, [sign(question).bytes]);
    const { drafts } = draftReadAnswers(speaker('xk-kp'), 'LAW');
    expect(drafts.map(({ body }) => body)).toEqual([
      { case: 'readAnswer', readAnswer: { target: TARGET, readers: [], refused: 'LAW' } },
    ]);
    expect(drafts.flatMap(validateDraft)).toEqual([]);
    const [answer] = draftReadAnswers(speaker('xk-kp')).drafts;
    const body = answer?.body.case === 'readAnswer' ? answer.body : expect.fail();
    const both: Draft = { ...answer!, body: { ...body, readAnswer: { ...body.readAnswer, refused: 'LAW' } } };
    expect(validateDraft(both)).toMatchObject([{ path: 'readAnswer.readers' }]);
  });

  test('K5: of a stranger gets no answer: its own checkpoint refuses it, and so does that of every member', () => {
    read(ANNA, 5);
    const asked = draftReadQuestion(speaker('rs-gp'), TARGET);
    expect(validateDraft(asked)).toMatchObject([
      { path: 'readQuestion.target.feed', problem: expect.stringContaining('only mk-bp may ask') },
    ]);
    // A bad insider asks no rules.
    const honest = draftReadQuestion(speaker('rs-gp'), { ...TARGET, feed: 'rs-gp.wb6.return' });
    const forged = forgeEntry(sign(honest).bytes, { body: asked.body }, keyOf('rs-gp'));
    receive(store, 'xk-kp', 'rs-gp', asked.feed, [forged]);
    expect(listVerdicts(store, { outcome: 'refused' })).toMatchObject([{ code: 'CONTRACT_INVALID' }]);
    expect(draftReadAnswers(speaker('xk-kp')).drafts).toEqual([]);
  });

  test('shows who answered, who says that nobody read it, and who has not answered', () => {
    const asking = open();
    const answer = (readers: []): Draft => ({
      ...draftReadQuestion(speaker('xk-kp', asking), TARGET),
      body: { case: 'readAnswer', readAnswer: { target: TARGET, readers } },
    });
    expect(collectReadAnswers(speaker('mk-bp', asking), TARGET)).toEqual([
      { member: 'rs-gp' },
      { member: 'xk-kp' },
    ]);
    receive(asking, 'mk-bp', 'xk-kp', answer([]).feed, [sign(answer([])).bytes]);
    expect(collectReadAnswers(speaker('mk-bp', asking), TARGET)).toMatchObject([
      { member: 'rs-gp' },
      { member: 'xk-kp', answer: { readers: [] }, answeredAtMs: NOW_MS },
    ]);
    // What is answered about another entry of that place is no answer.
    const other = { ...TARGET, hash: new Uint8Array(32) };
    expect(collectReadAnswers(speaker('mk-bp', asking), other)[1]).toEqual({ member: 'xk-kp' });
  });
});
