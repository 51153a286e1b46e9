/** The report's looks, light and dark, on screen and on paper. No request leaves the page. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f5f6f3; --card: #ffffff; --ink: #1b2420; --soft: #5c6a64; --line: #dbe0dc; --grid: #e9ece9;
  --good: #1c6b4c; --good-soft: #e2f1ea; --bad: #b3261e; --bad-soft: #fbe6e4; --say: #22577a;
  --band: #f2b632; --band-ink: #2b2002;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111614; --card: #1a211e; --ink: #e7ece9; --soft: #9daaa4; --line: #2f3935; --grid: #242d29;
    --good: #6fcf9f; --good-soft: #17362a; --bad: #ff8f85; --bad-soft: #43201d; --say: #84b9dc;
    --band: #d99c12; --band-ink: #1d1500;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.band { position: sticky; top: 0; z-index: 1; padding: .5rem 1.5rem; text-align: center; font-weight: 700;
  letter-spacing: .06em; color: var(--band-ink);
  background: repeating-linear-gradient(-45deg, var(--band) 0 22px, color-mix(in srgb, var(--band) 86%, #fff) 22px 44px); }
.band span { font-weight: 500; letter-spacing: 0; }
main { max-width: 1180px; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: clamp(1.5rem, 3.4vw, 2.15rem); line-height: 1.2; margin: .2rem 0 .6rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 0 0 .9rem; }
p { margin: 0 0 .8rem; max-width: 76ch; }
a { color: var(--say); }
.kicker, .soft, figcaption, caption { color: var(--soft); }
.kicker { font-size: .85rem; margin: 0; }
blockquote { margin: 0 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); max-width: 76ch;
  color: var(--soft); }
blockquote cite { display: block; font-style: normal; font-size: .85rem; margin-top: .3rem; }
.verdict { display: inline-block; font-weight: 700; padding: .3rem .8rem; border-radius: .5rem; margin: 0 0 1.2rem; }
.verdict.held { color: var(--good); background: var(--good-soft); }
.verdict.failed { color: var(--bad); background: var(--bad-soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: .8rem; margin: 1.2rem 0 0; padding: 0; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: .7rem; padding: .8rem 1rem; }
.tiles dt { color: var(--soft); font-size: .83rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles dd small { display: block; font-size: .85rem; font-weight: 500; color: var(--soft); }
section { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.3rem 1.4rem; margin-top: 1.4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .8rem; white-space: nowrap; }
th, td { padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
table.steps { table-layout: fixed; min-width: 860px; }
col.c-no { width: 2.6rem; } col.c-at { width: 6.2rem; } col.c-from { width: 5.6rem; } col.c-who { width: 21%; }
.refusal + .refusal { margin-top: .5rem; }
.nowrap { white-space: nowrap; }
code { font: .86em ui-monospace, "SF Mono", "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
.mark { display: inline-block; border-radius: .4rem; padding: 0 .5rem; font-size: .8rem; font-weight: 650; white-space: nowrap; }
.mark.good { color: var(--good); background: var(--good-soft); }
.mark.bad { color: var(--bad); background: var(--bad-soft); }
.mark.pending { color: var(--band-ink); background: var(--band); }
.name { font-weight: 620; }
.lines { list-style: none; margin: .3rem 0 0; padding: 0; font-size: .85rem; }
svg { display: block; min-width: 880px; width: 100%; height: auto; }
svg text { fill: var(--ink); font-size: 12.5px; }
svg .faint { fill: var(--soft); font-size: 11px; }
svg .lane { stroke: var(--grid); stroke-width: 1; }
svg .column { stroke: var(--grid); stroke-dasharray: 1 4; }
svg .wire { stroke: var(--good); stroke-width: 2; opacity: .55; }
svg .said { fill: var(--say); }
svg .got { fill: var(--card); stroke: var(--good); stroke-width: 2; }
svg .got.tainted { stroke: var(--band); fill: var(--band); }
svg .act { fill: var(--soft); }
svg .attack-wire { stroke: var(--bad); stroke-width: 1.6; stroke-dasharray: 5 4; opacity: .75; }
svg .attack { fill: var(--bad); }
svg .refused { stroke: var(--bad); stroke-width: 2.4; fill: none; stroke-linecap: round; }
svg .axis { stroke: var(--line); stroke-width: 1; }
svg .right { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .line { fill: none; stroke: var(--say); stroke-width: 2.2; stroke-linejoin: round; }
svg .line.offered { stroke: var(--soft); stroke-width: 1.6; stroke-dasharray: 5 4; }
svg .line.good { stroke: var(--good); }
svg .line.bad { stroke: var(--bad); }
svg .bar { fill: var(--say); }
svg .whisker { stroke: var(--say); stroke-width: 2; opacity: .55; }
svg .glyph { fill: var(--card); font-size: 11px; font-weight: 700; text-anchor: middle; }
.note { font-size: .85rem; margin: .5rem 0 0; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .8rem 0 0; padding: 0; list-style: none; font-size: .83rem; color: var(--soft); }
.legend svg { display: inline-block; min-width: 0; width: 18px; height: 18px; vertical-align: -4px; margin-right: .35rem; }
footer { margin-top: 1.6rem; color: var(--soft); font-size: .85rem; }
@media print { .band { position: static; } section { break-inside: avoid; } body { background: #fff; } }
`;
