import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceIds } from '../../src/console/page/state/replace-ids.ts';
import { describeForked } from '../../src/director/finding-words.ts';

const NAMES = new Map([
  ['mk-bp', 'Border Police, North Macedonia'],
  ['xk-kp', 'Kosovo Police*'],
  ['rcc', 'The Council'],
]);

const named = (sentence: string) => replaceIds(sentence, (id) => NAMES.get(id) ?? id);

test('who is to be telephoned is called by name, and the feed by what its proof is found by', () => {
  const feed = 'mk-bp.wb6.border-incident';
  const { says } = describeForked({ feed, seq: 3, atMs: 0, by: 'xk-kp', evidence: [] });
  expect(named(says)).toBe(
    `${feed} is forked at 3: Kosovo Police* has signed that it has another entry there than the one that the hub delivered here: ` +
      "Border Police, North Macedonia's key has signed two histories, or Kosovo Police* states what is not so. " +
      `Trust no entry of ${feed} from 3 on until Border Police, North Macedonia has said by telephone which history is its own; ` +
      'if it knows of one only, its key is stolen: tell the operator',
  );
});

test.each([
  ['said by mk-bp.', 'said by Border Police, North Macedonia.'],
  ['of mk-bp, rcc, who', 'of Border Police, North Macedonia, The Council, who'],
  ['rs-gp asks, and waits', 'rs-gp asks, and waits'],
  [
    'mk-bp-2 mk-bp/3 x.mk-bp mk-bp.wb6 amk-bp mk-bpx MK-BP',
    'mk-bp-2 mk-bp/3 x.mk-bp mk-bp.wb6 amk-bp mk-bpx MK-BP',
  ],
])('"%s" reads "%s"', (sentence, wanted) => {
  expect(named(sentence)).toBe(wanted);
});

test('whatever stands in a sentence, nothing else of it is changed', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(' ', '. ', ', ', 'mk-bp', 'wb6', '.', '/', '-'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sentence = pieces.join('');
      const back = [...NAMES].reduce((text, [id, name]) => text.replaceAll(name, id), named(sentence));
      expect(back).toBe(sentence);
    }),
  );
});
