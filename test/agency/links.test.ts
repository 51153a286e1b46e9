import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftSharedKeys } from '../../src/agency/content-keys.ts';
import {
  draftLinkAnswer,
  draftLinkRequest,
  identifiersAskedFor,
  linkOfRequest,
} from '../../src/agency/draft-link.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { eraseSlice } from '../../src/director/erase-expired.ts';
import { openingKeysOf } from '../../src/director/opening-keys.ts';
import { draftLinks } from '../../src/director/state-links.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { soundLinks } from '../../src/store/links.ts';
import { identifiersOf } from '../../src/store/own-identifiers.ts';
import { recipientsOf, unwrapContentKey } from '../../src/trust/content-key.ts';
import { linkTokenOf } from '../../src/trust/link-token.ts';
import { makeTestState } from '../support/hub.ts';
import { type LinkMember, linkMember } from '../support/link-members.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';

const MEMBERS = ['al-bmp', 'ba-gp', 'me-gp', 'mk-bp', 'rs-gp', 'xk-kp'];

const state = await makeTestState({
  participants: [...MEMBERS, 'frontex'],
  communities: [
    { id: 'wb6', title: 'Six', isSealed: true },
    { id: 'region', title: 'All', isSealed: true },
    { id: 'jmtf', title: 'Some', isSealed: false },
  ],
});

const PLATE = { plate: ['RS:BG 123-AB'] };
const SAME_PLATE = { plate: ['SRB bg-123-ab'] };

const member = (id: string, clock?: { nowMs(): number }) => linkMember(state, id, clock);
const speaker = ({ home, store }: LinkMember) => ({
  store,
  directory: readDirectory(home),
  self: home.id,
  clock: PUBLISH_DEFAULTS.clock,
  random: PUBLISH_DEFAULTS.random,
});
const author = ({ home }: LinkMember) => ({ ...PUBLISH_DEFAULTS, self: home.id });
const linksOf = ({ store }: LinkMember, nowMs = Date.now()) => soundLinks(store, nowMs);
const bodiesOf = ({ store }: LinkMember) => inboxOf(store).map(({ entry }) => entry.body);
/** Everything that is in a database, as bytes. */
const fileOf = ({ store }: LinkMember) => {
  store.emptyLog();
  return readFileSync(store.path).toString('latin1');
};

/** mk-bp and rs-gp have reported the same plate, and heard each other. */
async function linked() {
  const [mk, rs] = [member('mk-bp'), member('rs-gp')];
  await rs.report({ ...PLATE, phone: ['RS:064 123 4567'] });
  await mk.hear(rs);
  const told = await mk.report(SAME_PLATE);
  await rs.hear(mk);
  return { mk, rs, told };
}

test('two that report the same plate, each in its own spelling, are told so at once, the second by its own row', async () => {
  const { mk, rs, told } = await linked();
  expect(told[0]).toMatchObject({
    outcome: 'accepted',
    links: [{ theirs: { feed: 'rs-gp.wb6.border-incident', seq: 1 }, types: ['PLATE'] }],
  });
  expect(linksOf(mk)).toMatchObject([{ own: { seq: 1 }, theirs: { feed: 'rs-gp.wb6.border-incident' } }]);
  expect(linksOf(rs)).toMatchObject([{ own: { seq: 1 }, theirs: { feed: 'mk-bp.wb6.border-incident' } }]);
});

test('a third member, who has read both alerts and reported neither, learns of no link', async () => {
  const { mk, rs } = await linked();
  const xk = member('xk-kp');
  await xk.report({ plate: ['RS:NS 999-XX'] });
  await xk.hear(mk, rs);
  expect(inboxOf(xk.store).filter(({ entry }) => entry.body.case === 'alert')).toHaveLength(2);
  expect(linksOf(xk)).toEqual([]);
});

test('K2: the same plate under the keys of two originators, or of two months, has nothing in common to look at', async () => {
  const { mk, rs } = await linked();
  const tokens = [mk, rs].map(({ store }) =>
    store.all('SELECT token FROM inbox_tokens').map(({ token }) => token),
  );
  expect(new Set(tokens.flat()).size).toBe(tokens.flat().length);
});

