import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as pkcs11 from 'pkcs11js';

const CACHE = resolve(import.meta.dirname, '..', '..', '.cache');

/** SoftHSM's library: of this machine, or what tools/find-softhsm.ts fetched; undefined when there is none. */
export function findSoftHsm(): string | undefined {
  const [found] = ['/usr/lib', '/usr/lib/*', join(CACHE, 'bench-servers/libsofthsm2/usr/lib/*')].flatMap(
    (folder) => globSync(join(folder, 'softhsm/libsofthsm2.so')),
  );
  return found;
}

/** Why no token can be had here; undefined when one can. */
export function whyNoToken(): string | undefined {
  const built = new URL('../../node_modules/pkcs11js/build/Release/pkcs11.node', import.meta.url);
  if (!existsSync(built)) return 'the addon is not built: tools/build-pkcs11.sh';
  return findSoftHsm() === undefined ? 'there is no SoftHSM: node tools/find-softhsm.ts' : undefined;
}

export interface SoftToken {
  readonly module: string;
  readonly token: string;
  readonly pin: string;
  /** Where it keeps its objects: remove it, and the token is gone. */
  readonly objects: string;
  /** For a process that is to see it. */
  readonly env: { readonly SOFTHSM2_CONF: string };
}

/**
 * A real token of software, newly initialised in a folder of its own. This process sees it, and no other, from its next
 * C_Initialize on.
 */
export function makeSoftToken(dir: string, token = 'the office', pin = '271828'): SoftToken {
  const module = findSoftHsm()!;
  const objects = join(dir, 'tokens');
  mkdirSync(objects, { recursive: true });
  const config = join(dir, 'softhsm2.conf');
  writeFileSync(config, `directories.tokendir = ${objects}\nlog.level = ERROR\n`);
  process.env.SOFTHSM2_CONF = config;
  const addon = createRequire(import.meta.url)('pkcs11js') as typeof pkcs11;
  const library = new addon.PKCS11();
  library.load(module);
  library.C_Initialize();
  const free = library.C_GetSlotList(true).at(-1)!;
  library.C_InitToken(free, '314159', token.padEnd(32));
  const slot = library
    .C_GetSlotList(true)
    .find((one) => library.C_GetTokenInfo(one).label.trimEnd() === token)!;
  const session = library.C_OpenSession(slot, addon.CKF_SERIAL_SESSION | addon.CKF_RW_SESSION);
  library.C_Login(session, addon.CKU_SO, '314159');
  library.C_InitPIN(session, pin);
  library.C_Finalize();
  library.close();
  return { module, token, pin, objects, env: { SOFTHSM2_CONF: config } };
}
