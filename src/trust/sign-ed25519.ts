import { type KeyObject, sign } from 'node:crypto';
import { plainBytes } from '../contract/plain-bytes.ts';

const SIGNATURE_BYTES = 64;

let sodium: typeof import('sodium-native').default | undefined;
let loading: Promise<boolean> | undefined;

/** The key in libsodium's form: seed, then public key. By the key, so that nothing that is shown or copied holds it. */
const secretKeys = new WeakMap<KeyObject, Uint8Array>();

/**
 * An Ed25519 signature (RFC 8032, section 5.1.6). It is deterministic, so that it does not matter who makes it:
 * libsodium once `loadSodium` has found it, in half the time, and node:crypto before that and where it is not installed.
 * Only signing: what is to be believed is decided by node:crypto alone, because two libraries may disagree on a
 * strange key or signature, and then two readers would (K2).
 */
export function signEd25519(message: Uint8Array, key: KeyObject): Uint8Array {
  if (sodium === undefined) return plainBytes(sign(null, message, key));
  const signature = new Uint8Array(SIGNATURE_BYTES);
  sodium.crypto_sign_detached(signature, message, secretKeyOf(key));
  return signature;
}

/** Looks for libsodium, once. Nobody need wait for it. @returns whether it signs from now on */
export function loadSodium(): Promise<boolean> {
  loading ??= import('sodium-native').then(
    (module) => {
      sodium = module.default;
      return true;
    },
    // Not installed, or not for this machine.
    () => false,
  );
  return loading;
}

function secretKeyOf(key: KeyObject): Uint8Array {
  let found = secretKeys.get(key);
  if (found === undefined) {
    const { d, x } = key.export({ format: 'jwk' });
    found = new Uint8Array(Buffer.concat([Buffer.from(d!, 'base64url'), Buffer.from(x!, 'base64url')]));
    secretKeys.set(key, found);
  }
  return found;
}