test('K7: identifiers stay at home: not in what is said, nor with the other', async () => {
  const { mk, rs } = await linked();
  expect(identifiersOf(rs.store, linksOf(rs)[0]!.own.entryId)).toEqual([
    { type: 'PLATE', value: 'RS/BG123AB' },
    { type: 'PHONE', value: '+381641234567' },
  ]);
  expect(fileOf(mk)).not.toContain('641234567');
  for (const { bytes } of [...mk.stream(), ...rs.stream()])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/BG123AB|641234567/);
});

test('K7: identifiers are gone from the file when the time of their entry is over', async () => {
  const mk = member('mk-bp');
  await mk.report({ plate: ['RS:ZZ 777-QQ'] });
  expect(fileOf(mk)).toContain('RS/ZZ777QQ');
  eraseSlice({ store: mk.store, policy: new Map(), nowMs: Date.now() + 2 * 3_600_000, trustsClock: true });
  expect(fileOf(mk)).not.toContain('ZZ777QQ');
});

test('K2: who is no member and has all that lies at the hub can match nothing, though he knows the plate', async () => {
  const { mk, rs } = await linked();
  const frontex = member('frontex');
  await frontex.report(PLATE, {}).catch(() => undefined);
  const own = openingKeysOf(frontex.home, frontex.store)();
  const stream = [...mk.stream(), ...rs.stream()];
  const keys = stream
    .map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload))
    .flatMap(({ feed, body }) => (body.case === 'contentKey' ? [{ feed, contentKey: body.contentKey }] : []));
  expect(keys.filter(({ contentKey }) => contentKey.linkEpoch !== undefined)).toHaveLength(2);
  for (const { feed, contentKey } of keys)
    expect(await unwrapContentKey(contentKey, feed, own)).toBeUndefined();
  const tokens = [mk, rs].flatMap(({ store }) =>
    store.all('SELECT token FROM inbox_tokens').map(({ token }) => String(token)),
  );
  const seen = stream.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join();
  expect(tokens.length).toBeGreaterThan(2);
  for (const token of tokens) {
    expect(seen).not.toContain(token);
    expect(seen).not.toContain(Buffer.from(token, 'hex').toString('latin1'));
  }
});

test('a token in clear is neither published nor taken: it would be given to the hub', async () => {
  const mk = member('mk-bp');
  const [told] = await publishAll({ ...mk, clock: PUBLISH_DEFAULTS.clock }, [
    rowText('R', { karaula: { community: 'jmtf', identifiers: PLATE } }),
  ]);
  expect(told).toMatchObject({
    outcome: 'rejected',
    violations: [{ path: 'karaula.identifiers', problem: 'are only for what is sealed, and jmtf is not' }],
  });
  expect(mk.store.get('SELECT count(*) AS n FROM own_identifiers')).toEqual({ n: 0 });
});

test('what cannot be read for certain is rejected, and told without the identifier', async () => {
  const mk = member('mk-bp');
  const [told] = await mk.report({ plate: ['BG 123-AB'], phone: ['064 123 4567'] });
  expect(told).toMatchObject({ outcome: 'rejected' });
  const problems = told?.outcome === 'rejected' ? told.violations : [];
  expect(problems.map(({ path }) => path)).toEqual([
    'karaula.identifiers.plate[0]',
    'karaula.identifiers.phone[0]',
  ]);
  expect(JSON.stringify(problems)).not.toMatch(/123/);
});

test('a retraction dissolves the link on both sides, and the identifiers go', async () => {
  const { mk, rs } = await linked();
  const [alert] = inboxOf(mk.store).filter(({ entry }) => entry.body.case === 'alert');
  await publishAll({ ...rs, clock: PUBLISH_DEFAULTS.clock }, [
    JSON.stringify({ karaula: { retract: { entry: alert!.entryId, reason: 'FALSE_POSITIVE' } } }),
  ]);
  await mk.hear(rs);
  expect(linksOf(mk)).toEqual([]);
  expect(linksOf(rs)).toEqual([]);
  expect(identifiersOf(rs.store, alert!.entryId)).toEqual([]);
});

