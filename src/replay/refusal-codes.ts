import { VERDICT_CODES } from '../gate/verdict-code.ts';

/** The code under which the broker's refusal of a publication is reported. */
export const SERVER_REFUSAL = 'BUS_PERMISSION_DENIED';

/** Codes with which something may be refused: what a reader's checkpoint puts on record, and the server's own. */
export const REFUSAL_CODES: readonly string[] = [...Object.keys(VERDICT_CODES), SERVER_REFUSAL];

export function isRefusalCode(code: string): boolean {
  return REFUSAL_CODES.includes(code);
}
