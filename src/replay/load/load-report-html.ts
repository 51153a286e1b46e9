import { html, type Markup } from '../html-text.ts';
import { renderPage } from '../report-page.ts';
import { formatSpan } from '../span.ts';
import type { LatencySummary } from './latency.ts';
import { drawLatencyOverTime, drawPercentiles, drawStages, drawThroughput } from './load-charts.ts';
import { describeFlushes, formatBytes, formatMs } from './load-figures.ts';
import type { FloodPart, FloodReport, LoadReport, ProcessReport } from './load-report.ts';

/** The report of a load as one self-contained page: no script, no request, everything in it escaped. */
export function renderLoadReportHtml(report: LoadReport): string {
  const { profile, status, latency } = report;
  return renderPage({
    status,
    title: profile.title,
    band: `nothing here happened; every alert is signed as ${status === 'TEST' ? 'a test' : 'an exercise'}`,
    body: html`<p class="kicker">Karaula load · ${profile.id}</p>
<h1>${profile.title}</h1>
${renderVerdict(report)}
<p>${profile.says}</p>
${renderTiles(report)}
<section><h2>Latency ${latency.from === 'intended' ? 'from when an alert was due' : 'from when its row was taken'} until it was committed</h2>
<div class="scroll">${drawPercentiles(report)}</div>
<p class="soft note">${
      latency.from === 'intended'
        ? 'Alerts come when they are due, whether or not the ones before are through: who waits is counted for all of his wait.'
        : 'Closed loop: each publisher takes the next row when it can. So this says how long an alert is on its way at full speed, and not what a user waits at a given rate.'
    }</p>
<div class="scroll">${renderLatencies(report)}</div></section>
${report.flood && renderFlood(report.flood)}
<section><h2>Over time</h2><div class="scroll">${drawThroughput(report)}</div><div class="scroll">${drawLatencyOverTime(report)}</div></section>
<section><h2>Stages</h2><div class="scroll">${drawStages(report.stages)}</div>
<p class="soft note">How long an alert is in each stage, the time its run or transaction takes with all the others in it: a bar to the median, a whisker to the 99th percentile. “Work an alert” is that time shared by those who were in it. <code>ack</code> goes on beside <code>fetch</code>, which begins with the hub's own time stamp.</p></section>
<section><h2>Processes</h2><div class="scroll">${renderProcesses(report.processes)}</div></section>
<section><h2>Disk and bytes</h2>${renderDisk(report)}</section>
<section><h2>Once and in order</h2>${renderCheck(report)}</section>
${renderFooter(report)}`,
  });
}

function renderVerdict({ held, check, isInterrupted, offered, accepted }: LoadReport): Markup {
  const missed = offered.alerts - accepted.alerts;
  return html`${
    held
      ? html`<p class="verdict held">✓ Each of ${check.accepted} accepted alerts arrived once and in order</p>`
      : html`<p class="verdict failed">✗ ${check.delivered} of ${check.expected} deliveries, ${check.findings.length} findings</p>`
  }${isInterrupted && html`<p>Interrupted: all figures are of what there was until then.</p>`}${
    missed > 0 &&
    html`<p>${missed} alerts that were due were not accepted, ${isInterrupted ? 'most of them for that' : 'or not in time'}: see below.</p>`
  }`;
}

function renderTiles({ offered, accepted, delivered, latency, loop, tailMs }: LoadReport): Markup {
  const tile = (title: string, value: string | number, note: string) =>
    html`<div><dt>${title}</dt><dd>${value}<small>${note}</small></dd></div>`;
  const perSecond = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)}/s`;
  return html`<dl class="tiles">
${tile('Offered', perSecond(offered.perSecond), loop === 'open' ? `${offered.alerts} alerts` : 'closed loop')}
${tile('Accepted', perSecond(accepted.perSecond), `${accepted.alerts} alerts, signed and kept`)}
${tile('Delivered', perSecond(delivered.perSecond), `the last ${formatSpan(tailMs)} after the last was ${loop === 'open' ? 'due' : 'taken'}`)}
${tile('Median', latency.all ? formatMs(latency.all.p50Ms) : 'none', 'to the commit')}
${tile('99th percentile', latency.all ? formatMs(latency.all.p99Ms) : 'none', `99.9: ${latency.all ? formatMs(latency.all.p999Ms) : 'none'}`)}
</dl>`;
}

function renderLatencies({ latency }: LoadReport): Markup {
  const rows: [string, LatencySummary][] = [
    ...(latency.all ? [['all', latency.all] as [string, LatencySummary]] : []),
    ...Object.entries(latency.byOrigin),
  ];
  return html`<table><thead><tr><th>Said by</th><th class="number">Deliveries</th><th class="number">p50</th><th class="number">p90</th><th class="number">p99</th><th class="number">p99.9</th><th class="number">Most</th></tr></thead><tbody>
