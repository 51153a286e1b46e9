/**
 * The fault campaign: `node tools/faults.ts --seed 7 --count 100`. Prints each fault and, at the end, the table; exits
 * non-zero when an acknowledged alert was lost, came twice or out of order, or a fault was never recovered from.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findNatsServer } from '../src/operator/find-nats-server.ts';
import { isClean, renderReport } from '../src/replay/faults/campaign-report.ts';
import { FAULT_KINDS, type FaultKind } from '../src/replay/faults/fault-kinds.ts';
import type { MemberCommand, MemberOrders } from '../src/replay/faults/member-words.ts';
import type { PlannedFault } from '../src/replay/faults/plan-faults.ts';
import { type CampaignEvent, runCampaign } from '../src/replay/faults/run-campaign.ts';
import { runMember } from '../src/replay/faults/run-member.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '40' },
    kinds: { type: 'string' },
    'bound-seconds': { type: 'string' },
    'rows-per-second': { type: 'string', default: '40' },
    /** Keep the folder, for a look at what is left. */
    keep: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    /** A member's process: the campaign starts itself so. */
    member: { type: 'string' },
  },
});

if (values.member !== undefined) {
  // A campaign that was killed takes its members along.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  await runMember(JSON.parse(values.member) as MemberOrders, {
    tell: (news) => void (process.connected && process.send?.(news)),
    onCommand: (handle) => void process.on('message', (command) => handle(command as MemberCommand)),
  });
  process.disconnect?.();
  process.exit(0);
}

const seed = values.seed ?? String(Date.now() % 1_000_000);
const dir = mkdtempSync(join(tmpdir(), 'karaula-faults-'));
/** What was printed since the last fault. */
const told = new Set<string>();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
const bound = values['bound-seconds'];
console.log(`seed ${seed}`);
try {
  const report = await runCampaign({
    seed,
    count: Number(values.count),
    ...(values.kinds !== undefined && { kinds: parseKinds(values.kinds) }),
    ...(bound !== undefined && { boundMs: Number(bound) * 1_000 }),
    rowsPerSecond: Number(values['rows-per-second']),
    dir,
    natsServerPath: findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH }),
    memberScriptPath: fileURLToPath(import.meta.url),
    clock: { nowMs: () => Date.now() },
    signal: stopping.signal,
    onEvent: values.quiet ? () => undefined : print,
  });
  console.log(`\n${renderReport(report)}`);
  for (const { what, publisher, number, member } of report.findings.slice(0, 20)) {
    console.log(`${what}: ${publisher}-${number} at ${member}`);
  }
  if (!isClean(report)) {
    process.exitCode = 1;
    console.log(`again: node tools/faults.ts --seed ${seed} --count ${values.count}`);
  }
  if (stopping.signal.aborted) {
    process.exitCode = 130;
    console.log('interrupted: rows that were still on their way are among the lost');
  }
} catch (error) {
  if (!stopping.signal.aborted) throw error;
  console.error('the campaign was interrupted; nothing is left running');
  process.exitCode = 130;
} finally {
  if (values.keep) console.log(`kept: ${dir}`);
  else rmSync(dir, { recursive: true, force: true });
}

function parseKinds(text: string): FaultKind[] {
  return text.split(',').map((kind) => {
    if (FAULT_KINDS.includes(kind as FaultKind)) return kind as FaultKind;
    throw new Error(`no kind of fault: ${kind}; there are ${FAULT_KINDS.join(', ')}`);
  });
}

function print(event: CampaignEvent): void {
  if (event.event === 'injected') told.clear();
  const sentence = sentenceOf(event);
  // What a member tries again and again is told once for each fault.
  if (event.event === 'trouble' && told.has(sentence)) return;
  told.add(sentence);
  console.log(`${new Date().toISOString().slice(11, 23)} ${sentence}`);
}

function sentenceOf(event: CampaignEvent): string {
  switch (event.event) {
    case 'preparing':
      return event.what;
    case 'injected':
      return `${describe(event.fault)}${event.detail === undefined ? '' : `: ${event.detail}`}`;
    case 'recovered':
      return `     recovered after ${Math.round(event.recoveredMs)} ms`;
    case 'not recovered':
      return `     NOT RECOVERED: ${event.step.map(describe).join('; ')}`;
    case 'drained':
      return `the member that began last has ${event.isDrained ? 'everything' : 'NOT GOT EVERYTHING'} after ${Math.round(event.tookMs)} ms`;
    case 'finding':
      return `     ${event.isFalse ? 'FALSE ALARM: ' : ''}${event.member} finds ${event.name}, ${event.about}: ${event.says}`;
    case 'trouble':
      return `     ${event.member}, ${event.where}: ${event.message}`;
  }
}

function describe({ number, kind, target, lastsMs, jumpMs }: PlannedFault): string {
  const jump = jumpMs === undefined ? '' : ` by ${jumpMs / 60_000} min`;
  return `#${number} ${kind} at ${target}${jump} for ${lastsMs} ms`;
}
