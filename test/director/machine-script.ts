/** What members of the region on paper say: anything that may be signed, about anything that was said before. */
import fc from 'fast-check';
import { draftForwardedCopy } from '../../src/agency/draft-forward.ts';
import { draftSighting } from '../../src/agency/draft-sighting.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { Draft } from '../../src/contract/entry.ts';
import type { AlertKind } from '../../src/contract/kind.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { draftSubjectRequest } from '../../src/director/subject-drafts.ts';
import { entryAtPlace } from '../../src/store/inbox.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { alertOf, DOES_OF } from './machine-alerts.ts';
import { CONTENT_KEYS, LINK_KEYS, WRAPPED } from './machine-keys.ts';
import {
  DOES,
  draftOf,
  isAlertKind,
  type Made,
  pickOf,
  referenceTo,
  type Scene,
  type Step,
} from './machine-scene.ts';
import { type MachineWorld, type SaidEntry, SPEAKERS } from './machine-world.ts';

export const script: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    who: fc.constantFrom(...SPEAKERS),
    does: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('report' as const, 'abuse', 'step') },
      { weight: 5, arbitrary: fc.constantFrom(...DOES) },
    ),
    pick: fc.nat(1_000),
    choice: fc.nat(1_000),
    slowMs: fc.constantFrom(0, 0, 1_000, 60_000),
    isSecondKey: fc.boolean(),
    isShort: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    isReused: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  }),
  { minLength: 12, maxLength: 45 },
);

/** Keys first, as their owners say them: no reader need have them by then. */
export function begin(world: MachineWorld): void {
  for (const { origin, contentKey } of CONTENT_KEYS) sayKey(world, origin, contentKey.keyId);
  for (const { origin, number, linkKey } of LINK_KEYS) if (number === 0) sayKey(world, origin, linkKey.keyId);
}

/** The second link keys: from now on, the first count for nothing. */
export function changeLinkKeys(world: MachineWorld): void {
  for (const { origin, number, linkKey } of LINK_KEYS) if (number === 1) sayKey(world, origin, linkKey.keyId);
}

function sayKey(world: MachineWorld, origin: string, keyId: string): void {
  world.nowMs += 1_000;
  world.say({
    ...draftOf(world, origin, 'wb6', 'key', 900),
    body: { case: 'contentKey', contentKey: WRAPPED.get(keyId)! },
  });
}

/** What there is nothing to say it of, or what breaks a rule of content, is not said. */
export function act(world: MachineWorld, step: Step, hasLinks: boolean): SaidEntry | undefined {
  world.nowMs += 7_000;
  if (!hasLinks && step.does === 'link') return undefined;
  const isOwn = ({ entry }: SaidEntry) => entry.feed.origin === step.who;
  const alerts = world.said.filter(({ entry }) => isAlertKind(entry.feed.kind));
  const scene: Scene = {
    ...step,
    world,
    hasLinks,
    community: step.choice % 4 === 0 ? 'region' : 'wb6',
    own: alerts.filter(isOwn),
    others: alerts.filter((one) => !isOwn(one)),
  };
  const made = MAKERS[step.does](scene);
  if (made === undefined) return undefined;
  const { identifiers, ...draft } = made;
  const isAlert = draft.body.case === 'alert';
  const reused = step.isReused && isAlert ? pickOf(scene.others, step.pick) : undefined;
  const changes = {
    ...(reused && { entryId: reused.entryId }),
    issuedAtMs: draft.issuedAtMs - step.slowMs,
    ...(step.isShort && isAlert && { expiresAtMs: world.nowMs + 2 * HOUR_MS }),
  };
  return world.say({ ...draft, ...changes }, step.isSecondKey, identifiers);
}

