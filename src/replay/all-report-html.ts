import { KOSOVO_FOOTNOTE } from '../contract/names.ts';
import { type AllReport, type AllTotals, type PlayedScenario, sumUp } from './all-report.ts';
import { html, type Markup } from './html-text.ts';
import { renderPage } from './report-page.ts';
import { formatSpan } from './span.ts';
import { describeVerdict } from './verdict-text.ts';

/** The page that leads to the page of each scenario, in the folder of its identifier beside it. */
export function renderAllReportHtml({ held, totals, scenarios }: AllReport): string {
  return renderPage({
    status: 'EXERCISE',
    title: 'Scenarios',
    band: 'nothing here happened; every entry is signed as an exercise',
    body: html`<p class="kicker">Karaula replay</p>
<h1>${totals.scenarios} scenarios</h1>
<p class="verdict ${held ? 'held' : 'failed'}">${describeVerdict(totals)}</p>
<section><div class="scroll"><table><thead><tr><th>Verdict</th><th>Scenario</th>${COLUMNS.map(
      (title) => html`<th class="number">${title}</th>`,
    )}</tr></thead><tbody>
${scenarios.map(renderRow)}
<tr><td></td><td class="name">all</td>${figures(totals)}</tr>
</tbody></table></div></section>
<footer><p>${KOSOVO_FOOTNOTE}</p></footer>`,
  });
}

const COLUMNS = ['Steps', 'Attacks', 'Delivered', 'Refused', 'Held', 'Failed', 'Pending', 'Time'];

function renderRow(played: PlayedScenario): Markup {
  const { held, scenario } = played.report;
  const { document, paragraph } = scenario.source;
  return html`<tr><td><span class="mark ${held ? 'good' : 'bad'}">${held ? '✓' : '✗'}</span></td>
<td><a class="name" href="${scenario.id}/report.html">${scenario.title}</a><br><span class="soft">${document}, paragraph ${paragraph}</span></td>${figures(
    sumUp([played]),
  )}</tr>
`;
}

function figures(totals: AllTotals): Markup {
  const { expectationsHeld, expectationsFailed, expectationsPending } = totals;
  const counts = [totals.steps, totals.attacks, totals.delivered, totals.refused];
  const cells = [...counts, expectationsHeld, expectationsFailed, expectationsPending];
  return html`${cells.map((cell) => html`<td class="number">${cell}</td>`)}<td class="number nowrap">${formatSpan(totals.tookMs)}</td>`;
}
