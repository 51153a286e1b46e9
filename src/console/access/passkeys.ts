import { createHash } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Clock, RandomBytes } from '../../contract/clock.ts';
import { dropPasskeys, findPasskey, keepPasskey, noteUse, passkeysOf } from '../../store/console-passkeys.ts';
import type { Store } from '../../store/open-store.ts';
import type { Person } from '../member.ts';
import { CHALLENGE_MS, openChallenges } from './challenges.ts';
import type { OpenSession } from './sessions.ts';

/** Passkeys belong to a name: so the page is `localhost`, and no address. */
const RP_ID = 'localhost';
/** EdDSA, ES256, RS256: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];

/** Signing in with a passkey (WebAuthn). The person is verified by the authenticator each time, by PIN or finger. */
export interface Passkeys {
  beginRegistration(session: OpenSession): Promise<PublicKeyCredentialCreationOptionsJSON>;
  /** Whether it is kept, for the person of the session in the role of the session. */
  finishRegistration(session: OpenSession, answer: unknown): Promise<boolean>;
  beginSignIn(): Promise<PublicKeyCredentialRequestOptionsJSON>;
  /** Who signs in by it; undefined: nobody, whatever is wrong with it. */
  finishSignIn(answer: unknown): Promise<Person | undefined>;
  has(person: Person): boolean;
  /** Removes all of that person, in any role. */
  removeAll(person: Person): void;
}

export interface PasskeyOptions {
  readonly store: Store;
  /** The participant. */
  readonly self: string;
  readonly origin: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

export function openPasskeys({ store, self, origin, clock, random }: PasskeyOptions): Passkeys {
  const challenges = openChallenges(clock, random);
  const expected = (use: string) => ({
    expectedChallenge: (challenge: string) => challenges.take(challenge, use),
    expectedOrigin: origin,
    expectedRPID: RP_ID,
    requireUserVerification: true,
  });
  return {
    beginRegistration: ({ id, person }) =>
      generateRegistrationOptions({
        rpName: 'Karaula',
        rpID: RP_ID,
        // What the authenticator lists: it tells apart, and names nobody. K7
        userName: `${self} ${person.role} ${person.who.slice(0, 6)}`,
        userID: userIdOf(person),
        challenge: challenges.issue(`registration ${id}`),
        timeout: CHALLENGE_MS,
        attestationType: 'none',
        excludeCredentials: passkeysOf(store, person.who).map((known) => ({ id: known })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    finishRegistration: async ({ id, person }, answer) => {
      if (!isPlain(answer)) return false;
      const verified = await orNothing(
        verifyRegistrationResponse({
          response: answer as RegistrationResponseJSON,
          supportedAlgorithmIDs: ALGORITHMS,
          ...expected(`registration ${id}`),
        }),
      );
      if (!verified?.verified) return false;
      const { credential } = verified.registrationInfo;
      // Somebody else's stays his.
      if (findPasskey(store, credential.id) !== undefined) return false;
      keepPasskey(store, { ...credential, person }, clock.nowMs());
      return true;
    },
    beginSignIn: () =>
      generateAuthenticationOptions({
        rpID: RP_ID,
        challenge: challenges.issue('sign-in'),
        timeout: CHALLENGE_MS,
        userVerification: 'required',
      }),
    finishSignIn: async (answer) => {
      const { id } = (answer ?? {}) as { readonly id?: unknown };
      const passkey = typeof id === 'string' ? findPasskey(store, id) : undefined;
      if (passkey === undefined) return undefined;
      const verified = await orNothing(
        verifyAuthenticationResponse({
          response: answer as AuthenticationResponseJSON,
          credential: passkey,
          ...expected('sign-in'),
        }),
      );
      if (!verified?.verified) return undefined;
      return noteUse(store, passkey, verified.authenticationInfo.newCounter) ? passkey.person : undefined;
    },
    has: ({ who }) => passkeysOf(store, who).length > 0,
    removeAll: ({ who }) => void dropPasskeys(store, who),
  };
}

/** One of a person in a role: a second one replaces the first in an authenticator. */
function userIdOf({ who, role }: Person): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`karaula-passkey/1 ${who} ${role}`).digest());
}

/**
 * Whether it comes with no certificates, as was asked for: the library would look for their revocation in the network, and
 * nothing leaves this machine.
 */
function isPlain(answer: unknown): boolean {
  try {
    const { response } = answer as RegistrationResponseJSON;
    const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
    const format = attestation.get('fmt');
    return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined);
  } catch {
    return false;
  }
}

/** The library throws at what is not as it must be; to us that is an answer that counts for nothing. */
async function orNothing<T>(verdict: Promise<T>): Promise<T | undefined> {
  try {
    return await verdict;
  } catch {
    return undefined;
  }
}
