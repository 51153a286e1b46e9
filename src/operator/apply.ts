import { type Account, encodeGeneric } from '@nats-io/jwt';
import { deleteAccounts, listAccounts, lookUpAccount, pushAccount } from '../bus/account-store.ts';
import type { BusConnection } from '../bus/connect.ts';
import { provisionStreams } from '../bus/provision.ts';
import { publishDirectory } from '../bus/publish-directory.ts';
import { readDirectory } from '../bus/read-directory.ts';
import { grantsOf, hubClaims, makeParticipantClaims, signAccount } from './account-claims.ts';
import { isSameAccount } from './account-difference.ts';
import { OperatorError } from './errors.ts';
import { readIssuedDirectory, renewTimestamp, whyReissue } from './issue-directory.ts';
import { connectOperator } from './operator-connection.ts';
import { communitiesFor, originsFor, planHub } from './plan-hub.ts';
import type { EnrolledParticipant, Registry } from './registry.ts';
import { renewCertificates } from './renew-certificates.ts';
import { type OperatorState, readRegistry, readSecret } from './state.ts';
import { keyFromSeedText } from './transport-key.ts';

/** Something that `applyState` did, for people: `create stream ALERTS_mk-bp`. */
export interface Change {
  readonly action: 'create' | 'update' | 'recreate' | 'remove' | 'publish' | 'issue' | 'renew';
  readonly what: string;
  readonly why: string;
}

/**
 * Brings a running broker to what the registry says: accounts, streams, durables, directory; and renews certificates
 * and a directory that are about to run out. Run again it changes nothing. What should no longer be there goes: durables and accounts of who left; never a stream or an alert.
 * @throws {BusError | OperatorError | StoreError | TrustError}
 */
export async function applyState(state: OperatorState): Promise<Change[]> {
  const changes: Change[] = [];
  let registry = readRegistry(state);
  for (const { whose, why } of await renewCertificates(state, registry)) {
    changes.push({ action: 'renew', what: `certificate of ${whose}`, why });
  }
  const why = whyReissue(state, registry);
  if (why !== undefined) {
    renewTimestamp(state, registry);
    registry = readRegistry(state);
    changes.push({ action: 'issue', what: `directory ${registry.directoryVersion}`, why });
  }
  const plan = planHub(state.operator, registry, state.directoryClock.nowMs());
  const system = await connectOperator(state, 'system');
  try {
    changes.push(...(await applyAccount(state, system, 'HUB', state.operator.hubAccount, hubClaims())));
    changes.push(...(await removeAccounts(state, system, registry)));
    const hub = await connectOperator(state, 'hub');
    try {
      changes.push(...(await provisionStreams(hub, plan)));
      changes.push(...(await applyDirectory(state, hub)));
    } finally {
      await hub.close();
    }
    for (const wanted of await wantedAccounts(state, registry)) {
      changes.push(...(await applyAccount(state, system, wanted.id, wanted.account, wanted.claims)));
    }
  } finally {
    await system.close();
  }
  return changes;
}

export interface WantedAccount {
  readonly id: string;
  readonly account: string;
  readonly claims: Partial<Account>;
}

/** The accounts of all who are enrolled, or of one, with what each may import and whom it refuses. */
export async function wantedAccounts(
  state: OperatorState,
  registry: Registry,
  only?: string,
): Promise<WantedAccount[]> {
  const hub = keyFromSeedText(readSecret(state.paths.hubSeed));
  const plan = planHub(state.operator, registry, state.directoryClock.nowMs());
  return Promise.all(
    registry.participants
      .filter(({ id, removedAt }) => removedAt === undefined && (only ?? id) === id)
      .map(async (participant) => ({
        id: participant.id,
        account: participant.account,
        claims: await makeParticipantClaims(
          participant.account,
          grantsOf(participant.id, originsFor(plan, participant.id), communitiesFor(plan, participant.id)),
          hub,
          refusedUsersOf(participant),
        ),
      })),
  );
}

function refusedUsersOf({ revokedUsers = [], suspended, publisher, reader }: EnrolledParticipant): string[] {
  return [...revokedUsers, ...(suspended === undefined ? [] : [publisher, reader])];
}

/** Brings one account at the broker to what it should be. @throws {BusError | OperatorError} */
export async function applyAccount(
  state: OperatorState,
  system: BusConnection,
  name: string,
  account: string,
  claims: Partial<Account>,
): Promise<Change[]> {
  const existing = await lookUpAccount(system, account);
  if (isSameAccount(existing, claims, state.operator.operator)) return [];
  const operator = keyFromSeedText(readSecret(state.paths.operatorSeed));
  await pushAccount(system, await signAccount(name, account, claims, operator));
  if (!isSameAccount(await lookUpAccount(system, account), claims, state.operator.operator)) {
    throw new OperatorError(
      'OPERATOR_HUB_REFUSED',
      `the broker at ${system.where} did not take the account of ${name}; is this machine's clock behind? Look into the broker's log`,
    );
  }
  const why = existing === undefined ? '' : 'grants or refused users changed';
  return [{ action: existing === undefined ? 'create' : 'update', what: `account ${name}`, why }];
}

/** Accounts the broker has and nobody is enrolled for. */
async function removeAccounts(
  state: OperatorState,
  system: BusConnection,
  registry: Registry,
): Promise<Change[]> {
  const { hubAccount, systemAccount } = state.operator;
  const current = registry.participants.filter(({ removedAt }) => removedAt === undefined);
  const wanted = [hubAccount, systemAccount, ...current.map(({ account }) => account)];
  const surplus = (await listAccounts(system)).filter((account) => !wanted.includes(account));
  if (surplus.length === 0) return [];
  const operator = keyFromSeedText(readSecret(state.paths.operatorSeed));
  await deleteAccounts(system, await encodeGeneric('delete', operator, 'generic', { accounts: surplus }));
  return surplus.map((account) => {
    const owner = registry.participants.find((participant) => participant.account === account)?.id;
    return { action: 'remove', what: `account ${owner ?? account}`, why: 'not enrolled' };
  });
}

async function applyDirectory(state: OperatorState, hub: BusConnection): Promise<Change[]> {
  const { text, verified } = readIssuedDirectory(state);
  if ((await readDirectory(hub)) === text) return [];
  await publishDirectory(hub, text);
  return [{ action: 'publish', what: `directory ${verified.directory.version}`, why: '' }];
}
