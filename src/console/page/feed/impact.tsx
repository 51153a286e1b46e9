import { rankOfImpact } from '../state/select-cards.ts';
import { label } from '../texts/texts.ts';
import './impact.css';

/** How bad it is: as a word, as a shape of one to four bars, and only then as a colour. */
export function Impact({ code }: { readonly code: string }) {
  const rank = rankOfImpact(code);
  return (
    <span class={`impact impact-${rank}`}>
      <svg class="impact-bars" viewBox="0 0 18 12" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            class={bar <= rank ? 'impact-on' : 'impact-off'}
            x={bar * 5}
            y={9 - bar * 3}
            width="3.4"
            height={3 + bar * 3}
            rx="0.8"
          />
        ))}
      </svg>
      {label('Impact', code)}
    </span>
  );
}
