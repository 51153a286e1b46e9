import type { karaula } from '../gen/karaula.js';
import { codeNumbers } from './code-numbers.ts';
import type { Handling, Release, SealableContent } from './entry.ts';

type Filling<T> = { -readonly [K in keyof T]?: T[K] };
type Labels = Omit<SealableContent, 'body'>;
type WireLabels = Pick<karaula.v1.Entry.$Properties, 'status' | 'handling' | 'release'>;

const status = codeNumbers('Status');
const handlingCode = codeNumbers('HandlingCode');
const purpose = codeNumbers('Purpose');

/** How an entry is to be taken; what is not stated is missing. */
export function labelsFromWire(wire: WireLabels): Labels {
  const labels: Filling<Labels> = {};
  if (wire.status) labels.status = status.nameOf(wire.status);
  if (wire.handling) labels.handling = handlingFromWire(wire.handling as karaula.v1.Handling);
  if (wire.release) labels.release = releaseFromWire(wire.release);
  return labels as Labels;
}

/** Without the signature of a second officer, who signs the rest. */
export function labelsToWire({ status: stated, handling }: Labels): WireLabels {
  return { status: status.numberOf(stated), handling: handlingToWire(handling) } as WireLabels;
}

function releaseFromWire({ protected: header, signature }: karaula.v1.Release.$Properties): Release {
  return { protected: new Uint8Array(header ?? []), signature: new Uint8Array(signature ?? []) };
}

function handlingFromWire(wire: karaula.v1.Handling): Handling {
  const handling: Filling<Handling> = {};
  if (wire.code) handling.code = handlingCode.nameOf(wire.code);
  if (wire.restriction) handling.restriction = wire.restriction;
  if (wire.purposes.length > 0) handling.purposes = wire.purposes.map(purpose.nameOf);
  if (wire.releasableTo.length > 0) handling.releasableTo = wire.releasableTo;
  return handling as Handling;
}

function handlingToWire(handling: Handling): object {
  return {
    ...handling,
    code: handlingCode.numberOf(handling.code),
    purposes: handling.purposes?.map(purpose.elementOf),
  };
}
