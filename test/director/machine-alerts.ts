/** Alerts of each kind, as members of the region on paper say them: few events, cases, employers and plates, so that they meet. */
import type { Alert } from '../../src/contract/alert.ts';
import { basisOn } from '../../src/contract/basis.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { linkTokenOf } from '../../src/trust/link-token.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { LINK_KEYS } from './machine-keys.ts';
import { draftOf, isAlertKind, type Made, pickOf, referenceTo, type Scene } from './machine-scene.ts';
import type { MachineWorld } from './machine-world.ts';

export const DOES_OF = { 'border-incident': 'report', 'visa-abuse': 'abuse', return: 'step' } as const;
const EVENTS = ['6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d01', '6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d02'];
const CASES = ['3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101', '3d9f6b72-58c4-4c1a-a0e7-6b2f8c903102'];
const PLACES = ['MK', 'RS', 'XK', 'AL'];

type AlertDraft = Made & { readonly body: Extract<Draft['body'], { case: 'alert' }> };

export function alertOf(scene: Scene): AlertDraft {
  const { world, who, does, pick, choice, community, hasLinks } = scene;
  const kind = does === 'abuse' ? 'visa-abuse' : does === 'step' ? 'return' : 'border-incident';
  const lateHours = choice % 5 === 0 ? 30 : 1;
  const base = {
    occurredAt: formatTime(world.nowMs - lateHours * HOUR_MS),
    place: { type: 'INLAND', country: PLACES[choice % PLACES.length]! },
    impact: choice % 2 === 0 ? 'LOW' : 'HIGH',
    evaluation: { source: 'A', information: 'I2' },
    ...(pick % 3 > 0 && { eventId: EVENTS[pick % 2]! }),
    ...basesOf(world, community, pick, choice),
  } as const;
  const draft = draftOf(world, who, community, kind, 90);
  const status = pick % 7 === 0 ? 'EXERCISE' : 'ACTUAL';
  if (does === 'step') {
    const { evaluation: _none, ...alert } = base;
    return {
      ...draft,
      status,
      body: { case: 'alert', alert: { ...alert, returnStep: returnStepOf(scene) } },
    };
  }
  if (does === 'abuse') {
    const employer = { country: 'RS', register: 'MB', number: String(pick % 2) };
    const visaAbuse = {
      type: 'FICTITIOUS_EMPLOYER',
      regime: 'WORK_PERMIT',
      persons: 1 + (pick % 4),
      employer,
    } as const;
    return { ...draft, status, body: { case: 'alert', alert: { ...base, visaAbuse } } };
  }
  const borderIncident = { type: 'ILLEGAL_CROSSING', stage: 'ACTUAL', transport: 'VAN', persons: 6 } as const;
  const identifier = { type: 'PLATE', value: `RS/BG12${pick % 2}AB` } as const;
  // Whoever goes on under the first key counts for nothing once the second was said.
  const { linkKey } = LINK_KEYS.find((one) => one.origin === who && one.number === choice % 2)!;
  const { keyId, key } = linkKey;
  const tokens = [{ type: 'PLATE', keyId, token: linkTokenOf(key, 'wb6', identifier) } as const];
  const hasTokens = hasLinks && community === 'wb6' && choice % 3 > 0;
  const alert: Alert = { ...base, borderIncident, ...(hasTokens && { tokens }) };
  return {
    ...draft,
    status,
    body: { case: 'alert', alert },
    ...(hasTokens && { identifiers: [identifier] }),
  };
}

function basesOf(
  world: MachineWorld,
  community: string,
  pick: number,
  choice: number,
): Pick<Alert, 'basedOn'> {
  const sources = codesOf('BasisSource');
  const named = world.said.filter(({ entry: { feed, body } }) => {
    return (
      feed.community === community && isAlertKind(feed.kind) && /alert|sighting|forwarded/.test(body.case)
    );
  });
  const on = pickOf(named, choice);
  const basedOn = [
    ...(pick % 3 === 0 ? [{ source: sources[choice % sources.length]! }] : []),
    ...(pick % 2 === 0 && on !== undefined ? [basisOn(referenceTo(on))] : []),
  ];
  return basedOn.length === 0 ? {} : { basedOn };
}

function returnStepOf({ world, who, pick, choice }: Scene): NonNullable<Alert['returnStep']> {
  const all = codesOf('Step');
  // Openings often, so that there is a case for the others.
  const step = pick % 3 === 0 ? 'READMISSION_REQUEST' : all[choice % all.length]!;
  const requested = who === 'rs-gp' ? 'xk-kp' : 'rs-gp';
  return {
    caseId: CASES[pick % 2]!,
    type: 'FORCED',
    step,
    countryOfOrigin: 'AL',
    ...(step === 'READMISSION_REQUEST' && { answerBy: formatTime(world.nowMs + 10_000), requested }),
    ...(step === 'TRANSFER_NOTICE' && { transferAt: formatTime(world.nowMs + 30 * HOUR_MS) }),
    ...(/REFUSED|FAILED/.test(step) && { reason: 'Made up.' }),
    ...(/HOLD/.test(step) && { holdReason: 'MEDICAL' as const }),
  };
}
