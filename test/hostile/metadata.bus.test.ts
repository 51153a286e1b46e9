import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { draftAction } from '../../src/director/act-on-entry.ts';
import { SIZE_CLASSES } from '../../src/trust/seal.ts';
import { eventually } from '../support/eventually.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';

/** All that a page of ours says is readable; the words of the first column. */
const READABLE = new Set(
  [...readFileSync('docs/metadata.md', 'utf8').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  ),
);
/** Names, places, documents and code words of the alert below, and of what was done about it. */
const SECRETS =
  'Quetzal ZZTOP-77 Wanderfalke KRYPTON-4711 hani-i-elezit VERY_HIGH FACILITATION Kingfisher BORDER_CONTROL ZZ707QQ'.split(
    ' ',
  );

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp'],
  });
});
afterAll(() => hub?.stop());

/** The fields of a message that hold something, by their names on the wire. */
function fieldsOf(message: object): string[] {
  return Object.entries(message)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name.replace(/Ms$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

test('K2: of an alert and of what a member did about it the hub stores and carries nothing but what is listed', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  startReceiving(reader);
  // The operator listens to all that passes in the account that owns the streams, and to its own traffic.
  const operator = await hub.connectHub();
  const wire: { subject: string; bytes: Uint8Array }[] = [];
  const listening = operator.nc.subscribe('>', {
    callback: (_error, message) => void wire.push({ subject: message.subject, bytes: message.data }),
  });
  const { clock, random } = PUBLISH_DEFAULTS;
  const defaults = {
    ...PUBLISH_DEFAULTS.defaults,
    handling: { code: 'H2', purposes: ['BORDER_CONTROL'] },
  } as const;
  const summary = 'Quetzal lorry, plate ZZTOP-77, driver Wanderfalke.';
  const karaula = { identifiers: { plate: ['RS:ZZ707QQ'] } };
  await publishAll({ ...publisher, defaults }, [
    rowText('KRYPTON-4711', { summary, impact: 'VERY_HIGH', karaula }),
  ]);
  await eventually('the reader has it', () => referencesOf(reader.store).includes('KRYPTON-4711'));
  const on = inboxOf(reader.store).find(({ entry }) => entry.body.case === 'alert')!;
  const action = draftAction({
    self: 'xk-kp',
    on,
    action: 'ACTIONED',
    reason: 'Kingfisher sent',
    clock,
    random,
  });
  const bus = await hub.connect('xk-kp', 'publisher');
  await publishDrafts({ home: reader.home, store: reader.store, drafts: [action], clock, random, bus });
  await bus.close();
  await eventually('the receipt has passed', () => wire.some(({ subject }) => subject.endsWith('.receipt')));
  listening.unsubscribe();
  await operator.close();

  const entries = wire.filter(({ subject }) => subject.startsWith('alert.'));
  const kinds = new Set(entries.map(({ subject }) => subject.split('.').at(-1)));
  expect(kinds).toEqual(new Set(['key', 'border-incident', 'receipt']));
  const seen = new Set<string>(['subject']);
  for (const { bytes } of entries) {
    const envelope = decodeEnvelope(bytes);
    const { feed, body, ...rest } = decodeEntry(envelope.payload);
    for (const name of ['protected', 'signature', ...fieldsOf(feed), ...fieldsOf(rest)]) seen.add(name);
    if (body.case === 'sealed') {
      for (const name of fieldsOf(body.sealed)) seen.add(name);
      expect(SIZE_CLASSES).toContain(body.sealed.ciphertext.length - 16);
    } else if (body.case === 'prekey') {
      for (const name of fieldsOf(body.prekey)) seen.add(name);
    } else if (body.case === 'contentKey') {
      if (body.contentKey.linkEpoch !== undefined) seen.add('link_epoch');
      seen.add('recipients');
    } else expect.fail(`${body.case} is not sealed`);
  }
  // A content key's own entry is not sealed, and has nothing to hide: it is for the whole community.
  for (const label of ['status', 'handling']) seen.delete(label);
  expect([...seen].sort()).toEqual([...READABLE].sort());

  for (const { subject, bytes } of wire) {
    for (const word of SECRETS)
      expect(`${subject} ${Buffer.from(bytes).toString('latin1')}`).not.toContain(word);
  }
  const stored = readFilesUnder(join(hub.dir, 'broker'));
  expect(stored.some(({ path }) => path.includes('ALERTS_mk-bp'))).toBe(true);
  for (const { path, bytes } of stored) {
    for (const word of SECRETS)
      if (word.length > 2) expect(bytes.includes(word), `${word} in ${path}`).toBe(false);
  }
});
