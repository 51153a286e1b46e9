import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { callApi, loadSession } from '../state/session.ts';

/** Whether this browser knows passkeys at all. */
export function canUsePasskey(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/** @throws when there is none, the person gives up, or the server does not take it */
export async function signInWithPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await callApi<PublicKeyCredentialRequestOptionsJSON>(
    'POST',
    'passkeys/sign-in/begin',
    {},
  );
  await callApi('POST', 'passkeys/sign-in/finish', await startAuthentication({ optionsJSON }));
  await loadSession();
}

/** Makes a passkey of the person who is signed in. @throws as {@link signInWithPasskey} */
export async function addPasskey(): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await callApi<PublicKeyCredentialCreationOptionsJSON>(
    'POST',
    'passkeys/registration/begin',
    {},
  );
  await callApi('POST', 'passkeys/registration/finish', await startRegistration({ optionsJSON }));
  await loadSession();
}
