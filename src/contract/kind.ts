/** Kinds of feed that carry alerts, as they stand in a feed's name. */
export const ALERT_KINDS = ['border-incident', 'visa-abuse', 'return'] as const;

/** Every kind of feed; the protobuf enum `Kind.Code` in lower case and in its order. */
export const KINDS = [...ALERT_KINDS, 'receipt', 'key', 'request'] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}

export type KindCode = 'BORDER_INCIDENT' | 'VISA_ABUSE' | 'RETURN' | 'RECEIPT' | 'KEY' | 'REQUEST';

const CODES: Readonly<Record<Kind, KindCode>> = {
  'border-incident': 'BORDER_INCIDENT',
  'visa-abuse': 'VISA_ABUSE',
  return: 'RETURN',
  receipt: 'RECEIPT',
  key: 'KEY',
  request: 'REQUEST',
};

/** The kind as the protobuf enum and the JSON form write it: `visa-abuse` is `VISA_ABUSE`. */
export function kindCodeOf(kind: Kind): KindCode {
  return CODES[kind];
}

/** The other way round; undefined for anything that is no kind. */
export function kindOfCode(code: unknown): Kind | undefined {
  return KINDS.find((kind) => CODES[kind] === code);
}
