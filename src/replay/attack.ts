import type { AttackContext } from './attack-context.ts';
import { flipBit } from './flip-bit.ts';
import { forgeAs } from './forge-as.ts';
import { insider } from './insider.ts';
import type { DoneStep } from './played-step.ts';
import { replayEntry } from './replay-entry.ts';
import type { AttackStep } from './scenario.ts';
import type { Attack } from './scenario-attack.ts';
import { outcast, stolenKey } from './stolen-key.ts';

type Perform<K extends Attack['kind']> = (
  attack: Extract<Attack, { kind: K }>,
  step: AttackStep,
  context: AttackContext,
) => Promise<DoneStep>;

/** Every kind of attack a scenario may have. To add one: its fields in scenario-attack.ts, its schema, and a line here. */
const ATTACKS: { readonly [K in Attack['kind']]: Perform<K> } = {
  'forge-as': forgeAs,
  'replay-entry': replayEntry,
  'flip-bit': flipBit,
  'stolen-key': stolenKey,
  insider,
  outcast,
};

/** Carries an attack out over the wire. */
export function performAttack(step: AttackStep, context: AttackContext): Promise<DoneStep> {
  const perform = ATTACKS[step.attack.kind] as Perform<Attack['kind']>;
  return perform(step.attack as never, step, context);
}