test('a link is said to the other originator alone, once, and nobody else can open it or see whom it is for', async () => {
  const { mk, rs } = await linked();
  const statements = draftLinks(speaker(mk));
  expect(statements.drafts).toMatchObject([
    { handling: { releasableTo: ['rs-gp'] }, body: { case: 'link', link: { types: ['PLATE'] } } },
  ]);
  await mk.say(statements.drafts);
  statements.noteSaid();
  expect(draftLinks(speaker(mk)).drafts).toEqual([]);
  const xk = member('xk-kp');
  await xk.hear(mk);
  await rs.hear(mk);
  expect(bodiesOf(rs).some(({ case: of }) => of === 'link')).toBe(true);
  expect(bodiesOf(xk).some(({ case: of }) => of === 'link')).toBe(false);
  const handed = mk
    .stream()
    .map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload).body)
    .flatMap((body) => (body.case === 'contentKey' ? [recipientsOf(body.contentKey.jwe).toSorted()] : []));
  expect(handed).toHaveLength(3);
  for (const kids of handed) expect(kids).toEqual(handed[0]);
  const own = openingKeysOf(xk.home, xk.store)();
  const opened = await Promise.all(
    mk
      .stream()
      .map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload))
      .map(({ feed, body }) =>
        body.case === 'contentKey' ? unwrapContentKey(body.contentKey, feed, own) : undefined,
      ),
  );
  expect(opened.filter((key) => key !== undefined)).toHaveLength(2);
});

test('a key for two is never handed on, also to a member who asks for the keys of before', async () => {
  const { mk } = await linked();
  await mk.say(draftLinks(speaker(mk)).drafts);
  expect(mk.store.all('SELECT audience FROM content_keys WHERE recipients IS NOT NULL ORDER BY 1')).toEqual([
    { audience: null },
    { audience: 'mk-bp rs-gp' },
  ]);
  const asked = { community: 'wb6', member: 'xk-kp', sinceMs: 0 };
  expect(await draftSharedKeys({ ...speaker(mk), home: mk.home }, asked)).toHaveLength(1);
});

test('K5: an alert that the other may not have is not told of by the back door', async () => {
  const [mk, rs] = [member('mk-bp'), member('rs-gp')];
  await rs.report(PLATE);
  await mk.hear(rs);
  const handling = { code: 'H0', releasableTo: ['al-bmp'] };
  await publishAll({ ...mk, clock: PUBLISH_DEFAULTS.clock }, [
    rowText('R', { karaula: { identifiers: PLATE, handling } }),
  ]);
  expect(linksOf(mk)).toHaveLength(1);
  expect(draftLinks(speaker(mk)).drafts).toEqual([]);
});

test('the policy of a member may tell the whole community', async () => {
  const { mk } = await linked();
  const statements = draftLinks(speaker(mk), true);
  await mk.say(statements.drafts);
  const xk = member('xk-kp');
  await xk.hear(mk);
  expect(bodiesOf(xk).some(({ case: of }) => of === 'link')).toBe(true);
});

test('disclosure: asked for by who has the link, granted to it alone; a third member reads neither', async () => {
  const { mk, rs } = await linked();
  const [link] = linksOf(mk);
  await mk.say([draftLinkRequest(author(mk), link!, { types: ['PHONE'], reason: 'same convoy' })]);
  await rs.hear(mk);
  const [asked] = inboxOf(rs.store).filter(({ entry }) => entry.body.case === 'linkRequest');
  const request = asked!.entry.body.case === 'linkRequest' ? asked!.entry.body.linkRequest : expect.fail();
  expect(linkOfRequest(rs.store, request, Date.now())).toBeDefined();
  const identifiers = identifiersAskedFor(rs.store, request);
  await rs.say([draftLinkAnswer(author(rs), asked!, { identifiers })]);
  const xk = member('xk-kp');
  await mk.hear(rs);
  await xk.hear(mk, rs);
  const answers = bodiesOf(mk).flatMap((body) => (body.case === 'linkAnswer' ? [body.linkAnswer] : []));
  expect(answers).toMatchObject([{ identifiers: [{ type: 'PHONE', value: '+381641234567' }] }]);
  expect(
    bodiesOf(xk).filter(({ case: of }) => of !== 'alert' && of !== 'contentKey' && of !== 'prekey'),
  ).toEqual([]);
  expect(fileOf(xk)).not.toContain('641234567');
});

