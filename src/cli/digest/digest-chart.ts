import type { Digest } from '../../director/digest/make-digest.ts';
import { html } from '../../replay/html-text.ts';
import { roundTicks } from '../../replay/load/chart.ts';

const WIDTH = 900;
const HEIGHT = 320;
const LEFT = 60;
const TOP = 20;
const BOTTOM = 270;
/** A bar takes so much of its place. */
const FULL = 0.7;
/** Of what is hidden, in the drawing's units. It has no scale. */
const STUB = 14;

/**
 * Alerts of the quarter by ISO week, as bars with their numbers: an SVG without script, style sheet or colour. A week
 * that is not shown has a dashed stub.
 */
export function digestChart({ byWeek, quarters }: Digest): string {
  const weeks = byWeek.rows.map(({ group, cells }) => ({ week: group, count: cells[0] }));
  const ticks = roundTicks(Math.max(5, ...weeks.map(({ count = 0 }) => count)));
  const top = ticks.at(-1)!;
  const step = (WIDTH - LEFT - 20) / weeks.length;
  const yOf = (count: number) => round(BOTTOM - (count / top) * (BOTTOM - TOP));
  const says = weeks.map(({ week, count }) => `${week}: ${count ?? 'not shown'}`).join('; ');
  const title = `Alerts of ${quarters[0]!.name} by ISO week`;
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">
<title id="title">${title}</title>
<desc id="desc">${says}.</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>
${ticks.map(
  (tick) =>
    html`<line x1="${LEFT}" x2="${WIDTH - 20}" y1="${yOf(tick)}" y2="${yOf(tick)}" stroke="#ccc"/><text x="${LEFT - 8}" y="${round(yOf(tick) + 4)}" text-anchor="end">${round(tick)}</text>
`,
)}${weeks.map(({ week, count }, index) => {
  const x = round(LEFT + (index + (1 - FULL) / 2) * step);
  const middle = round(LEFT + (index + 0.5) * step);
  const width = round(step * FULL);
  const y = count === undefined ? BOTTOM - STUB : yOf(count);
  const look =
    count === undefined
      ? html`fill="white" stroke="black" stroke-dasharray="3 3"`
      : html`fill="#555" stroke="black"`;
  return html`<rect x="${x}" y="${y}" width="${width}" height="${round(BOTTOM - y)}" ${look}/><text x="${middle}" y="${round(y - 5)}" text-anchor="middle">${count ?? '·'}</text><text x="${middle}" y="${BOTTOM + 18}" text-anchor="middle">${week.slice(-3)}</text>
`;
})}<line x1="${LEFT}" x2="${WIDTH - 20}" y1="${BOTTOM}" y2="${BOTTOM}" stroke="black"/>
<text x="${LEFT}" y="${HEIGHT - 12}">${title} (·: not shown)</text>
</svg>`.markup
  }\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
