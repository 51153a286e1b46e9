import type { Evaluation } from '../contract/alert.ts';
import { labelOf } from '../contract/code-lists.ts';
import { describePlace } from '../contract/names.ts';
import type { Sighting } from '../contract/sighting.ts';
import { formatTime } from '../contract/timestamp.ts';

/** What is said of a sighting, for people; `field` lays a line out. */
export function sightingLines(
  { target, atMs, place, evaluation, note }: Sighting,
  field: (name: string, value: string) => string,
): string[] {
  return [
    field('About', `${target.entryId} (${target.feed}/${target.seq})`),
    field('When', formatTime(atMs)),
    field('Where', describePlace(place)),
    field('Evaluation', evaluationWords(evaluation)),
    ...(note === undefined ? [] : [field('Note', note)]),
  ];
}

/** Source and information by the 4x4 system, in words. */
export function evaluationWords({ source, information }: Evaluation): string {
  return `source ${labelOf('SourceGrade', source)}; information ${labelOf('InformationGrade', information)}`;
}
