import type { Handling } from './entry.ts';

/** Traffic Light Protocol 2.0 (FIRST). */
export type Tlp = 'TLP:RED' | 'TLP:AMBER+STRICT' | 'TLP:AMBER' | 'TLP:GREEN' | 'TLP:CLEAR';

/**
 * The nearest TLP label, for people who are used to it. Shown, never enforced: what binds is the handling code.
 * No handling code allows publication, so nothing is TLP:CLEAR; what is not understood is TLP:RED.
 */
export function tlpOf(handling: Handling): Tlp {
  const isNamed = (handling.releasableTo?.length ?? 0) > 0;
  switch (handling.code) {
    case 'H0':
      return isNamed ? 'TLP:AMBER' : 'TLP:GREEN';
    case 'H1':
    case 'H3':
      return isNamed ? 'TLP:AMBER+STRICT' : 'TLP:AMBER';
    case 'H2':
      return isNamed ? 'TLP:RED' : 'TLP:AMBER+STRICT';
    default:
      return 'TLP:RED';
  }
}
