import { MAX_EXCHANGE_BYTES } from './limits.ts';

/** All of a body; undefined as soon as it is larger than an exchange may be. The rest is never read. */
export async function readBounded(body: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_EXCHANGE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
