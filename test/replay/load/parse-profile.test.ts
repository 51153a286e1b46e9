import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplayError } from '../../../src/replay/errors.ts';
import { parseProfile } from '../../../src/replay/load/parse-profile.ts';
import { GOOD_PROFILE, spoil } from './profile-text.ts';

function problemsOf(text: string): string[] {
  try {
    parseProfile(text, 'small.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(ReplayError);
    expect((error as ReplayError).code).toBe('REPLAY_PROFILE_INVALID');
    return (error as ReplayError).message.split('\n');
  }
  return [];
}

describe('a good profile', () => {
  it('is read with its times in hours and milliseconds, and its curves in their places', () => {
    const profile = parseProfile(GOOD_PROFILE, 'small.yaml');
    expect(profile).toMatchObject({ startMs: Date.UTC(2025, 1, 11), spanHours: 24, status: 'TEST' });
    expect(profile.communities).toEqual([
      { value: 'wb6', share: 2 },
      { value: 'region', share: 1 },
    ]);
    expect(profile.sizes[1]).toEqual({ share: 1, minLength: 80, maxLength: 400 });
    expect(profile.points[1]?.curve.hours[9]).toBe(4);
  });

  it('has every month alike when a curve does not speak of months', () => {
    expect(parseProfile(GOOD_PROFILE, 'small.yaml').points[0]?.curve.months).toEqual(Array(12).fill(1));
  });
});

describe('the profiles of seeds/profiles', () => {
  const files = readdirSync('seeds/profiles');

  it('are the four that were promised', () => {
    expect(files.sort()).toEqual(['flood.yaml', 'mass-arrival.yaml', 'quiet-day.yaml', 'summer-peak.yaml']);
  });

  it.each(files)(
    '%s is good, has the name of its file, and lies in the past, so that nothing is from the future',
    (file) => {
      const profile = parseProfile(readFileSync(`seeds/profiles/${file}`, 'utf8'), file);
      expect(`${profile.id}.yaml`).toBe(file);
      expect(profile.startMs + profile.spanHours * 3_600_000).toBeLessThan(Date.UTC(2026, 0, 1));
    },
  );
});

describe('a bad profile is refused with file, line and what to write instead', () => {
  const cases: [string, string, string][] = [
    ['an unknown field', spoil('says:', 'tells:'), 'small.yaml:3: tells is not a field of a profile here'],
    [
      'an unknown field of a point',
      spoil('horgos, weight', 'horgos, wieght'),
      'small.yaml:20: points[0].wieght is not a field of a profile here (did you mean "weight"?)',
    ],
    ['a missing field', spoil('perSecond: 50\n', ''), 'small.yaml:1: perSecond is missing'],
    ['an id that is none', spoil('id: small', 'id: Small One'), 'small.yaml:1: id is not an identifier'],
    [
      'a load in earnest',
      spoil('status: TEST', 'status: ACTUAL'),
      'small.yaml:4: status is not TEST or EXERCISE',
    ],
    [
      'a bad start',
      spoil('2025-02-11T00:00:00Z', 'tuesday'),
      'small.yaml:5: start is not a time; write RFC 3339',
    ],
    ['a span that is no whole hours', spoil('24h', '90m'), 'small.yaml:6: span is not a span of whole hours'],
    ['a span of two months', spoil('24h', '60d'), 'small.yaml:6: span is not a span of whole hours'],
    ['a rate of nothing', spoil('perSecond: 50', 'perSecond: 0'), 'small.yaml:7: perSecond is wrong'],
    [
      'an unknown community',
      spoil('wb6: 2', 'wb7: 2'),
      'small.yaml:8: communities.wb7 is not a community to start with (did you mean "wb6"?)',
    ],
    [
      'no community at all',
      spoil('{ wb6: 2, region: 1 }', '{}'),
      'small.yaml:8: communities is empty; name one community at least',
    ],
    [
      'an unknown kind',
      spoil('visa-abuse: 3', 'visa-abuses: 3'),
      'small.yaml:9: kinds.visa-abuses is not a kind of alert (did you mean "visa-abuse"?)',
    ],
    ['a kind that is receipts', spoil('return: 1', 'receipt: 1'), 'kinds.receipt is not a kind of alert'],
    ['a share of nothing', spoil('return: 1', 'return: 0'), 'small.yaml:9: kinds.return is wrong'],
    [
      'lengths the wrong way round',
      spoil('[80, 400]', '[400, 80]'),
      'small.yaml:12: sizes[1].summary is the wrong way round',
    ],
    [
      'a text that no alert can have',
      spoil('[80, 400]', '[80, 4000]'),
      'small.yaml:12: sizes[1].summary[1] is wrong',
    ],
    [
      'a day of 23 hours',
      spoil('hours: [0, 0,', 'hours: [0,'),
      'curves.day.hours is not a list of 24 weights',
    ],
    [
      'a year of 11 months',
      spoil('months: [1, 1,', 'months: [1,'),
      'curves.day.months is not a list of 12 weights',
    ],
    [
      'a weight below nothing',
      spoil('months: [1,', 'months: [-1,'),
      'small.yaml:16: curves.day.months[0] is wrong',
    ],
    [
      'a curve that is all zero',
      spoil(
        'hours: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
        `hours: [${Array(24).fill(0)}]`,
      ),
      'small.yaml:18: curves.even.hours is all zero',
    ],
    [
      'a crossing point nobody knows',
      spoil('point: horgos', 'point: horgosh'),
      'small.yaml:20: points[0].point is not a crossing point we know (did you mean "horgos"?)',
    ],
    [
      'a closed crossing point',
      spoil('point: horgos', 'point: cakor'),
      'small.yaml:20: points[0].point is a closed crossing point',
    ],
    [
      'a crossing point that stands twice',
      spoil('point: tabanovce-presevo', 'point: horgos'),
      'small.yaml:21: points[1].point "horgos" stands twice',
    ],
    [
      'a curve that is not there',
      spoil('curve: even', 'curve: evn'),
      'small.yaml:20: points[0].curve "evn" is not one of the curves (did you mean "even"?)',
    ],
    [
      'a flood by nobody',
      `${GOOD_PROFILE}flood: { participant: rs-gb, share: 0.5 }\n`,
      'small.yaml:22: flood.participant is not a participant to start with',
    ],
    [
      'a flood that leaves nothing to the others',
      `${GOOD_PROFILE}flood: { participant: rs-gp, share: 1 }\n`,
      'small.yaml:22: flood.share is wrong',
    ],
    [
      'a flood by somebody who may not speak there',
      `${spoil('{ wb6: 2, region: 1 }', '{ wb6: 2 }')}flood: { participant: iom, share: 0.5 }\n`,
      'small.yaml:22: flood.participant iom is in none of the communities',
    ],
    ['text that is not YAML', 'id: [', 'small.yaml:1:'],
    ['nothing at all', '', 'small.yaml:1:'],
  ];

  it.each(cases)('%s', (_, text, complaint) => {
    expect(problemsOf(text).join('\n')).toContain(complaint);
  });

  it('lists all that is wrong, in the order of the lines', () => {
    const text = spoil('status: TEST', 'status: REAL')
      .replace('span: 24h', 'span: soon')
      .replace('horgos', 'hogros');
    expect(problemsOf(text).map((line) => line.split(':')[1])).toEqual(['4', '6', '20']);
  });

  it('whatever the text is: a profile or a ReplayError, never anything else', () => {
    const lines = GOOD_PROFILE.split('\n');
    const spoiled = fc
      .tuple(fc.nat(lines.length - 1), fc.string())
      .map(([at, text]) => lines.map((line, index) => (index === at ? text : line)).join('\n'));
    fc.assert(fc.property(fc.oneof(spoiled, fc.string()), (text) => void problemsOf(text)));
  });
});
