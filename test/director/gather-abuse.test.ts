import { expect, test } from 'vitest';
import { knownByCommunity } from '../../src/director/all-detections.ts';
import { gatherAbuse } from '../../src/director/gather-abuse.ts';
import { overstay, Reporters } from './reporters.ts';

test('what is in earnest, an exercise and a test are each counted by themselves, and detections with them', () => {
  const world = new Reporters();
  const said = (['ACTUAL', 'EXERCISE', 'TEST'] as const).map((status, index) => {
    const body = overstay(index + 1);
    const reference = world.say(world.owner, 'visa-abuse', { status, body });
    const detection = {
      rule: 'overstays',
      ruleDigest: new Uint8Array(32),
      key: ['BD', 'VISA'],
      from: '2025-01-01T00:00:00Z',
      until: '2025-01-15T00:00:00Z',
      count: 1,
      expectedMilli: 1_000,
      evidence: [reference],
      total: 1,
    };
    world.say(world.other, 'visa-abuse', { status, body: { case: 'detection', detection } });
    return { status, persons: index + 1 };
  });
  for (const { status, persons } of said) {
    const { facts, detections } = gatherAbuse(world.reading(), 'wb6', status);
    expect(facts.map(({ abuse }) => abuse.persons)).toEqual([persons]);
    expect(detections.map(({ entry }) => entry.status)).toEqual([status]);
  }
  const inEarnest = knownByCommunity(world.reading()).get('wb6');
  expect(inEarnest?.facts.map(({ abuse }) => abuse.persons)).toEqual([1]);
});
