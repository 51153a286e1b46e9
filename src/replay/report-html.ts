import { KOSOVO_FOOTNOTE } from '../contract/names.ts';
import { ACT_WORDS } from './act-words.ts';
import { html, type Markup } from './html-text.ts';
import type {
  ActReport,
  ExpectationReport,
  ParticipantReport,
  RefusalReport,
  Report,
  StepReport,
} from './report.ts';
import { renderLeak, renderReaders } from './report-leak.ts';
import { renderPage } from './report-page.ts';
import { drawLegend, drawTimeline, inOrder } from './report-timeline.ts';
import { formatOffset, formatSpan } from './span.ts';
import { isPunctual } from './total-up.ts';
import { describeVerdict } from './verdict-text.ts';

/** The report as one self-contained page: no script, no request, everything in it escaped. */
export function renderReportHtml(report: Report): string {
  const { scenario } = report;
  return renderPage({
    status: 'EXERCISE',
    title: scenario.title,
    band: 'nothing here happened; every entry is signed as an exercise',
    body: html`<p class="kicker">Karaula replay · ${scenario.id}</p>
<h1>${scenario.title}</h1>
${renderVerdict(report)}
<p>${scenario.storyline}</p>
<blockquote>“${scenario.source.quote}”<cite>${scenario.source.document}, paragraph ${scenario.source.paragraph}</cite></blockquote>
${renderTiles(report)}
<section><h2>Timeline</h2><div class="scroll">${drawTimeline(report)}</div>${drawLegend(report)}
<p class="soft note">Offsets are scenario time from ${scenario.start}. Columns stand in order; a longer silence is a wider gap.</p></section>
<section><h2>Expectations</h2><div class="scroll">${renderExpectations(report.expectations)}</div></section>
<section><h2>Steps</h2><div class="scroll">${renderSteps(report)}</div></section>
<section><h2>Participants</h2><div class="scroll">${renderParticipants(report.participants)}</div></section>
${renderFooter(report)}`,
  });
}

function renderVerdict({ held, totals }: Report): Markup {
  return html`<p class="verdict ${held ? 'held' : 'failed'}">${describeVerdict(totals)}</p>`;
}

function renderTiles({ totals }: Report): Markup {
  const tile = (title: string, value: string | number, note = '') =>
    html`<div><dt>${title}</dt><dd>${value}${note !== '' && html`<small>${note}</small>`}</dd></div>`;
  return html`<dl class="tiles">
${tile('Published', totals.published, 'signed entries')}
${tile('Delivered', totals.delivered, 'verified')}
${tile('Attacks', totals.attacks, 'over the wire')}
${tile('Refused by readers', totals.refusedByReaders, 'verdicts on record')}
${tile('Refused by the server', totals.refusedByServer, 'publications')}
${tile('Median to delivery', formatLatency(totals.latencyMedianMs), `p99 ${formatLatency(totals.latencyP99Ms)}`)}
</dl>`;
}

function renderExpectations(expectations: readonly ExpectationReport[]): Markup {
  return html`<table><thead><tr><th>Verdict</th><th>Expected</th><th>Why</th><th class="number">Line</th></tr></thead><tbody>
${expectations.map(
  (one) =>
    html`<tr><td>${
      one.pending === undefined
        ? mark(one.held, one.held ? 'held' : 'failed')
        : html`<span class="mark pending">pending</span>`
    }</td><td>${one.says}</td><td>${one.pending !== undefined && html`${one.pending}<br>`}${one.why}</td><td class="number">${one.line}</td></tr>`,
)}
</tbody></table>`;
}

function renderSteps(report: Report): Markup {
  const start = Date.parse(report.scenario.start);
  return html`<table class="steps"><colgroup><col class="c-no"><col class="c-at"><col class="c-from"><col><col class="c-who"><col class="c-who"></colgroup><thead><tr><th class="number">#</th><th>At</th><th>From</th><th>What</th><th>Delivered to</th><th>Refused by</th></tr></thead><tbody>
${inOrder(report).map((one) => ('who' in one ? renderAct(one, start) : renderStep(one, start)))}
</tbody></table>`;
}

function renderStep(step: StepReport, startMs: number): Markup {
  const isAttack = step.does === 'attack';
  const punctual = step.deliveries.filter(isPunctual);
  const slowest = Math.max(0, ...punctual.map((delivery) => delivery.realLatencyMs));
  return html`<tr><td class="number">${step.number}</td><td class="nowrap">${formatOffset(step.scheduledAtMs - startMs)}</td>
<td class="nowrap"><span class="name">${step.from}</span>${
    step.inTheNameOf !== undefined && html`<br><span class="soft">as ${step.inTheNameOf}</span>`
  }${step.waited && html`<br><span class="soft">offline</span>`}</td>
<td>${isAttack && html`${mark(false, step.attack ?? 'attack')} `}<span class="name">${step.headline}</span><br>${step.says}
<ul class="lines soft"><li>${step.place}${step.impact !== undefined && html` · ${step.impact}`}</li><li><code>${step.feed}${
    step.seq !== undefined && html` #${step.seq}`
  }</code></li></ul></td>
