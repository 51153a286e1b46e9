import type { karaula } from '../gen/karaula.js';
import type { Evaluation, Place } from './alert.ts';
import { evaluationFromWire, evaluationToWire, placeFromWire, placeToWire } from './alert-codec.ts';
import { referenceOfShape, referenceToJson } from './body-json.ts';
import { codeNumbers } from './code-numbers.ts';
import type { JsonEntry } from './entry-schema.ts';
import { referenceFromWire } from './reference-codec.ts';
import type { Sighting } from './sighting.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';
import { timeMsFromWire, timeMsToWire } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };

const results = codeNumbers('SightingResult');

/** Structure only: what is missing stays missing until the rules were applied (sighting-rules.ts). */
export function sightingFromWire(wire: karaula.v1.Sighting): Sighting {
  const found: Filling<Sighting> = {};
  if (wire.target) found.target = referenceFromWire(wire.target as karaula.v1.EntryReference);
  if (wire.at) found.atMs = timeMsFromWire(wire.at, 'sighting.at');
  if (wire.place) found.place = placeFromWire(wire.place as karaula.v1.Place);
  if (wire.what) found.what = results.nameOf(wire.what);
  if (wire.evaluation) found.evaluation = evaluationFromWire(wire.evaluation as karaula.v1.Evaluation);
  if (wire.note) found.note = wire.note;
  return found as Sighting;
}

export function sightingToWire(sighting: Sighting): karaula.v1.Sighting.$Properties {
  const { target, atMs, place, what, evaluation, note = '' } = sighting;
  return {
    target,
    ...(atMs !== undefined && { at: timeMsToWire(atMs, 'sighting.at') }),
    place: place && placeToWire(place),
    what: results.numberOf(what),
    evaluation: evaluation && evaluationToWire(evaluation),
    note,
  } as karaula.v1.Sighting.$Properties;
}

/** In the protobuf JSON form. */
export function sightingToJson({ target, atMs, ...rest }: Sighting): object {
  return { ...rest, target: referenceToJson(target), at: formatTime(atMs) };
}

/** What is missing stays missing, and the rules say so. */
export function sightingOfShape(shape: NonNullable<JsonEntry['sighting']>): Sighting {
  const { target, at, place, what, evaluation, note } = shape;
  return {
    target: referenceOfShape(target),
    atMs: parseTimeMs(at ?? '') ?? Number.NaN,
    place: place as Place,
    what: what as Sighting['what'],
    evaluation: evaluation as Evaluation,
    ...(note && { note }),
  };
}
