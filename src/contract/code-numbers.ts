import { karaula } from '../gen/karaula.js';
import { type CodeListName, type CodeOf, codesOf } from './code-lists.ts';
import { ContractError } from './errors.ts';

const WIRE_CODES = {
  Kind: karaula.v1.Kind.Code,
  Status: karaula.v1.Status.Code,
  IncidentType: karaula.v1.IncidentType.Code,
  Stage: karaula.v1.Stage.Code,
  Direction: karaula.v1.Direction.Code,
  PlaceType: karaula.v1.PlaceType.Code,
  Transport: karaula.v1.Transport.Code,
  Impact: karaula.v1.Impact.Code,
  RefusalReason: karaula.v1.RefusalReason.Code,
  DocumentFraud: karaula.v1.DocumentFraud.Code,
  VisaAbuseType: karaula.v1.VisaAbuseType.Code,
  VisaAbuseMeans: karaula.v1.VisaAbuseMeans.Code,
  Regime: karaula.v1.Regime.Code,
  ReturnType: karaula.v1.ReturnType.Code,
  Step: karaula.v1.Step.Code,
  HoldReason: karaula.v1.HoldReason.Code,
  HandlingCode: karaula.v1.HandlingCode.Code,
  Purpose: karaula.v1.Purpose.Code,
  SourceGrade: karaula.v1.SourceGrade.Code,
  InformationGrade: karaula.v1.InformationGrade.Code,
  RetractionReason: karaula.v1.RetractionReason.Code,
  ErasureReason: karaula.v1.ErasureReason.Code,
  ReadRefusal: karaula.v1.ReadRefusal.Code,
  DataSubjectRight: karaula.v1.DataSubjectRight.Code,
  DataSubjectOutcome: karaula.v1.DataSubjectOutcome.Code,
  DataSubjectRefusal: karaula.v1.DataSubjectRefusal.Code,
  Urgency: karaula.v1.Urgency.Code,
  InformationOutcome: karaula.v1.InformationOutcome.Code,
  InformationRefusal: karaula.v1.InformationRefusal.Code,
  IdentifierType: karaula.v1.IdentifierType.Code,
  BasisSource: karaula.v1.BasisSource.Code,
  SightingResult: karaula.v1.SightingResult.Code,
  ReceiptAction: karaula.v1.ReceiptAction.Code,
} satisfies Record<CodeListName, unknown>;

/** Between a code's name and its number on the wire. */
export interface CodeNumbers<L extends CodeListName> {
  /**
   * A number this version does not know becomes `#<number>`, so that a reader can say what is wrong with an
   * entry, and encode it to the same bytes, without understanding it. The rules refuse such a code.
   */
  nameOf(number: number): CodeOf<L>;
  /** 0 for undefined. @throws {ContractError} `CONTRACT_INVALID` for a name that is no code. */
  numberOf(name: CodeOf<L> | undefined): number;
  /** The same within a list, where a 0 can stand; a single field that is 0 is not there at all. */
  elementOf(name: CodeOf<L>): number;
}

export function codeNumbers<L extends CodeListName>(list: L): CodeNumbers<L> {
  const wire = WIRE_CODES[list] as unknown as Readonly<Record<string, number>>;
  const numbers = new Map<string, number>(codesOf(list).map((code) => [code, wire[code] as number]));
  const names = new Map([...numbers].map(([name, number]) => [number, name]));
  const numberOf = (name: CodeOf<L> | undefined): number => {
    if (name === undefined) return 0;
    const number = numbers.get(name) ?? unknownNumber(name);
    if (number === undefined) throw new ContractError('CONTRACT_INVALID', `"${name}" is no ${list} code`);
    return number;
  };
  return {
    nameOf: (number) => (names.get(number) ?? `#${number}`) as CodeOf<L>,
    numberOf,
    elementOf: (name) => (name === '#0' ? 0 : numberOf(name)),
  };
}

function unknownNumber(name: string): number | undefined {
  return /^#-?[1-9]\d{0,9}$/.test(name) ? Number(name.slice(1)) : undefined;
}
