/** Imported before a program's own code (`node --import`): tells the parent of its heap, four times a second. */
import type { HeapNews } from './watched-process.ts';

const EVERY_MS = 250;

const timer = setInterval(() => {
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ heapUsedBytes: heapUsed, externalBytes: external } satisfies HeapNews);
}, EVERY_MS);
timer.unref();
