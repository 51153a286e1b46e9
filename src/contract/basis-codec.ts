import type { karaula } from '../gen/karaula.js';
import { type Basis, basisOn, referenceOfBasis } from './basis.ts';
import { codeNumbers } from './code-numbers.ts';
import { referenceFromWire } from './reference-codec.ts';

const basisSource = codeNumbers('BasisSource');

export function basisFromWire({ entry, source }: karaula.v1.Basis): Basis {
  return {
    ...(entry && basisOn(referenceFromWire(entry as karaula.v1.EntryReference))),
    ...(source && { source: basisSource.nameOf(source) }),
  };
}

export function basisToWire({ entry, source }: Basis): object {
  return { entry: entry && referenceOfBasis(entry), source: basisSource.numberOf(source) };
}