test('who asks about a link that is not there is told nothing', async () => {
  const { mk, rs } = await linked();
  const xk = member('xk-kp');
  await xk.report({ plate: ['RS:NS 999-XX'] });
  await xk.hear(rs);
  const [theirs] = inboxOf(xk.store).filter(({ entry }) => entry.body.case === 'alert');
  const own = mk.store; // Only the shape of a link is borrowed: xk-kp has none.
  const forged = { ...soundLinks(own, Date.now())[0]!, theirs: theirs! };
  const { body } = draftLinkRequest(author(xk), forged, { reason: 'fishing' });
  const request = body.case === 'linkRequest' ? body.linkRequest : expect.fail();
  const asked = { ...request, mine: { ...request.mine, hash: new Uint8Array(32) } };
  expect(linkOfRequest(rs.store, asked, Date.now())).toBeUndefined();
});

test('an exercise has no link with what is in earnest', async () => {
  const { mk } = await linked();
  expect(linksOf(mk)).toHaveLength(1);
  mk.store.run("UPDATE own_identifiers SET status = 'ACTUAL'");
  expect(linksOf(mk)).toEqual([]);
});

test('a link key that comes after the alert is matched when it comes', async () => {
  const [mk, rs] = [member('mk-bp'), member('rs-gp')];
  await rs.report(PLATE);
  await mk.report(SAME_PLATE);
  expect(linksOf(mk)).toEqual([]);
  await mk.hear(rs);
  expect(linksOf(mk)).toHaveLength(1);
  mk.store.run('DELETE FROM links');
  mk.store.run('DELETE FROM own_tokens');
  const [key] = mk.store.all('SELECT * FROM link_keys WHERE recipients IS NULL');
  expect(key).toMatchObject({ origin: 'rs-gp', community: 'wb6' });
});

test('a token counts only under the newest key that its originator had said by then, and in its month', async () => {
  const { mk } = await linked();
  const again = () => {
    mk.store.run('DELETE FROM links');
    return import('../../src/store/links.ts').then(({ matchTokens, countOldTokens }) => {
      const [{ position } = { position: 0 }] = mk.store.all('SELECT position FROM inbox_tokens');
      matchTokens(mk.store, { position: Number(position) }, Date.now());
      return { links: linksOf(mk).length, old: countOldTokens(mk.store, Number(position), Date.now()) };
    });
  };
  expect(await again()).toEqual({ links: 1, old: 0 });
  // After a change of members a newer key was said, and yet the alert has tokens of the one before.
  mk.store.run(
    `INSERT INTO link_keys SELECT origin, community, 'ff' || substr(key_id, 3), epoch, secret, said_at_ms + 1, until_ms, NULL
     FROM link_keys WHERE origin = 'rs-gp'`,
  );
  mk.store.run('UPDATE inbox_tokens SET issued_at_ms = issued_at_ms + 1000');
  expect(await again()).toEqual({ links: 0, old: 2 });
  mk.store.run(`DELETE FROM link_keys WHERE key_id LIKE 'ff%'`);
  expect(await again()).toEqual({ links: 1, old: 0 });
  // Of another month.
  mk.store.run('UPDATE inbox_tokens SET issued_at_ms = issued_at_ms + 32 * 86400000');
  expect(await again()).toEqual({ links: 0, old: 2 });
});

test('K10: a token is HMAC-SHA256 of what it says it is of, cut to 16 bytes', async () => {
  const { createHmac, createSecretKey } = await import('node:crypto');
  const key = createSecretKey(Buffer.alloc(32, 7));
  const token = linkTokenOf(key, 'wb6', { type: 'PLATE', value: 'RS/BG123AB' });
  const expected = createHmac('sha256', Buffer.alloc(32, 7))
    .update('karaula-link/1 PLATE wb6 RS/BG123AB')
    .digest('hex');
  expect(token).toBe(expected.slice(0, 32));
});
