import { decode, encodeAccount } from '@nats-io/jwt';
import { createAccount, createOperator } from '@nats-io/nkeys';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantsOf, makeParticipantClaims, signAccount } from '../../src/operator/account-claims.ts';
import { isSameAccount } from '../../src/operator/account-difference.ts';
import { readClaims } from '../../src/operator/read-claims.ts';
import { createTransportKey, keyFromSeedText, seedText } from '../../src/operator/transport-key.ts';

test('our signatures are those of the library, which verifies them', () => {
  const key = createTransportKey('account');
  const again = keyFromSeedText(seedText(key));
  const data = new TextEncoder().encode('something');
  expect(again.getPublicKey()).toBe(key.getPublicKey());
  expect(Buffer.from(again.sign(data))).toEqual(Buffer.from(key.sign(data)));
  expect(key.verify(data, again.sign(data))).toBe(true);
});

test("our reading of a JWT is the library's", async () => {
  const jwt = await encodeAccount(
    'x',
    createAccount(),
    { limits: { conn: 3 } },
    { signer: createOperator() },
  );
  expect(readClaims(jwt)).toEqual(decode(jwt));
});

test('a JWT with one character changed is not read', async () => {
  const jwt = await encodeAccount('x', createAccount(), {}, { signer: createOperator() });
  fc.assert(
    fc.property(fc.nat(jwt.length - 1), fc.constantFrom('A', 'b', '0', '.', '='), (index, character) => {
      fc.pre(jwt[index] !== character);
      const changed = jwt.slice(0, index) + character + jwt.slice(index + 1);
      const claims = readClaims(changed);
      // The last character of base64url has spare bits: another spelling of the same signature is the same JWT.
      if (claims !== undefined) expect(index).toBe(jwt.length - 1);
    }),
  );
  expect(readClaims('')).toBeUndefined();
  expect(readClaims('a.b.c')).toBeUndefined();
});

test('an account is the same when it grants the same and refuses the same users, whenever it was signed', async () => {
  const [operator, hub, stranger] = [
    createTransportKey('operator'),
    createTransportKey('account'),
    createTransportKey('operator'),
  ];
  const account = createTransportKey('account').getPublicKey();
  const claims = await makeParticipantClaims(account, grantsOf('mk-bp', ['xk-kp']), hub);
  const same = await makeParticipantClaims(account, grantsOf('mk-bp', ['xk-kp']), hub);
  const more = await makeParticipantClaims(account, grantsOf('mk-bp', ['xk-kp', 'rs-gp']), hub);
  const refusing = await makeParticipantClaims(account, grantsOf('mk-bp', ['xk-kp']), hub, ['UA', 'UB']);
  const refusingAgain = await makeParticipantClaims(account, grantsOf('mk-bp', ['xk-kp']), hub, ['UB', 'UA']);
  const otherHub = await makeParticipantClaims(
    account,
    grantsOf('mk-bp', ['xk-kp']),
    createTransportKey('account'),
  );
  const jwt = await signAccount('mk-bp', account, claims, operator);
  const by = operator.getPublicKey();
  expect(isSameAccount(jwt, same, by)).toBe(true);
  expect(isSameAccount(jwt, more, by)).toBe(false);
  expect(isSameAccount(jwt, refusing, by)).toBe(false);
  const refusingJwt = await signAccount('mk-bp', account, refusing, operator);
  expect(isSameAccount(refusingJwt, refusingAgain, by)).toBe(true);
  expect(isSameAccount(refusingJwt, claims, by)).toBe(false);
  expect(isSameAccount(jwt, otherHub, by)).toBe(false);
  expect(isSameAccount(jwt, { ...same, limits: { ...same.limits, conn: -1 } }, by)).toBe(false);
  expect(isSameAccount(await signAccount('mk-bp', account, claims, stranger), same, by)).toBe(false);
  expect(isSameAccount(undefined, same, by)).toBe(false);
});
