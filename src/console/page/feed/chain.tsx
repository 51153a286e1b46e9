import type { ChainStep } from '../../wire/thread.ts';

/** What was checked about an entry, step by step, in words. */
export function Chain({ steps }: { readonly steps: readonly ChainStep[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.what}>{step.says}</li>
      ))}
    </ol>
  );
}
