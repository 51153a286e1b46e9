/** Kinds of alert as they stand in a feed's name; the protobuf enum `Kind.Code` in lower case. */
export const KINDS = ['border-incident', 'visa-abuse', 'return'] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}
