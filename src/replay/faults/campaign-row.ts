import type { SourceRow } from '../../agency/source-row.ts';

/** What a publisher of the campaign says, told apart by its number. Nothing here happened. */
export function campaignRow(publisher: string, number: number): SourceRow {
  const cells = {
    occurredAt: '2025-03-01T21:10:00Z',
    place: { type: 'BCP_LAND', country: 'RS', crossingPoint: 'horgos' },
    impact: 'LOW',
    evaluation: { source: 'X', information: 'I4' },
    reference: referenceOf(publisher, number),
    borderIncident: {
      type: 'ILLEGAL_STAY_ON_EXIT',
      stage: 'ACTUAL',
      direction: 'EXIT',
      transport: 'BUS',
      persons: 1,
    },
  };
  return { outcome: 'read', line: number, raw: JSON.stringify(cells), cells };
}

export function referenceOf(publisher: string, number: number): string {
  return `${publisher}-${number}`;
}

/** The row's number; undefined when it is no reference of this publisher's. */
export function numberOf(publisher: string, reference: string | undefined): number | undefined {
  if (reference === undefined || !reference.startsWith(`${publisher}-`)) return undefined;
  const number = Number(reference.slice(publisher.length + 1));
  return Number.isSafeInteger(number) ? number : undefined;
}