${rows.map(
  ([origin, of]) =>
    html`<tr><td class="name">${origin}</td><td class="number">${of.count}</td>${[of.p50Ms, of.p90Ms, of.p99Ms, of.p999Ms, of.maxMs].map((ms) => html`<td class="number">${formatMs(ms)}</td>`)}</tr>`,
)}
</tbody></table>`;
}

function renderFlood({ participant, flooding, others }: FloodReport): Markup {
  const row = (who: Markup, { offered, accepted, deliveries, latency }: FloodPart) => {
    const times = latency && [latency.p50Ms, latency.p90Ms, latency.p99Ms, latency.p999Ms, latency.maxMs];
    return html`<tr><td>${who}</td>${[offered, accepted, deliveries].map((count) => html`<td class="number">${count}</td>`)}${(times ?? []).map((ms) => html`<td class="number">${formatMs(ms)}</td>`)}</tr>`;
  };
  return html`<section><h2>One floods</h2><div class="scroll"><table><thead><tr><th></th><th class="number">Offered</th><th class="number">Accepted</th><th class="number">Deliveries</th><th class="number">p50</th><th class="number">p90</th><th class="number">p99</th><th class="number">p99.9</th><th class="number">Most</th></tr></thead><tbody>
${row(html`<span class="name">${participant}</span>, who floods`, flooding)}
${row(html`all others`, others)}
</tbody></table></div><p class="soft note">All of them share this machine's cores: that alone makes the others slower. <code>make bench-flood</code> tells that apart.</p></section>`;
}

function renderProcesses(processes: readonly ProcessReport[]): Markup {
  return html`<table><thead><tr><th>Process</th><th>Role</th><th class="number">CPU</th><th class="number">Memory in the end</th><th class="number">At most</th><th class="number">Written to disk</th></tr></thead><tbody>
${processes.map(({ id, role, usage }) =>
  usage === undefined
    ? html`<tr><td class="name">${id}</td><td>${role}</td><td colspan="4" class="soft">not known: this machine has no /proc, or the process was gone</td></tr>`
    : html`<tr><td class="name">${id}</td><td>${role}</td><td class="number">${usage.cpuSeconds.toFixed(2)} s</td><td class="number">${formatBytes(usage.rssBytes)}</td><td class="number">${formatBytes(usage.peakRssBytes)}</td><td class="number">${formatBytes(usage.writtenBytes)}</td></tr>`,
)}
</tbody></table>`;
}

function renderDisk({ disk, bytes, machine }: LoadReport): Markup {
  const row = (title: string, value: string | number) =>
    html`<tr><td>${title}</td><td class="number">${value}</td></tr>`;
  return html`<table><tbody>
${row('Commits of outboxes', disk.outboxCommits)}
${row('Appends that the hub acknowledged', disk.hubAppends)}
${row('Commits of inboxes', disk.inboxCommits)}
${row('Flushes of the disk under them, of everybody on this machine', describeFlushes(disk))}
${row('Envelope, mean', formatBytes(bytes.envelope))}
${row('Stored in the hub for an alert', formatBytes(bytes.stored))}
${row('Over the wire for an alert, to all followers', formatBytes(bytes.wire))}
${row('Written to disks for an alert, by all', bytes.written === undefined ? 'not known here' : formatBytes(bytes.written))}
</tbody></table>
<p class="soft note">${disk.countedAs} ${disk.isBrokerSyncing ? 'The broker syncs every commit.' : 'The broker does NOT sync every commit.'}
${machine.fileSystem === 'tmpfs' && 'All of it was in memory (tmpfs), where an fsync costs nothing.'}</p>`;
}

function renderCheck({ check, troubles }: LoadReport): Markup {
  return html`<p>${check.delivered} deliveries of ${check.expected}: ${Object.entries(check.counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}. Every inbox was read after the load, and held against what was accepted and signed.</p>
${check.findings.length > 0 && html`<ul>${check.findings.map(({ what, publisher, number, member }) => html`<li>${what}: no. ${number} of <code>${publisher}</code> at ${member}</li>`)}</ul>`}
${troubles.length > 0 && html`<p>Trouble on the way:</p><ul>${troubles.map((trouble) => html`<li>${trouble}</li>`)}</ul>`}`;
}

function renderFooter({
  machine,
  ranAt,
  seed,
  publishers,
  followers,
  playedForMs,
  profile,
}: LoadReport): Markup {
  return html`<footer>
<p>Ran ${ranAt}, ${formatSpan(playedForMs)} for ${profile.spanHours} hours, seed <code>${seed}</code>. Publishers: ${publishers.join(', ')}. Followers: ${followers.join(', ')}.</p>
<p>${machine.cpus} × ${machine.cpu}, ${formatBytes(machine.memoryBytes)}, ${machine.platform}, Node ${machine.node}, ${machine.broker}, ${machine.fileSystem}. All processes share this machine: figures of two runs compare only when it had nothing else to do.</p>
</footer>`;
}
