import { countryName } from '../contract/names.ts';
import { ACT_WORDS } from './act-words.ts';
import { html, type Markup } from './html-text.ts';
import { HUB_OPERATOR } from './played-step.ts';
import type { ActReport, Report, StepReport } from './report.ts';
import { SERVER } from './scenario.ts';
import { formatOffset, formatSpan } from './span.ts';
import { isTaintedIn } from './standing.ts';

const LEFT = 190;
const TOP = 62;
const LANE = 40;
const MIN_COLUMN = 46;
const WIDTH = 1120;

interface Lane {
  readonly id: string;
  readonly label: string;
  readonly y: number;
}

/** The timeline as a picture: a lane for each participant, a column for each step. */
export function drawTimeline(report: Report): Markup {
  const lanes = [
    { id: HUB_OPERATOR, label: 'hub (not believed)' },
    ...report.participants.map(({ id, name, country }) => ({
      id,
      label: country === undefined ? name : countryName(country),
    })),
  ].map((lane, index) => ({ ...lane, y: TOP + LANE * (index + 0.5) }));
  const columns = inOrder(report);
  const xs = placeColumns(columns);
  const width = Math.max(WIDTH, (xs.at(-1) ?? LEFT) + 40);
  const height = TOP + LANE * lanes.length + 16;
  const start = Date.parse(report.scenario.start);
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Timeline: who said what, who had it, who refused it">
${lanes.map((lane) => drawLane(lane, width))}
${columns.map((one, index) => {
  const x = xs[index] ?? LEFT;
  return html`<g><title>${titleOf(one)}</title>
<line class="column" x1="${x}" y1="${TOP - 10}" x2="${x}" y2="${height - 8}"/>
<text class="faint" x="${x}" y="${index % 2 === 0 ? 14 : 30}" text-anchor="middle">${formatOffset(one.scheduledAtMs - start)}</text>
<text x="${x}" y="${TOP - 16}" text-anchor="middle" font-weight="650">${one.number}</text>
${'who' in one ? drawAct(one, x, lanes) : drawStep(one, x, lanes)}
</g>`;
})}
</svg>`;
}

/** Everything on the timeline, one after the other. */
export function inOrder({ steps, acts }: Report): (StepReport | ActReport)[] {
  return [...steps, ...acts].sort((a, b) => a.number - b.number);
}

/** Columns stand in the order of steps; a long silence shows as a wider gap, not as an empty page. */
function placeColumns(steps: readonly { readonly scheduledAtMs: number }[]): number[] {
  const gaps = steps.map((step, index) => {
    const before = steps[index - 1];
    return before === undefined ? 0 : Math.log2(1 + (step.scheduledAtMs - before.scheduledAtMs) / 60_000);
  });
  const sum = gaps.reduce((a, b) => a + b, 0) || 1;
  const spare = Math.max(0, WIDTH - LEFT - 70 - MIN_COLUMN * (steps.length - 1));
  let x = LEFT + 30;
  return gaps.map((gap, index) => {
    x += index === 0 ? 0 : MIN_COLUMN + (spare * gap) / sum;
    return Math.round(x);
  });
}

function drawLane(lane: Lane, width: number): Markup {
  return html`<line class="lane" x1="${LEFT - 8}" y1="${lane.y}" x2="${width - 12}" y2="${lane.y}"/>
<text x="0" y="${lane.y - 2}">${lane.id === HUB_OPERATOR ? lane.label : lane.id}</text>
${lane.id !== HUB_OPERATOR && html`<text class="faint" x="0" y="${lane.y + 12}">${shorten(lane.label)}</text>`}`;
}

function drawStep(step: StepReport, x: number, lanes: readonly Lane[]): Markup {
  const yOf = (id: string) => lanes.find((lane) => lane.id === (id === SERVER ? HUB_OPERATOR : id))?.y;
  const source = yOf(step.from) ?? TOP;
  const isAttack = step.does === 'attack';
  const touched = [...step.deliveries.map((d) => d.to), ...step.refusals.map((r) => r.by)];
  const ys = [source, ...touched.flatMap((id) => yOf(id) ?? [])];
  const refusedAt = [...new Map(step.refusals.map((refusal) => [refusal.by, refusal])).values()];
  return html`<line class="${isAttack ? 'attack-wire' : 'wire'}" x1="${x}" y1="${Math.min(...ys)}" x2="${x}" y2="${Math.max(...ys)}"/>
${step.deliveries.map(
  ({ to, scenarioLatencyMs }) =>
    html`<circle class="${isTaintedIn(step, to) ? 'got tainted' : 'got'}" cx="${x}" cy="${yOf(to) ?? TOP}" r="5"><title>${to} has it, verified, after ${formatSpan(scenarioLatencyMs)}${isTaintedIn(step, to) && '; tainted in the end'}</title></circle>`,
)}
${refusedAt.map(({ by, code }) => drawRefusal(x, yOf(by) ?? TOP, by === step.from ? 13 : 0, `${by} refused it: ${code}`))}
${isAttack ? drawAttack(x, source) : drawSaid(x, source, step)}`;
}

function drawAct(act: ActReport, x: number, lanes: readonly Lane[]): Markup {
  const concerned = lanes.filter(({ id }) => act.who.includes(id));
  return html`${concerned.map(({ y }) => drawActMark(x, y, ACT_WORDS[act.does].glyph))}`;
}

function drawActMark(x: number, y: number, glyph: string): Markup {
  return html`<rect class="act" x="${x - 9}" y="${y - 9}" width="18" height="18" rx="3"/><text class="glyph" x="${x}" y="${y + 4}">${glyph}</text>`;
}

const SAID_GLYPHS: Readonly<Record<StepReport['does'], string>> = {
  alert: '',
  update: 'u',
  retract: 'r',
  sighting: 'o',
  askToForward: '?',
  grant: '✓',
  forward: '→',
  ack: 'a',
  attack: '!',
};

function drawSaid(x: number, y: number, step: StepReport): Markup {
  const glyph = SAID_GLYPHS[step.does];
  return html`<circle class="said" cx="${x}" cy="${y}" r="9"/><text class="glyph" x="${x}" y="${y + 4}">${glyph}</text>`;
}

function drawAttack(x: number, y: number): Markup {
  return html`<path class="attack" d="M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z"/><text class="glyph" x="${x}" y="${y + 4}">!</text>`;
}

function drawRefusal(x: number, y: number, shift: number, title: string): Markup {
  const cx = x + shift;
  return html`<path class="refused" d="M${cx - 5} ${y - 5}L${cx + 5} ${y + 5}M${cx + 5} ${y - 5}L${cx - 5} ${y + 5}"><title>${title}</title></path>`;
}

const ACT_LEGEND = Object.values(ACT_WORDS)
  .map(({ words, glyph }) => `${words} (${glyph})`)
  .join(', ');

/** What each mark means. */
export function drawLegend({ acts, totals }: Report): Markup {
  const sign = (drawing: Markup, text: string) =>
    html`<li><svg viewBox="0 0 26 26" aria-hidden="true">${drawing}</svg>${text}</li>`;
  return html`<ul class="legend">
${sign(html`<circle class="said" cx="13" cy="13" r="10"/>`, 'said and signed (u: update, r: retraction, o: sighting, ?: asked whether it may be passed on, ✓: granted, →: passed on, a: receipt)')}
${sign(html`<circle class="got" cx="13" cy="13" r="7"/>`, 'delivered, verified')}
${sign(drawAttack(13, 13), 'attack')}
${sign(drawRefusal(13, 13, 0, ''), 'refused')}
${totals.tainted > 0 && sign(html`<circle class="got tainted" cx="13" cy="13" r="7"/>`, 'delivered, and tainted in the end: its key was suspect')}
${acts.length > 0 && sign(drawActMark(13, 13, ''), ACT_LEGEND)}
</ul>`;
}

function titleOf(step: StepReport | ActReport): string {
  return `${step.number}. ${step.name}: ${step.says}`;
}

function shorten(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 29).trimEnd()}…`;
}