const MAKERS: Readonly<Record<Step['does'], (scene: Scene) => Made | undefined>> = {
  report: alertOf,
  abuse: alertOf,
  step: alertOf,
  update: (scene) => {
    const { own, pick, choice } = scene;
    const on = pickOf(
      own.filter(({ entry: { body } }) => body.case === 'alert' || body.case === 'update'),
      pick,
    );
    if (on === undefined) return undefined;
    const { feed } = on.entry;
    const again = alertOf({ ...scene, does: DOES_OF[feed.kind as AlertKind], community: feed.community });
    const { tokens: _tokens, ...alert } = again.body.alert;
    const closes = choice % 3 === 0;
    const says = { target: referenceTo(on), note: 'Looked at again.', closes };
    const update = choice % 2 === 0 ? { ...says, alert } : says;
    return onOwn(scene, on, { case: 'update', update });
  },
  retract: (scene) => {
    const on = pickOf(
      scene.own.filter(({ entry: { body } }) => body.case !== 'retraction'),
      scene.pick,
    );
    if (on === undefined) return undefined;
    const retraction = { target: referenceTo(on), reason: 'MISTAKE', note: '' } as const;
    return onOwn(scene, on, { case: 'retraction', retraction });
  },
  sight: ({ world, who, others, pick, choice }) => {
    const on = pickOf(others.filter(isAlert), pick);
    const item = on && entryAtPlace(world.witness.store, on.feed, on.seq);
    if (item?.entry.body.case !== 'alert') return undefined;
    const what = pickOf(codesOf('SightingResult'), choice)!;
    const says = { what, evaluation: { source: 'A', information: 'I2' } } as const;
    return draftSighting(world.author(who), item, item.entry.body.alert.place, says);
  },
  copy: ({ world, who, others, pick }) => {
    const on = pickOf(others.filter(isAlert).filter(isIn('wb6')), pick);
    const { store } = world.witness;
    const item = on && entryAtPlace(store, on.feed, on.seq);
    // What does not open to the witness, nobody can pass on for it.
    if (item?.entry.body.case !== 'alert') return undefined;
    return draftForwardedCopy(world.author(who), store, item, { community: 'region' });
  },
  ask: ({ world, who, own, others, pick, choice }) => {
    const on = pickOf([...own, ...others], pick);
    if (on === undefined) return undefined;
    const right = choice % 2 === 0 ? 'ERASURE' : 'ACCESS';
    const answerByMs = world.nowMs + (1 + (choice % 60)) * HOUR_MS;
    return draftSubjectRequest(world.author(who), { right, entries: [referenceTo(on)], answerByMs });
  },
  answer: ({ world, who, pick, choice }) => {
    const asked = world.said.filter(({ entry: { body } }) => body.case === 'dataSubjectRequest');
    const on = pickOf(asked, pick);
    if (on?.entry.body.case !== 'dataSubjectRequest') return undefined;
    const { caseId } = on.entry.body.dataSubjectRequest;
    const outcome = pickOf(['NOT_HELD', 'HELD', 'REFUSED'] as const, choice)!;
    const dataSubjectAnswer = {
      caseId,
      request: referenceTo(on),
      outcome,
      ...(outcome === 'HELD' && { note: 'A case is open.' }),
      ...(outcome === 'REFUSED' && { reason: 'KEPT_AS_EVIDENCE' as const }),
    };
    const draft = draftOf(world, who, on.entry.feed.community, 'request', 900);
    return { ...draft, body: { case: 'dataSubjectAnswer', dataSubjectAnswer } };
  },
  link: ({ world, who, own, others, pick, choice }) => {
    const mine = pickOf(own.filter(isAlert).filter(isIn('wb6')), pick);
    const theirs = pickOf(others.filter(isAlert).filter(isIn('wb6')), choice);
    if (mine === undefined || theirs === undefined) return undefined;
    const link = { mine: referenceTo(mine), theirs: referenceTo(theirs), types: ['PLATE'] as const };
    return { ...draftOf(world, who, 'wb6', 'request', 90), body: { case: 'link', link } };
  },
  detect: ({ world, who, community, own, others, pick, choice }) => {
    const isAbuse = ({ entry: { feed } }: SaidEntry) => feed.kind === 'visa-abuse';
    const on = pickOf([...own, ...others].filter(isAlert).filter(isAbuse).filter(isIn(community)), pick);
    if (on === undefined) return undefined;
    const detection = {
      rule: 'made-up',
      ruleDigest: new Uint8Array(32).fill(7),
      key: ['RS', 'MB', String(choice % 2)],
      from: formatTime(world.nowMs - 100 * HOUR_MS),
      until: formatTime(world.nowMs),
      count: 1,
      expectedMilli: 0,
      evidence: [referenceTo(on)],
      total: 1,
    };
    return { ...draftOf(world, who, community, 'visa-abuse', 90), body: { case: 'detection', detection } };
  },
};

/** Said of an entry of its own, in its feed, and good for longer. */
function onOwn({ world, who }: Scene, { entry: { feed, status } }: SaidEntry, body: Draft['body']): Made {
  return { ...draftOf(world, who, feed.community, feed.kind, 100), status, body };
}

function isAlert({ entry: { body } }: SaidEntry): boolean {
  return body.case === 'alert';
}

function isIn(community: string): (one: SaidEntry) => boolean {
  return ({ entry: { feed } }) => feed.community === community;
}