<td>${
    step.deliveries.length === 0
      ? html`<span class="soft">nobody</span>`
      : html`${listIds(step.deliveries.map((delivery) => delivery.to))}<br><span class="soft">the last after ${formatLatency(slowest)}, real time${
          punctual.length < step.deliveries.length && ', but for whom it had to wait'
        }</span>`
  }${renderChanges(step)}${renderFindings(step)}</td>
<td>${step.refusals.length === 0 ? html`<span class="soft">nobody</span>` : renderRefusals(step.refusals)}</td></tr>`;
}

function renderAct(act: ActReport, startMs: number): Markup {
  return html`<tr><td class="number">${act.number}</td><td class="nowrap">${formatOffset(act.scheduledAtMs - startMs)}</td>
<td><span class="name">${listIds(act.who)}</span></td><td colspan="3"><span class="name">${ACT_WORDS[act.does].words}</span><br>${act.says}${act.declined !== undefined && html`<br><code>${act.declined}</code>`}
<ul class="lines soft">${act.stated.map(({ feed, seq }) => html`<li><code>${feed} #${seq}</code></li>`)}</ul>${act.leak && renderLeak(act.leak)}${act.readers && renderReaders(act.readers)}</td></tr>`;
}

/** Where it was marked as signed by a suspect key, and where the mark was taken from it. K6 */
function renderChanges({ standings }: StepReport): Markup {
  const told = standings.filter(({ reason }) => reason !== undefined);
  const groups = Map.groupBy(told, ({ stands, during }) => `${stands} ${during}`);
  return html`${[...groups.values()].map((same) => {
    const { stands, during, reason } = same[0]!;
    const isGood = stands === 'good';
    return html`<div class="refusal">${mark(isGood, isGood ? 'cleared' : 'tainted')} in step ${during}<br>${listIds(
      same.map((one) => one.in),
    )}<br><span class="soft">${reason}</span></div>`;
  })}`;
}

/** Who has on record that the hub, or an author, is not honest about it, and what that rests on. K2 */
function renderFindings({ findings = [], tries = [] }: StepReport): Markup {
  return html`${findings.map(
    (one) =>
      html`<div class="refusal">${mark(false, one.finding)} ${listIds([one.in])}, ${one.evidence}<br><span class="soft">${one.proved.map((words) => html`${words}. `)}${one.claimed.length > 0 && html`A word only: ${one.claimed.join('; ')}.`}${one.clearedAtMs !== undefined && ' It was put right.'}</span></div>`,
  )}${tries.map(
    ({ by, opens }) =>
      html`<div class="refusal">${mark(!opens, opens ? 'opened' : 'closed')} ${listIds([by])}${!opens && ', with all that lies at the hub'}</div>`,
  )}`;
}

function renderRefusals(refusals: readonly RefusalReport[]): Markup {
  const codes = [...new Set(refusals.map((refusal) => refusal.code))];
  return html`${codes.map((code) => {
    const same = refusals.filter((refusal) => refusal.code === code);
    const who = listIds([...new Set(same.map((refusal) => refusal.by))]);
    return html`<div class="refusal"><code>${code}</code><br>${who}<br><span class="soft">${same[0]?.reason}</span></div>`;
  })}`;
}

function renderParticipants(participants: readonly ParticipantReport[]): Markup {
  return html`<table><thead><tr><th>Participant</th><th>Name</th><th class="number">Sent</th><th class="number">Received, verified</th><th class="number">Refused</th></tr></thead><tbody>
${participants.map(
  (one) =>
    html`<tr><td class="name">${one.id}</td><td>${one.name}</td><td class="number">${one.sent}</td><td class="number">${one.received}</td><td class="number">${one.refused}</td></tr>`,
)}
</tbody></table>`;
}

function renderFooter(report: Report): Markup {
  return html`<footer>
<p>Played ${report.ranAt} at speed ${report.speed === 'max' ? 'max' : `${report.speed}x`} in ${formatSpan(report.playedForMs)}, seed <code>${report.seed}</code>.
The same file and seed give the same envelopes, byte for byte.</p>
<p>${KOSOVO_FOOTNOTE}</p>
</footer>`;
}

/** Identifiers are not broken at their hyphens. */
function listIds(ids: readonly string[]): Markup {
  return html`${ids.map((id, index) => html`${index > 0 && ', '}<span class="nowrap">${id}</span>`)}`;
}

function mark(isGood: boolean, text: string): Markup {
  return html`<span class="mark ${isGood ? 'good' : 'bad'}">${text}</span>`;
}

function formatLatency(latencyMs: number | undefined): string {
  return latencyMs === undefined ? 'none' : formatSpan(latencyMs);
}
