import { VERDICT_CODES } from '../gate/verdict-code.ts';

/** The code under which the broker's refusal of a publication is reported. */
export const SERVER_REFUSAL = 'BUS_PERMISSION_DENIED';

/** The code under which it is reported that the broker does not let somebody in at all. */
export const SERVER_LOCKED_OUT = 'BUS_CREDENTIALS_REFUSED';

/** The codes under which a service's own program refuses to sign: two officers must say it; it is not its turn. */
export const OWN_PROGRAM_REFUSALS: readonly string[] = ['AGENCY_NOT_RELEASED', 'AGENCY_OUT_OF_TURN'];

/** Codes with which something may be refused: what a reader's checkpoint puts on record, the server's, and that of the author's own program. */
export const REFUSAL_CODES: readonly string[] = [
  ...Object.keys(VERDICT_CODES),
  SERVER_REFUSAL,
  SERVER_LOCKED_OUT,
  ...OWN_PROGRAM_REFUSALS,
];

export function isRefusalCode(code: string): boolean {
  return REFUSAL_CODES.includes(code);
}
