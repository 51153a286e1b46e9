import { label } from '../texts/texts.ts';

const LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'];

/** How bad it is: in a word, and as bars that are told apart without colour. */
export function ImpactMark({ impact }: { readonly impact: string }) {
  const level = LEVELS.indexOf(impact) + 1;
  return (
    <span class={`thread-impact thread-impact-${impact.toLowerCase().replace('_', '-')}`}>
      <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
        {LEVELS.map((name, index) => (
          <rect
            key={name}
            x={index * 4.7}
            y={9 - index * 3}
            width="3.4"
            height={5 + index * 3}
            rx="0.8"
            class={index < level ? 'thread-bar-on' : 'thread-bar-off'}
          />
        ))}
      </svg>
      {label('Impact', impact)}
    </span>
  );
}
