import type { ComponentChildren } from 'preact';
import './tip.css';

interface TipProps {
  /** What the few letters mean: shown on hover and focus, and what a screen reader says after them. */
  readonly words: string;
  readonly tabIndex: number;
  readonly children: ComponentChildren;
}

/** A few letters, with their meaning in words for who asks. */
export function Tip({ words, tabIndex, children }: TipProps) {
  return (
    <button type="button" class="chip tip" tabIndex={tabIndex}>
      {children}
      <span class="visually-hidden">{`: ${words}`}</span>
      <span class="tip-words" aria-hidden="true">
        {words}
      </span>
    </button>
  );
}
