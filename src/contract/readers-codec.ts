import type { karaula } from '../gen/karaula.js';
import { referenceOfShape, referenceToJson } from './body-json.ts';
import { codeNumbers } from './code-numbers.ts';
import type { EntryReader, Purpose, ReadAnswer, ReadQuestion, ReadRefusal } from './entry.ts';
import type { JsonEntry } from './entry-schema.ts';
import { referenceFromWire } from './reference-codec.ts';
import { formatTime, parseTimeMs } from './timestamp.ts';
import { timeMsFromWire, timeMsToWire } from './wire-time.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };

type JsonReader = NonNullable<NonNullable<JsonEntry['readAnswer']>['readers']>[number];

const purposes = codeNumbers('Purpose');
const refusals = codeNumbers('ReadRefusal');

export function readQuestionFromWire({ target }: karaula.v1.ReadQuestion): ReadQuestion {
  return (target ? { target: referenceFromWire(target as karaula.v1.EntryReference) } : {}) as ReadQuestion;
}

export function readAnswerFromWire({ target, readers, refused }: karaula.v1.ReadAnswer): ReadAnswer {
  const answer: Filling<ReadAnswer> = {
    readers: readers.map((reader) => readerFromWire(reader as karaula.v1.EntryReader)),
  };
  if (target) answer.target = referenceFromWire(target as karaula.v1.EntryReference);
  if (refused) answer.refused = refusals.nameOf(refused);
  return answer as ReadAnswer;
}

export function readAnswerToWire({
  target,
  readers,
  refused,
}: ReadAnswer): karaula.v1.ReadAnswer.$Properties {
  return {
    target,
    refused: refusals.numberOf(refused),
    readers: readers.map(({ who, purpose, firstAtMs, lastAtMs, count }) => ({
      who,
      purpose: purposes.numberOf(purpose),
      first: timeMsToWire(firstAtMs, 'readAnswer.first'),
      last: timeMsToWire(lastAtMs, 'readAnswer.last'),
      count,
    })),
  };
}

function readerFromWire({ who, purpose, first, last, count }: karaula.v1.EntryReader): EntryReader {
  const reader: Filling<EntryReader> = { who, count };
  if (purpose) reader.purpose = purposes.nameOf(purpose);
  if (first) reader.firstAtMs = timeMsFromWire(first, 'readAnswer.first');
  if (last) reader.lastAtMs = timeMsFromWire(last, 'readAnswer.last');
  return reader as EntryReader;
}

/** In the protobuf JSON form. */
export function readAnswerToJson({ target, readers, refused }: ReadAnswer): object {
  return {
    target: referenceToJson(target),
    readers: readers.map(({ firstAtMs, lastAtMs, ...reader }) => ({
      ...reader,
      first: formatTime(firstAtMs),
      last: formatTime(lastAtMs),
    })),
    ...(refused !== undefined && { refused }),
  };
}

export function readAnswerOfShape({
  target,
  readers = [],
  refused,
}: NonNullable<JsonEntry['readAnswer']>): ReadAnswer {
  return {
    target: referenceOfShape(target),
    readers: readers.map(readerOfShape),
    ...(refused !== undefined && { refused: refused as ReadRefusal }),
  };
}

/** What is no object in the list is missing here. */
function readerOfShape(reader: JsonReader | undefined): EntryReader {
  const { who = '', purpose, first = '', last = '', count = 0 } = reader ?? {};
  return {
    who,
    ...(purpose !== undefined && { purpose: purpose as Purpose }),
    firstAtMs: parseTimeMs(first) ?? Number.NaN,
    lastAtMs: parseTimeMs(last) ?? Number.NaN,
    count,
  };
}
