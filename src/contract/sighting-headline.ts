import { labelOf } from './code-lists.ts';
import { describePlace } from './names.ts';
import type { Sighting } from './sighting.ts';

/** `Seen: what mk-bp.wb6.border-incident/1 reports, at Tabanovce – Preševo, Serbia` */
export function headlineOfSighting({ target, place, what }: Sighting): string {
  return `${labelOf('SightingResult', what)}: what ${target.feed}/${target.seq} reports, at ${describePlace(place)}`;
}
