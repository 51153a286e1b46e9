import { type Account, type Export, encodeAccount, encodeActivation, type Import } from '@nats-io/jwt';
import type { KeyPair } from '@nats-io/nkeys';
import {
  BEGINNINGS_STREAM,
  beginningsSubject,
  DIRECTORY_STREAM,
  DIRECTORY_SUBJECT,
  HUB_API_PREFIX,
  OWN_API_PREFIX,
  streamOf,
} from '../bus/names.ts';

/** -1 is "no limit"; in an account's JWT everything left out would be 0. */
const UNLIMITED = { subs: -1, data: -1, payload: -1, imports: -1, exports: -1, wildcards: true };

const ACK_PREFIX = '$JS.ACK';

/**
 * What the account HUB offers. All of it private: an account needs an activation, signed by HUB, for every import.
 * MSG.NEXT answers with many messages, hence response type Stream.
 */
const HUB_EXPORTS: Export[] = [
  { name: 'alerts', subject: 'alert.>', type: 'service', token_req: true },
  {
    name: 'durable info',
    subject: `${OWN_API_PREFIX}.CONSUMER.INFO.*.*`,
    type: 'service',
    token_req: true,
  },
  {
    name: 'durable next',
    subject: `${OWN_API_PREFIX}.CONSUMER.MSG.NEXT.*.*`,
    type: 'service',
    token_req: true,
    response_type: 'Stream',
  },
  { name: 'durable ack', subject: `${ACK_PREFIX}.*.*.>`, type: 'service', token_req: true },
  {
    name: 'own last entry',
    subject: `${OWN_API_PREFIX}.DIRECT.GET.*.alert.>`,
    type: 'service',
    token_req: true,
  },
  {
    name: 'directory',
    subject: `${OWN_API_PREFIX}.DIRECT.GET.${DIRECTORY_STREAM}.${DIRECTORY_SUBJECT}`,
    type: 'service',
    token_req: true,
  },
  {
    name: 'beginnings',
    subject: `${OWN_API_PREFIX}.DIRECT.GET.${BEGINNINGS_STREAM}.beginning.>`,
    type: 'service',
    token_req: true,
  },
];

/** The claims of the account that owns every stream. */
export function hubClaims(): Partial<Account> {
  return {
    exports: HUB_EXPORTS,
    limits: {
      ...UNLIMITED,
      conn: 16,
      leaf: 0,
      disallow_bearer: true,
      mem_storage: 0,
      disk_storage: -1,
      streams: -1,
      consumer: -1,
      // A stream without a quota of its own could eat the others' disk.
      max_bytes_required: true,
    },
  };
}

/** The system account: the broker's own services, used by the operator alone. */
export function systemClaims(): Partial<Account> {
  return {
    exports: [],
    limits: { ...UNLIMITED, conn: 16, leaf: 0, disallow_bearer: true },
  };
}

/** One thing of HUB that a participant's account may use: the exact subject there, and how it is called here. */
export interface Grant {
  readonly name: string;
  readonly subject: string;
  readonly localSubject: string;
}

/**
 * All that one participant's account imports.
 * @param origins those whose streams have a durable for it
 * @param communities those whose feeds it reads
 */
export function grantsOf(
  id: string,
  origins: readonly string[],
  communities: readonly string[] = [],
): Grant[] {
  const api = (name: string, rest: string): Grant => ({
    name,
    subject: `${OWN_API_PREFIX}.${rest}`,
    localSubject: `${HUB_API_PREFIX}.${rest}`,
  });
  const grants: Grant[] = [
    { name: 'publish', subject: `alert.${id}.>`, localSubject: `alert.${id}.>` },
    api('own last entry', `DIRECT.GET.${streamOf(id)}.alert.${id}.>`),
    api('directory', `DIRECT.GET.${DIRECTORY_STREAM}.${DIRECTORY_SUBJECT}`),
  ];
  for (const community of communities) {
    const subject = beginningsSubject(community, '>');
    grants.push(api(`beginnings ${community}`, `DIRECT.GET.${BEGINNINGS_STREAM}.${subject}`));
  }
  for (const origin of origins) {
    const stream = streamOf(origin);
    const ack = `${ACK_PREFIX}.${stream}.${id}.>`;
    grants.push(
      api(`info ${origin}`, `CONSUMER.INFO.${stream}.${id}`),
      api(`next ${origin}`, `CONSUMER.MSG.NEXT.${stream}.${id}`),
      { name: `ack ${origin}`, subject: ack, localSubject: ack },
    );
  }
  return grants;
}

/**
 * The end of the year 9999, in seconds since 1970. Credentials of a user that were made before that moment are refused;
 * a user gets them once, so none count, also when the clock that dated them was wrong.
 */
const FOR_EVER_S = 253_402_300_799;

/**
 * A participant's account: no JetStream, no leaf nodes, nothing exported; the grants as imports, each activated.
 * `refusedUsers` (public nkeys) cannot connect, and those that are connected are cut off.
 */
export async function makeParticipantClaims(
  participantAccount: string,
  grants: readonly Grant[],
  hub: KeyPair,
  refusedUsers: readonly string[] = [],
): Promise<Partial<Account>> {
  const imports: Import[] = [];
  for (const grant of grants) {
    imports.push({
      name: grant.name,
      subject: grant.subject,
      local_subject: grant.localSubject,
      account: hub.getPublicKey(),
      type: 'service',
      token: await encodeActivation(grant.name, participantAccount, hub, 'service', {
        subject: grant.subject,
      }),
    });
  }
  return {
    imports,
    revocations: Object.fromEntries(refusedUsers.map((user) => [user, FOR_EVER_S])),
    limits: { ...UNLIMITED, exports: 0, conn: 16, leaf: 0, disallow_bearer: true },
  };
}

export async function signAccount(
  name: string,
  accountPublicKey: string,
  claims: Partial<Account>,
  operator: KeyPair,
): Promise<string> {
  return encodeAccount(name, accountPublicKey, claims, { signer: operator });
}
