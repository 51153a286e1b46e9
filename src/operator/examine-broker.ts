import { listAccounts, lookUpAccount } from '../bus/account-store.ts';
import { BROKER_FLOOR, type BusConnection, isOlder } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { inspectBroker, inspectStreams, type StreamFacts } from '../bus/inspect-broker.ts';
import { streamOf } from '../bus/names.ts';
import { compareStreams } from '../bus/provision.ts';
import { readDirectory } from '../bus/read-directory.ts';
import { hubClaims } from './account-claims.ts';
import { isSameAccount } from './account-difference.ts';
import { wantedAccounts } from './apply.ts';
import type { Finding } from './finding.ts';
import { readIssuedDirectory } from './issue-directory.ts';
import { connectOperator } from './operator-connection.ts';
import { planHub } from './plan-hub.ts';
import type { Registry } from './registry.ts';
import type { OperatorState } from './state.ts';

const APPLY = 'karaula operator apply';
/** Beyond this, entries start to look late or from the future. */
const CLOCK_WARNING_MS = 2_000;
const CLOCK_ERROR_MS = 60_000;

/** The running broker: reachable, new enough, with our settings, accounts, streams, durables and directory. */
export async function examineBroker(state: OperatorState, registry: Registry): Promise<Finding[]> {
  const findings: Finding[] = [];
  await withConnection(state, 'system', findings, async (system) => {
    findings.push(...(await examineServer(state, system)));
    findings.push(...(await examineAccounts(state, registry, system)));
  });
  // Without the broker or the account there is nothing more to learn.
  if (findings.some(({ what }) => what.startsWith('the broker') || what.startsWith('account HUB')))
    return findings;
  await withConnection(state, 'hub', findings, async (hub) => {
    findings.push(...(await examineStreams(state, registry, hub)));
    findings.push(...(await examinePublishedDirectory(state, hub)));
  });
  return findings;
}

async function withConnection(
  state: OperatorState,
  role: 'system' | 'hub',
  findings: Finding[],
  examine: (bus: BusConnection) => Promise<void>,
): Promise<void> {
  let bus: BusConnection | undefined;
  try {
    bus = await connectOperator(state, role);
    await examine(bus);
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    const mend =
      error.code === 'BUS_UNREACHABLE'
        ? 'start it with "karaula broker"'
        : "see the message, and the broker's log";
    findings.push({ severity: 'error', what: `the broker cannot be used: ${error.message}`, mend });
  } finally {
    await bus?.close();
  }
}

async function examineServer(state: OperatorState, system: BusConnection): Promise<Finding[]> {
  const facts = await inspectBroker(system);
  const findings: Finding[] = [];
  const restart = 'restart the broker with broker/nats-server.conf as karaula wrote it';
  if (isOlder(facts.version, BROKER_FLOOR)) {
    const what = `nats-server is ${facts.version}, older than ${BROKER_FLOOR}`;
    findings.push({ severity: 'error', what, mend: `install ${BROKER_FLOOR} or later` });
  }
  if (!facts.isSyncedAlways) {
    const what =
      'the running broker acknowledges before it has written to disk (sync_interval is not "always")';
    findings.push({ severity: 'error', what, mend: restart });
  }
  if (!facts.requiresTls || !facts.requiresClientCertificate) {
    const what = 'the running broker lets clients in without TLS or without a certificate';
    findings.push({ severity: 'error', what, mend: restart });
  }
  const apartMs = Math.abs(facts.timeMs - state.clock.nowMs());
  if (apartMs > CLOCK_WARNING_MS) {
    findings.push({
      severity: apartMs > CLOCK_ERROR_MS ? 'error' : 'warning',
      what: `the broker's clock and ours are ${Math.round(apartMs / 1_000)} s apart`,
      mend: 'let both machines keep time by NTP',
    });
  }
  return findings;
}

async function examineAccounts(
  state: OperatorState,
  registry: Registry,
  system: BusConnection,
): Promise<Finding[]> {
  const { hubAccount, systemAccount, operator } = state.operator;
  const wanted = [
    { id: 'HUB', account: hubAccount, claims: hubClaims() },
    ...(await wantedAccounts(state, registry)),
  ];
  const findings: Finding[] = [];
  for (const { id, account, claims } of wanted) {
    const existing = await lookUpAccount(system, account);
    if (isSameAccount(existing, claims, operator)) continue;
    const what = `account ${id} ${existing === undefined ? 'is not at the broker' : 'has other grants at the broker'}`;
    findings.push({ severity: 'error', what, mend: APPLY });
  }
  const known = [systemAccount, ...wanted.map(({ account }) => account)];
  for (const account of await listAccounts(system)) {
    if (known.includes(account)) continue;
    const id = registry.participants.find((participant) => participant.account === account)?.id;
    findings.push({
      severity: 'error',
      what: `account ${id ?? account} is still at the broker`,
      mend: APPLY,
    });
  }
  return findings;
}

async function examineStreams(
  state: OperatorState,
  registry: Registry,
  hub: BusConnection,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const plan = planHub(state.operator, registry, state.directoryClock.nowMs());
  for (const { action, what, why } of await compareStreams(hub, plan)) {
    const problem = {
      create: 'is missing',
      remove: `should not be there (${why})`,
      update: `has other settings (${why})`,
      recreate: `has other settings (${why})`,
    }[action];
    findings.push({ severity: 'error', what: `${what} ${problem}`, mend: APPLY });
  }
  const streams = await inspectStreams(hub);
  findings.push(...examineErasure(streams));
  for (const { name, bytes, quotaBytes } of streams) {
    const percent = quotaBytes > 0 ? Math.floor((bytes / quotaBytes) * 100) : 0;
    if (percent < 80) continue;
    findings.push({
      severity: percent >= 99 ? 'error' : 'warning',
      what: `stream ${name} uses ${percent} % of its quota; when it is full, its origin cannot publish`,
      mend: 'find out who floods it, or raise originQuotaBytes in operator/operator.json and run karaula operator apply',
    });
  }
  return findings;
}

function examineErasure(streams: readonly StreamFacts[]): Finding[] {
  const denying = streams.filter(({ name, deniesErasure }) => deniesErasure && name.startsWith(streamOf('')));
  if (denying.length === 0) return [];
  const names = denying.map(({ name }) => name).join(', ');
  return [
    {
      severity: 'warning',
      what: `of ${names} nothing can be erased when it has expired, before it is five years old: these streams were made to deny it, and the broker lets nobody change that`,
      mend: 'see "At a hub from before" in docs/retention.md',
    },
  ];
}

async function examinePublishedDirectory(state: OperatorState, hub: BusConnection): Promise<Finding[]> {
  const shown = await readDirectory(hub).catch((error: unknown) => {
    if (error instanceof BusError && error.code === 'BUS_STREAM_MISSING') return undefined;
    throw error;
  });
  if (shown === readIssuedDirectory(state).text) return [];
  const what =
    shown === undefined ? 'the hub shows no directory' : 'the hub shows another directory than the newest';
  return [{ severity: 'error', what, mend: APPLY }];
}
