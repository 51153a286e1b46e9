import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from '../texts/texts.ts';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of a thread with its heading. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  return (
    <section class="thread-section" aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {count !== undefined && count > 1 && <span class="thread-count">{formatNumber(count)}</span>}
      </h3>
      {children}
    </section>
  );
}
