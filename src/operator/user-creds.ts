import { encodeUser, fmtCreds, type User } from '@nats-io/jwt';
import type { KeyPair } from '@nats-io/nkeys';
import {
  BEGINNINGS_STREAM,
  DIRECTORY_STREAM,
  DIRECTORY_SUBJECT,
  HUB_API_PREFIX,
  inboxPrefixOf,
  streamOf,
} from '../bus/names.ts';
import { MAX_MESSAGE_BYTES } from '../bus/stream-config.ts';

const DIRECTORY_GET = `${HUB_API_PREFIX}.DIRECT.GET.${DIRECTORY_STREAM}.${DIRECTORY_SUBJECT}`;

/** What every user of a participant is bound to: plain client connections, small messages, few subscriptions. */
const LIMITS = {
  subs: 100,
  data: -1,
  payload: MAX_MESSAGE_BYTES,
  allowed_connection_types: ['STANDARD' as const],
};

/**
 * Credentials of a participant's publisher or reader: all that this user may say and hear.
 * A reader may ask about and pull from its own durables, and acknowledge; it may never make one.
 */
export async function makeParticipantCreds(
  id: string,
  role: 'publisher' | 'reader',
  user: KeyPair,
  account: KeyPair,
): Promise<string> {
  const allow =
    role === 'publisher'
      ? [`alert.${id}.>`, `${HUB_API_PREFIX}.DIRECT.GET.${streamOf(id)}.alert.${id}.>`, DIRECTORY_GET]
      : [
          `${HUB_API_PREFIX}.CONSUMER.INFO.*.${id}`,
          `${HUB_API_PREFIX}.CONSUMER.MSG.NEXT.*.${id}`,
          `$JS.ACK.*.${id}.>`,
          DIRECTORY_GET,
          `${HUB_API_PREFIX}.DIRECT.GET.${BEGINNINGS_STREAM}.>`,
        ];
  return makeCreds(`${id} ${role}`, user, account, {
    ...LIMITS,
    pub: { allow, deny: [] },
    sub: { allow: [`${inboxPrefixOf(id, role)}.>`], deny: [] },
  });
}

/** Credentials of the operator's own two users: `system` pushes accounts, `hub` keeps streams and durables. */
export async function makeOperatorCreds(name: string, user: KeyPair, account: KeyPair): Promise<string> {
  return makeCreds(name, user, account, { allowed_connection_types: ['STANDARD'] });
}

async function makeCreds(
  name: string,
  user: KeyPair,
  account: KeyPair,
  claims: Partial<User>,
): Promise<string> {
  const jwt = await encodeUser(name, user, account, claims);
  return Buffer.from(fmtCreds(jwt, user)).toString('ascii');
}
