import type { AlertKind } from '../../../contract/kind.ts';

/** A closed path of SVG around 0 0: each kind has its own shape, as in the feed, all of about the same weight to the eye. */
export function shapeOfKind(kind: AlertKind, radius: number): string {
  switch (kind) {
    case 'border-incident': {
      const tip = round(radius * 1.22);
      return `M0 ${-tip}L${tip} 0 0 ${tip} ${-tip} 0z`;
    }
    case 'visa-abuse': {
      const half = round(radius * 0.9);
      return `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
    }
    case 'return':
      return circle(radius);
  }
}

/** What was taken back is struck out. */
export function strikeOut(shape: string, radius: number): string {
  const end = round(radius * 0.9 + 2);
  return `${shape}M${-end} ${end}L${end} ${-end}`;
}

/** Of a crossing point: a ring on land, a triangle for an airport, a bowl for a seaport; closed ones are crossed out. */
export function shapeOfCrossingPoint(type: 'land' | 'air' | 'sea', status: 'open' | 'closed'): string {
  const shape = { land: circle(2.4), air: 'M0-3.2 3 2.4H-3z', sea: 'M-3.2-1.6H3.2A3.2 3.2 0 0 1-3.2-1.6z' }[
    type
  ];
  return status === 'open' ? shape : `${shape}M-4.2-4.2 4.2 4.2M4.2-4.2-4.2 4.2`;
}

/** In the order of weights (./tally.ts): what was taken back is smallest. */
export const RADIUS_OF_WEIGHT = [4.5, 5, 6.5, 8, 10] as const;

/** A cluster grows with the logarithm of what it holds, so that a thousand does not hide the region. */
export function radiusOfCount(count: number): number {
  return Math.min(round(9.5 + 1.7 * Math.log2(count)), 29);
}

function circle(radius: number): string {
  const r = round(radius);
  return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
