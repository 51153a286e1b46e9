import { natureOf } from './fault-kinds.ts';
import type { FaultStep } from './plan-faults.ts';

/** What has happened, as far as it gives a member cause to say something of the hub, which is honest here. */
export interface Occasions {
  /** The faults of a step begin; what was before the step before is over and recovered from. */
  beginStep(step: FaultStep): void;
  /** A bit of what the hub has of an origin was flipped, in the step that runs. */
  noteFlip(origin: string): void;
  /** The member that begins last begins: it needs all that there ever was. */
  noteLateBeginning(): void;
  /** @param about the feed, or the member that is not heard */
  isFalseAlarm(alarm: { readonly member: string; readonly name: string; readonly about: string }): boolean;
}

interface Step {
  readonly faults: FaultStep;
  readonly flipped: Set<string>;
}

/** Three heartbeats: its author finds out about a loss when a feed's turn comes, after larger ones were sent again. */
const COMES_OUT_MS = 15_000;

/**
 * An honest hub never shows two histories. It withholds nothing and goes back by nothing, but of an origin of whose
 * stream its disk has lost something; that comes out at once, or when somebody needs it again. It falls silent only to
 * whom it, or the wire to it, is not working. That one member is not heard is always said in words that accuse nobody.
 */
export function watchOccasions(nowMs: () => number = () => performance.now()): Occasions {
  let now: Step = { faults: [], flipped: new Set() };
  let before = now;
  const flippedAtMs = new Map<string, number>();
  let isLateHere = false;

  const isTurnedBack = ({ faults }: Step) =>
    faults.some(({ kind }) => kind === 'publisher-power-cut' || kind === 'follower-power-cut');
  const mayLack = (origin: string) => {
    const atMs = flippedAtMs.get(origin);
    if (atMs === undefined) return false;
    if (now.flipped.has(origin) || before.flipped.has(origin) || nowMs() - atMs <= COMES_OUT_MS) return true;
    return isLateHere || isTurnedBack(now) || isTurnedBack(before);
  };
  const isCutOff = (member: string) =>
    [...now.faults, ...before.faults].some(({ kind, target }) => {
      const { victim } = natureOf(kind);
      return victim === 'broker' || (victim === 'link' && target === member);
    });
  return {
    beginStep: (faults) => {
      before = now;
      now = { faults, flipped: new Set() };
    },
    noteFlip: (origin) => {
      now.flipped.add(origin);
      flippedAtMs.set(origin, nowMs());
    },
    noteLateBeginning: () => {
      isLateHere = true;
    },
    isFalseAlarm: ({ member, name, about }) => {
      switch (name) {
        case 'forked':
          return true;
        case 'withheld':
        case 'rolled-back':
          return !mayLack(about.split('.', 1)[0]!);
        case 'frozen':
          return !isCutOff(member);
        default:
          return false;
      }
    },
  };
}
