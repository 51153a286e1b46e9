/**
 * Prints the path of SoftHSM's library, a PKCS #11 token in software that the tests use; fetches Debian's package into
 * .cache/ when there is none (signatures checked, no root). Where it cannot be had it says so, and the tests that need it
 * are skipped. Usage: node tools/find-softhsm.ts
 */
import { findDebianProgram } from '../bench/support/debian-package.ts';
import { findSoftHsm } from '../test/support/soft-token.ts';

try {
  console.log(findSoftHsm() ?? findDebianProgram('libsofthsm2', 'usr/lib/*/softhsm/libsofthsm2.so').path);
} catch (error) {
  console.error(`no SoftHSM, so the tests of keys in tokens are skipped: ${(error as Error).message}`);
}
