import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { killConsoles } from './console-process.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { closeBrowser, closePages, takeComplaints } from './page.ts';

/**
 * A hub for the tests of one file, with participants enrolled. After each test its pages and consoles end, and no page
 * may have complained.
 */
export function useBrowserHub(participants: readonly string[]): () => TestHub {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ participants });
  });
  afterEach(async () => {
    await closePages();
    await killConsoles();
    expect(takeComplaints()).toEqual([]);
  });
  afterAll(async () => {
    await closeBrowser();
    await hub.stop();
  });
  return () => hub;
}
