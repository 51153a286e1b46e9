import type { HandlingCode } from '../contract/entry.ts';
import type { PolicyCode } from './decision.ts';
import type { Exit } from './release.ts';

/** Who asks, of an entry that is still in force. */
export const STANDINGS = ['originator', 'released', 'unreleased', 'outsider'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The exits; forwarding is three, for it matters to whom, and whether its originator has granted it. */
export const WAYS = [
  'feed',
  'show',
  'export',
  'forward to a member',
  'forward to others',
  'forward with a grant',
  'statistics',
  'log',
] as const;
export type Way = (typeof WAYS)[number];

/** `yes`, or the code of the refusal. */
export type Answer = 'yes' | PolicyCode;

const FORBIDDEN = 'POLICY_EXIT_FORBIDDEN';
const UNRELEASED = 'POLICY_NOT_RELEASABLE';
const NO_MEMBER = 'POLICY_NOT_MEMBER';

/** To whom the code does not matter: answers in the order of {@link WAYS}. */
const ANY_CODE: Readonly<Record<Exclude<Standing, 'released'>, readonly Answer[]>> = {
  originator: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', FORBIDDEN],
  unreleased: [UNRELEASED, UNRELEASED, UNRELEASED, UNRELEASED, UNRELEASED, UNRELEASED, UNRELEASED, FORBIDDEN],
  outsider: [NO_MEMBER, NO_MEMBER, NO_MEMBER, NO_MEMBER, NO_MEMBER, NO_MEMBER, NO_MEMBER, FORBIDDEN],
};

/** A member that it is released to. */
const RELEASED: Readonly<Record<HandlingCode, readonly Answer[]>> = {
  H0: ['yes', 'yes', 'yes', 'yes', UNRELEASED, 'yes', 'yes', FORBIDDEN],
  H1: ['yes', 'yes', 'yes', 'yes', UNRELEASED, 'yes', 'yes', FORBIDDEN],
  H2: ['yes', 'yes', FORBIDDEN, FORBIDDEN, FORBIDDEN, 'yes', 'yes', FORBIDDEN],
  H3: ['yes', 'yes', 'yes', FORBIDDEN, FORBIDDEN, 'yes', FORBIDDEN, FORBIDDEN],
};

export interface HandlingCell {
  readonly code: HandlingCode;
  readonly standing: Standing;
  readonly way: Way;
  readonly exit: Exit;
  readonly answer: Answer;
}

/**
 * Every cell of handling code × exit × membership. `decideRelease` does not read it: docs/handling.md prints it, and a
 * test puts each cell to `decideRelease`. K5
 */
export function handlingCells(): HandlingCell[] {
  return (Object.keys(RELEASED) as HandlingCode[]).flatMap((code) =>
    STANDINGS.flatMap((standing) =>
      WAYS.map((way, index) => ({
        code,
        standing,
        way,
        exit: exitOf(way),
        answer: rowOf(code, standing)[index]!,
      })),
    ),
  );
}

function rowOf(code: HandlingCode, standing: Standing): readonly Answer[] {
  return standing === 'released' ? RELEASED[code] : ANY_CODE[standing];
}

function exitOf(way: Way): Exit {
  return isForward(way) ? 'forward' : way;
}

function isForward(way: Way): way is Extract<Way, `forward ${string}`> {
  return way.startsWith('forward');
}
