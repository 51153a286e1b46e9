import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { validateDraft } from '../../src/contract/validate-entry.ts';
import { arbitraryDraft } from './arbitrary-draft.ts';

const FEED = { origin: 'rs-gp', community: 'wb6', kind: 'border-incident' } as const;
const [ofSighting] = fc.sample(arbitraryDraft({ feed: FEED, bodies: ['sighting'] }), { numRuns: 1, seed: 7 });
const [ofAlert] = fc.sample(arbitraryDraft({ feed: FEED, bodies: ['alert'] }), { numRuns: 1, seed: 7 });

const pathsOf = (draft: Draft) => validateDraft(draft).map(({ path }) => path);

type SightingBody = Extract<Draft['body'], { case: 'sighting' }>;
type AlertBody = Extract<Draft['body'], { case: 'alert' }>;

function sightingWith(changes: object): Draft {
  const { sighting } = ofSighting!.body as SightingBody;
  return { ...ofSighting!, body: { case: 'sighting', sighting: { ...sighting, ...changes } } };
}

function targetIn(feed: string) {
  const { sighting } = ofSighting!.body as SightingBody;
  return sightingWith({ target: { ...sighting.target, feed } });
}

function alertBasedOn(...basedOn: readonly object[]): Draft {
  const { alert } = ofAlert!.body as AlertBody;
  return { ...ofAlert!, body: { case: 'alert', alert: { ...alert, basedOn } } };
}

test('a sighting is of the alert of another, of the same kind and community', () => {
  expect(pathsOf(targetIn('mk-bp.wb6.border-incident'))).toEqual([]);
  for (const feed of [
    'rs-gp.wb6.border-incident',
    'mk-bp.jmtf.border-incident',
    'mk-bp.wb6.visa-abuse',
    'nothing',
  ]) {
    expect(pathsOf(targetIn(feed)), feed).toEqual(['sighting.target.feed']);
  }
});

test('a sighting has a result, a place, an evaluation of its own, and a time that is over', () => {
  const { issuedAtMs } = ofSighting!;
  for (const [field, value] of [
    ['what', undefined],
    ['what', '#9'],
    ['place', undefined],
    ['evaluation', undefined],
    ['at', issuedAtMs + 86_400_000],
  ] as const) {
    const changes = { [field === 'at' ? 'atMs' : field]: value };
    expect(pathsOf(sightingWith(changes)), field).toEqual([`sighting.${field}`]);
  }
});

const entry = {
  feed: 'mk-bp.wb6.border-incident',
  seq: '1',
  entryId: '019ca900-0000-7000-8000-00000000000a',
  hash: Buffer.alloc(32).toString('base64'),
};

test('an alert rests on entries of its community and on sources, each named once', () => {
  expect(pathsOf(alertBasedOn({ entry }, { source: 'OWN_OBSERVATION' }))).toEqual([]);
  const at = 'alert.basedOn[0]';
  for (const [basis, path] of [
    [{}, at],
    [{ entry, source: 'OWN_SOURCE' }, at],
    [{ source: '#9' }, `${at}.source`],
    [{ entry: { ...entry, feed: 'mk-bp.jmtf.border-incident' } }, `${at}.entry.feed`],
    [{ entry: { ...entry, feed: 'mk-bp.wb6.receipt' } }, `${at}.entry.feed`],
    [{ entry: { ...entry, hash: `${entry.hash} ` } }, `${at}.entry.hash`],
    [{ entry: { ...entry, seq: '01' } }, `${at}.entry.seq`],
  ] as const) {
    expect(pathsOf(alertBasedOn(basis)), JSON.stringify(basis)).toEqual([path]);
  }
  expect(pathsOf(alertBasedOn({ source: 'OWN_SOURCE' }, { source: 'OWN_SOURCE' }))).toEqual([
    'alert.basedOn[1]',
  ]);
});
