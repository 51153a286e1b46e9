import { expect, test } from 'vitest';
import { exportJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { verifyWithJose } from '../../src/trust/verify-with-jose.ts';

const key = signingKeyFromSeed(new Uint8Array(32).fill(7));
const other = signingKeyFromSeed(new Uint8Array(32).fill(8));
const [jws] = flattenJws(exportJws(signPayload(new TextEncoder().encode('an entry'), key)));

test('the second opinion agrees with a good signature', async () => {
  expect(await verifyWithJose(jws, key.publicJwk)).toBe(true);
});

test('the second opinion finds another key, another payload and another header bad', async () => {
  const [another] = flattenJws(exportJws(signPayload(new TextEncoder().encode('another'), key)));
  expect(await verifyWithJose(jws, other.publicJwk)).toBe(false);
  expect(await verifyWithJose({ ...jws, payload: another.payload }, key.publicJwk)).toBe(false);
  expect(await verifyWithJose({ ...jws, protected: 'eyJhbGciOiJub25lIn0' }, key.publicJwk)).toBe(false);
});
