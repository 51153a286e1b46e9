/**
 * Prints the path of Chromium, in which the tests of the director's page run; fetches Debian's package into .cache/ when
 * there is none (signatures checked, no root). Exits 69 where it cannot be had. Usage: node tools/find-chromium.ts
 */
import { findChromium, launchChromium } from '../test/support/chromium.ts';

try {
  console.log(findChromium().path);
  const browser = await launchChromium();
  console.error(`Chromium ${browser.version()}`);
  await browser.close();
} catch (error) {
  console.error(
    `no Chromium here, so the tests of the page are not run: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`,
  );
  process.exitCode = 69;
}
