/** Kinds of alert as they stand in a feed's name; the protobuf enum `Kind.Code` in lower case. */
export const KINDS = ['border-incident', 'visa-abuse', 'return'] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}

export type KindCode = 'BORDER_INCIDENT' | 'VISA_ABUSE' | 'RETURN';

const CODES: Readonly<Record<Kind, KindCode>> = {
  'border-incident': 'BORDER_INCIDENT',
  'visa-abuse': 'VISA_ABUSE',
  return: 'RETURN',
};

/** The kind as the protobuf enum and the JSON form write it: `visa-abuse` is `VISA_ABUSE`. */
export function kindCodeOf(kind: Kind): KindCode {
  return CODES[kind];
}

/** The other way round; undefined for anything that is no kind. */
export function kindOfCode(code: unknown): Kind | undefined {
  return KINDS.find((kind) => CODES[kind] === code);
}
