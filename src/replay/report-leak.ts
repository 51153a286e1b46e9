import { html, type Markup } from './html-text.ts';
import type { LeakReport } from './leak-report.ts';
import type { ReadersReport } from './report.ts';

/** A text that was found outside, and what came of the trace. */
export function renderLeak({ text, outcome, words, read, slots, proofs }: LeakReport): Markup {
  const verified = proofs.filter(({ names }) => names !== undefined).map(({ by }) => by);
  const refused = proofs.filter(({ names }) => names === undefined);
  return html`<ul class="lines soft"><li>“${text}”</li>
<li>${FOUND[outcome]}${words.length > 0 && html` <span class="name">${words.join(', ')}</span>`}${
    slots > 0 && `: ${read} of ${slots} choices of words could be read`
  }</li>
${verified.length > 0 && html`<li>proof verified by ${verified.join(', ')}</li>`}
${refused.map(({ by, reason }) => html`<li>not believed by ${by}: ${reason ?? ''}</li>`)}</ul>`;
}

/** What members have answered when they were asked who read it. */
export function renderReaders(answers: readonly ReadersReport[]): Markup {
  return html`<ul class="lines soft">${answers.map(
    ({ member, hasAnswered, readers }) =>
      html`<li><span class="name">${member}</span>: ${hasAnswered ? readers.join(', ') || 'nobody read it' : 'has not answered'}</li>`,
  )}</ul>`;
}

const FOUND: Readonly<Record<LeakReport['outcome'], string>> = {
  named: 'traced by its originator to',
  several: 'in words that were given to several:',
  mixed: "in nobody's words",
  none: 'made from no alert that each member has in other words',
};
