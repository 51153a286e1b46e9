import { expect, test } from 'vitest';
import { communitiesFor, originsFor, planHub } from '../../src/operator/plan-hub.ts';
import type { OperatorFile, Registry } from '../../src/operator/registry.ts';

const operator = { originQuotaBytes: 1_000 } as OperatorFile;
const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();

function registryOf(
  members: Record<string, { participant: string; from: string; until?: string }[]>,
): Registry {
  const ids = [
    ...new Set(Object.values(members).flatMap((all) => all.map(({ participant }) => participant))),
  ];
  return {
    format: 1,
    directoryVersion: 1,
    participants: ids.map((id) => ({
      id,
      name: id,
      keys: [],
      account: '',
      publisher: '',
      reader: '',
      enrolledAt: at(1),
    })),
    communities: Object.entries(members).map(([id, all]) => ({ id, title: id, members: all })),
  };
}

function filters(
  registry: Registry,
  origin: string,
  reader: string,
  day: number,
): readonly string[] | undefined {
  const plan = planHub(operator, registry, Date.parse(at(day)));
  return plan.origins.find((o) => o.origin === origin)?.readers.find((r) => r.reader === reader)
    ?.filterSubjects;
}

test('K5: a durable is filtered to the communities that origin and reader share', () => {
  const registry = registryOf({
    wb6: [
      { participant: 'mk-bp', from: at(1) },
      { participant: 'xk-kp', from: at(1) },
    ],
    jmtf: [
      { participant: 'mk-bp', from: at(1) },
      { participant: 'uk-nca', from: at(1) },
    ],
  });
  expect(filters(registry, 'mk-bp', 'xk-kp', 5)).toEqual(['alert.mk-bp.wb6.*']);
  expect(filters(registry, 'mk-bp', 'uk-nca', 5)).toEqual(['alert.mk-bp.jmtf.*']);
  expect(filters(registry, 'xk-kp', 'uk-nca', 5)).toBeUndefined();
  expect(originsFor(planHub(operator, registry, Date.parse(at(5))), 'uk-nca')).toEqual(['mk-bp', 'uk-nca']);
  const readBy = (id: string) => communitiesFor(planHub(operator, registry, Date.parse(at(5))), id);
  expect([readBy('uk-nca'), readBy('mk-bp')]).toEqual([['jmtf'], ['jmtf', 'wb6']]);
});

test('K5: a membership counts from its first day and no longer than its last', () => {
  const registry = registryOf({
    wb6: [
      { participant: 'mk-bp', from: at(1) },
      { participant: 'xk-kp', from: at(3), until: at(6) },
    ],
  });
  expect(filters(registry, 'mk-bp', 'xk-kp', 2)).toBeUndefined();
  expect(filters(registry, 'mk-bp', 'xk-kp', 3)).toBeDefined();
  expect(filters(registry, 'mk-bp', 'xk-kp', 6)).toBeUndefined();
});

test('what an origin said while it was a member stays readable to those who still are', () => {
  const registry = registryOf({
    wb6: [
      { participant: 'mk-bp', from: at(1), until: at(4) },
      { participant: 'xk-kp', from: at(1) },
    ],
  });
  expect(filters(registry, 'mk-bp', 'xk-kp', 9)).toEqual(['alert.mk-bp.wb6.*']);
});

test('who is removed reads nothing', () => {
  const registry = registryOf({
    wb6: [
      { participant: 'mk-bp', from: at(1) },
      { participant: 'xk-kp', from: at(1) },
    ],
  });
  const removed = {
    ...registry,
    participants: registry.participants.map((p) => (p.id === 'xk-kp' ? { ...p, removedAt: at(2) } : p)),
  };
  expect(filters(removed, 'mk-bp', 'xk-kp', 3)).toBeUndefined();
});
