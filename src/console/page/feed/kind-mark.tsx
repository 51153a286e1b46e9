import type { AlertKind } from '../../../contract/kind.ts';
import './kind-mark.css';

const SHAPES: Readonly<Record<AlertKind, string>> = {
  // A diamond, a square, a circle: as on the map.
  'border-incident': 'M6 0.6 11.4 6 6 11.4 0.6 6Z',
  'visa-abuse': 'M1.4 1.4h9.2v9.2H1.4Z',
  return: 'M6 0.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4Z',
};

/** The shape of a kind. The word stands beside it: a shape alone says nothing to who cannot see it. */
export function KindMark({ kind }: { readonly kind: AlertKind }) {
  return (
    <svg class={`kind-mark kind-${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
