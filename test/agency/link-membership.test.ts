import { expect, test } from 'vitest';
import { withTokens } from '../../src/agency/link-keys.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { linkEpochOf } from '../../src/contract/link.ts';
import { openingKeysOf } from '../../src/director/opening-keys.ts';
import { dismissParticipant, entitleParticipant } from '../../src/operator/memberships.ts';
import { readDirectory, readSigningKey } from '../../src/store/home-keys.ts';
import { soundLinks } from '../../src/store/links.ts';
import { unwrapContentKey } from '../../src/trust/content-key.ts';
import { linkTokenOf } from '../../src/trust/link-token.ts';
import type { ContentKey } from '../../src/trust/seal.ts';
import { makeDraft } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';
import { type LinkMember, linkMember } from '../support/link-members.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';

const PLATE = { plate: ['RS:BG 123-AB'] };
const IDENTIFIER = { type: 'PLATE', value: 'RS/BG123AB' } as const;

const makeState = () => makeTestState({ participants: ['mk-bp', 'rs-gp', 'xk-kp'] });
const linksOf = ({ store }: LinkMember) => soundLinks(store, Date.now());
const said = ({ store }: LinkMember) =>
  store.all('SELECT feed, seq, entry_id FROM outbox_entries ORDER BY feed, seq');
const linkKeysOf = ({ home, store }: LinkMember) =>
  store.all('SELECT key_id FROM link_keys WHERE origin = ? AND recipients IS NOT NULL', home.id);

/** The link keys that a member can open, of all that another has put to the hub; by whatever software. */
async function keysOpenTo(member: LinkMember, other: LinkMember): Promise<ContentKey[]> {
  const own = openingKeysOf(member.home, member.store)();
  const entries = other.stream().map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload));
  const opened = await Promise.all(
    entries.map(({ feed, body }) =>
      body.case === 'contentKey' && body.contentKey.linkEpoch !== undefined
        ? unwrapContentKey(body.contentKey, feed, own)
        : undefined,
    ),
  );
  return opened.filter((key) => key !== undefined);
}

/** The tokens of an alert, as a member that may read it has them. */
const tokensOf = ({ store }: LinkMember, place: string): string[] =>
  inboxOf(store).flatMap(({ feed, seq, entry: { body } }) =>
    `${feed}/${seq}` === place && body.case === 'alert'
      ? (body.alert.tokens ?? []).map(({ token }) => token)
      : [],
  );
const tokenUnder = ({ key }: ContentKey) => linkTokenOf(key, 'wb6', IDENTIFIER);
const ALERTS = 'mk-bp.wb6.border-incident';

test('K2: who has left matches nothing that is said after, with whatever software; who has stayed does', async () => {
  const state = await makeState();
  const [mk, rs, xk] = ['mk-bp', 'rs-gp', 'xk-kp'].map((id) => linkMember(state, id)) as LinkMember[];
  for (const one of [rs!, xk!, mk!]) await one.report(PLATE);
  for (const one of [rs!, xk!]) await one.hear(mk!);
  expect([linksOf(rs!).length, linksOf(xk!).length]).toEqual([1, 1]);

  dismissParticipant(state, 'rs-gp', 'wb6');
  await mk!.report(PLATE);
  expect(linkKeysOf(mk!)).toHaveLength(2);
  for (const one of [rs!, xk!]) await one.hear(mk!);
  expect([linksOf(rs!).length, linksOf(xk!).length]).toEqual([1, 2]);

  const [tokens, before] = [tokensOf(xk!, `${ALERTS}/2`), tokensOf(xk!, `${ALERTS}/1`)];
  const [left, stayed] = [await keysOpenTo(rs!, mk!), await keysOpenTo(xk!, mk!)];
  expect([left.length, stayed.length]).toEqual([1, 2]);
  // It knows the plate, and the key of before still tells what was said before.
  expect(left.map(tokenUnder)).toEqual(before);
  expect(stayed.map(tokenUnder)).toEqual([...before, ...tokens]);
});

test('K2: who comes matches what is said from then on, and nothing of before', async () => {
  const state = await makeState();
  dismissParticipant(state, 'rs-gp', 'wb6');
  const [mk, rs] = [linkMember(state, 'mk-bp'), linkMember(state, 'rs-gp')];
  await mk.report(PLATE);
  entitleParticipant(state, 'rs-gp', 'wb6');
  await mk.report(PLATE);
  await rs.report(PLATE);
  await rs.hear(mk);
  expect(linksOf(rs)).toMatchObject([{ theirs: { feed: ALERTS, seq: 2 } }]);
  expect(await keysOpenTo(rs, mk)).toHaveLength(1);
});

/** As it waits for a second officer: with its tokens, and in no feed yet. */
async function draftOfNow({ home, store }: LinkMember, changes: Partial<Draft> = {}): Promise<Draft> {
  const issuedAtMs = Date.now();
  const draft = makeDraft(1, { issuedAtMs, expiresAtMs: issuedAtMs + 3_600_000, ...changes });
  const sealing = {
    ...PUBLISH_DEFAULTS,
    home,
    store,
    directory: readDirectory(home),
    key: readSigningKey(home),
  };
  return withTokens(sealing, draft, [IDENTIFIER]);
}

const state = await makeState();

test('a draft whose tokens are of another month than it says is refused, and nothing is placed', async () => {
  const mk = linkMember(state, 'mk-bp');
  const monthAgoMs = Date.now() - 32 * 86_400_000;
  const { body } = await draftOfNow(mk, { issuedAtMs: monthAgoMs });
  const before = said(mk);
  const waited = { ...makeDraft(1), issuedAtMs: Date.now(), expiresAtMs: Date.now() + 3_600_000, body };
  expect(linkEpochOf(monthAgoMs)).not.toBe(linkEpochOf(waited.issuedAtMs));
  await expect(mk.say([waited])).rejects.toMatchObject({ code: 'AGENCY_OLD_LINK_KEY' });
  expect(said(mk)).toEqual(before);
});

test('a draft whose tokens are of members that have changed is refused, with all that was to go with it, and nothing is placed', async () => {
  const mk = linkMember(state, 'mk-bp');
  const waited = await draftOfNow(mk);
  dismissParticipant(state, 'rs-gp', 'wb6');
  const before = said(mk);
  const plain = makeDraft(2, { issuedAtMs: Date.now(), expiresAtMs: Date.now() + 3_600_000 });
  await expect(mk.say([plain, waited])).rejects.toMatchObject({ code: 'AGENCY_OLD_LINK_KEY' });
  expect(said(mk)).toEqual(before);
  // Published again, it has tokens of those who are members now.
  const again = await draftOfNow(mk);
  expect((await mk.say([again])).placements).toMatchObject([{ outcome: 'placed', seq: 1 }]);
});
