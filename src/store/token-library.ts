import { existsSync } from 'node:fs';
import type * as pkcs11 from 'pkcs11js';
import type { TokenKey } from '../trust/token-key.ts';
import { StoreError } from './errors.ts';
import { asTokenError } from './token-failure.ts';

export type Addon = typeof pkcs11;

/** A token, by the library through which it is spoken to and the label that it bears. */
export type TokenPlace = Pick<TokenKey, 'module' | 'token'>;

const libraries = new Map<string, pkcs11.PKCS11>();

/** @throws {StoreError} `STORE_TOKEN_MODULE_MISSING` */
export async function loadAddon(): Promise<Addon> {
  try {
    return (await import('pkcs11js')).default as unknown as Addon;
  } catch (error) {
    throw new StoreError(
      'STORE_TOKEN_MODULE_MISSING',
      'keys in tokens cannot be used in this installation: the addon for PKCS #11 was not built; run tools/build-pkcs11.sh, which needs a C++ compiler',
      { cause: error },
    );
  }
}

/**
 * The library of a token, loaded and started once for the process.
 * @throws {StoreError} `STORE_TOKEN_MODULE_MISSING`
 */
export function loadLibrary(addon: Addon, path: string): pkcs11.PKCS11 {
  const known = libraries.get(path);
  if (known !== undefined) return known;
  const library = new addon.PKCS11();
  try {
    if (!existsSync(path)) throw new Error('there is no such file');
    library.load(path);
    library.C_Initialize();
  } catch (error) {
    throw new StoreError(
      'STORE_TOKEN_MODULE_MISSING',
      `${path} cannot be used as a PKCS #11 library (${(error as Error).message}); install the token's software, or name its library with --module`,
      { cause: error },
    );
  }
  libraries.set(path, library);
  return library;
}

/** Where a token of this label is. @throws {StoreError} `STORE_TOKEN_MISSING`, `STORE_TOKEN_FAILED` */
export function findSlot(library: pkcs11.PKCS11, { module, token }: TokenPlace): Buffer {
  const labels: string[] = [];
  try {
    const slots = library.C_GetSlotList(true);
    const found = slots.filter((slot) => {
      const label = library.C_GetTokenInfo(slot).label.trimEnd();
      labels.push(label);
      return label === token;
    });
    if (found.length === 1) return found[0]!;
  } catch (error) {
    throw asTokenError(error, token);
  }
  const seen = labels.filter((label) => label !== '').map((label) => `"${label}"`);
  throw new StoreError(
    'STORE_TOKEN_MISSING',
    `${module} shows ${labels.includes(token) ? 'more than one token' : 'no token'} "${token}" (it shows: ${seen.join(', ') || 'none'}); is it plugged in?`,
  );
}

/** Ends all libraries. What fails here is over all the same. */
export function closeLibraries(): void {
  for (const library of libraries.values()) {
    try {
      library.C_Finalize();
      library.close();
    } catch {
      // The token was taken out.
    }
  }
  libraries.clear();
}
