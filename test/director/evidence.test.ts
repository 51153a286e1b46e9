import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeContent, isSealable } from '../../src/contract/content-codec.ts';
import { exportEvidence, isComplaint } from '../../src/director/evidence.ts';
import type { EvidenceFile } from '../../src/director/evidence-file.ts';
import { verifyEvidence } from '../../src/director/verify-evidence.ts';
import { openFindings } from '../../src/store/findings.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { settleAt } from '../../src/store/settle-outbox.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { contentKeyOf, sealContent } from '../../src/trust/seal.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';
import { feedOf, HubWorld, INTERVAL_MS, type PaperMember } from './hub-world.ts';

let world: HubWorld;
let mk: PaperMember;
let xk: PaperMember;
let rs: PaperMember;

beforeEach(() => {
  world = new HubWorld();
  [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
});

/** As a third party has it: text, and nothing but the directory. */
function verify(file: unknown) {
  return verifyEvidence(JSON.parse(JSON.stringify(file)), world.directory, world.nowMs);
}

function evidenceOf(member: PaperMember): EvidenceFile {
  const [finding] = openFindings(member.store);
  if (finding === undefined) throw new Error('nothing was found');
  return exportEvidence(member.store, finding);
}

/** The hub hides mk-bp's newest entry from xk-kp, who then says what it has. */
function withhold({ authorSpeaks = true, complains = true } = {}): void {
  world.publish(mk, 2);
  const hidden = world.streams.get('mk-bp')!.at(-1);
  world.deliverAll(rs);
  for (const member of authorSpeaks ? [mk, rs] : [rs]) world.state(member);
  world.deliver(xk, 'mk-bp', undefined, (message) => (message === hidden ? undefined : message));
  world.deliver(xk, 'rs-gp');
  world.pass(1_000);
  if (complains) world.state(xk);
  world.pass(1.5 * INTERVAL_MS);
  world.examine(xk);
}

/** Two histories of mk-bp's feed: xk-kp sees one, rs-gp the other and says so. */
function splitView(): void {
  const thief = world.join('mk-bp');
  world.publish(mk, 1);
  const first = world.streams.get('mk-bp')!;
  world.deliver(xk, 'mk-bp');
  world.streams.set('mk-bp', []);
  world.publish(thief, 1);
  world.deliver(rs, 'mk-bp');
  world.state(rs);
  world.deliver(xk, 'rs-gp');
  world.streams.set('mk-bp', first);
  world.examine(xk);
}

/** xk-kp is shown both histories, one after the other. */
function fork(): void {
  const thief = world.join('mk-bp');
  world.publish(mk, 1);
  world.publish(thief, 1);
  world.deliver(xk, 'mk-bp');
  world.examine(xk);
}

describe('a fork', () => {
  test('K2: two entries of one origin for one place prove it to anybody who has the directory', () => {
    fork();
    const file = evidenceOf(xk);
    expect(file).toMatchObject({ finding: { name: 'forked', feed: feedOf('mk-bp') }, statements: [] });
    expect(file.entries).toHaveLength(2);
    const verdict = verify(file);
    expect(verdict).toMatchObject({ outcome: 'proved', name: 'forked', feed: feedOf('mk-bp') });
    expect(JSON.stringify(verdict)).toContain('has made two histories');
  });

  test('K2: an entry and another member’s statement prove who says what, and the rest stays a claim', () => {
    splitView();
    const verdict = verify(evidenceOf(xk));
    expect(verdict).toMatchObject({ outcome: 'claimed', name: 'forked' });
    expect(JSON.stringify(verdict)).toContain('rs-gp says so, and does not show it');
  });

  test('K2: an entry and its own author’s statement of another prove it', () => {
    const thief = world.join('mk-bp');
    world.publish(thief, 1);
    world.streams.set('mk-bp', []);
    world.publish(mk, 1);
    world.state(thief);
    // The thief's entry itself is not shown.
    world.deliver(xk, 'mk-bp');
    world.examine(xk);
    expect(verify(evidenceOf(xk))).toMatchObject({ outcome: 'proved', name: 'forked' });
  });

  test('K2: what is sealed proves it just so, to one who cannot open it', () => {
    const key = contentKeyOf('0'.repeat(32), new Uint8Array(32).fill(1));
    world.seal = ({ feed, seq, status, handling, body }) =>
      isSealable(body)
        ? sealContent(encodeContent({ status, handling, body }), { feed, seq }, key, PUBLISH_DEFAULTS.random)
        : undefined;
    fork();
    const file = evidenceOf(xk);
    expect(verify(file)).toMatchObject({ outcome: 'proved', name: 'forked', feed: feedOf('mk-bp') });
    expect(JSON.stringify(file)).not.toContain('plaintext');
  });

  test('K2: entries that do not contradict each other prove nothing', () => {
    fork();
    const file = evidenceOf(xk);
    expect(verify({ ...file, entries: file.entries.slice(0, 1) })).toMatchObject({ outcome: 'refused' });
  });
});

describe('withholding', () => {
  test('K2: the author’s statement and ours after it prove what each has signed; that the hub is why is our word', () => {
    withhold();
    const file = evidenceOf(xk);
    expect(file.statements).toHaveLength(2);
    const verdict = verify(file);
    expect(verdict).toMatchObject({ outcome: 'proved', name: 'withheld', feed: feedOf('mk-bp') });
    if (verdict.outcome === 'refused') throw new Error(verdict.reason);
    expect(verdict.proved.join('; ')).toContain('the hub confirmed mk-bp.wb6.border-incident up to 2');
    expect(verdict.proved.join('; ')).toContain(
      'knowing that, that it has mk-bp.wb6.border-incident up to 1 only',
    );
    expect(verdict.claimed).toEqual(['that the hub is why xk-kp lacks it: its own signed word']);
  });

  test('another member’s word alone is called a claim, and so is a complaint that nobody has signed', () => {
    withhold({ authorSpeaks: false });
    expect(verify(evidenceOf(xk))).toMatchObject({ outcome: 'claimed', name: 'withheld' });
    world = new HubWorld();
    [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
    withhold({ complains: false });
    const verdict = verify(evidenceOf(xk));
    expect(verdict).toMatchObject({ outcome: 'claimed', name: 'withheld' });
    expect(JSON.stringify(verdict)).toContain('no signed statement of a member without it');
  });
});

describe('a rollback', () => {
  /** The hub confirms three entries of mk-bp, forgets two of them, and takes them again. */
  function loseTwo(who: readonly PaperMember[] = [xk, rs]): void {
    world.publish(mk, 3);
    for (const member of who) {
      world.deliver(member, 'mk-bp');
      world.state(member);
      world.deliver(mk, member.id);
    }
    world.state(mk);
    world.pass(1_000);
    settleAt(mk.store, feedOf('mk-bp'), { seq: 1, streamSeq: 1 }, world.nowMs);
    world.examine(mk);
    world.store(mk);
    world.examine(mk);
  }
  const provedIn = (file: unknown) => {
    const verdict = verify(file);
    if (verdict.outcome === 'refused') throw new Error(verdict.reason);
    expect(verdict).toMatchObject({ outcome: 'claimed', name: 'rolled-back' });
    expect(verdict.claimed.join()).toContain('then no longer had it: the word of the member that says so');
    return verdict.proved;
  };

  test('K2: who had the lost entries, and that they are those in the file, is proved; that the hub lost them is a word', () => {
    loseTwo();
    const file = evidenceOf(mk);
    expect(file.entries.length).toBeGreaterThan(1);
    const proved = provedIn(file);
    for (const [who, what] of [
      ['xk-kp', 'that it has'],
      ['rs-gp', 'that it has'],
      ['mk-bp', 'that the hub confirmed'],
    ]) {
      const told = `^${who} has signed at \\S+ ${what} mk-bp.wb6.border-incident up to 3, with hash [0-9a-f]{16}…, and that is the entry 3 in the file$`;
      expect(proved.filter((text) => new RegExp(told).test(text))).toHaveLength(1);
    }
    // What the members say later, of what was sent again, proves nothing about before.
    world.publish(mk, 2);
    world.deliver(xk, 'mk-bp');
    world.pass(1_000);
    world.state(xk);
    world.deliver(mk, 'xk-kp');
    expect(provedIn(evidenceOf(mk)).join()).not.toContain('up to 5');
  });

  test('K2: a place that no member had confirmed has no witness but its author', () => {
    loseTwo([]);
    expect(provedIn(evidenceOf(mk)).map((text) => text.split(' ')[0])).toEqual(['mk-bp']);
  });

  test('K2: an entry in the file that is not the one that was confirmed is told apart', () => {
    loseTwo();
    const file = evidenceOf(mk);
    const thief = world.join('mk-bp');
    world.publish(thief, 3);
    const other = findOwnPlace(thief.store, feedOf('mk-bp'), 3)!;
    const proved = provedIn({ ...file, entries: [exportJws(other.bytes)] });
    expect(proved).toContainEqual(expect.stringMatching(/^xk-kp .*the entry 3 in the file is another one$/));
  });

  test('K2, K5: readers of a stream that began anew show what its author and they have signed, and no alert', () => {
    world.publish(mk, 3);
    for (const member of [xk, rs]) world.deliver(member, 'mk-bp');
    for (const member of [mk, rs]) world.state(member);
    world.deliverAll(xk);
    world.pass(1_000);
    const stream = world.streams.get('mk-bp')!;
    world.streams.set('mk-bp', [stream[0]!, ...stream.slice(2)]);
    xk.read.set('mk-bp', 0);
    world.deliver(xk, 'mk-bp');
    world.examine(xk);
    const file = evidenceOf(xk);
    expect(file).toMatchObject({ finding: { name: 'rolled-back', by: 'mk-bp' }, entries: [] });
    const proved = provedIn(file);
    expect(proved.map((text) => text.split(' ')[0])).toEqual(['mk-bp', 'rs-gp']);
    expect(proved[0]).toContain('that the hub confirmed mk-bp.wb6.border-incident up to 3');
  });
});

test('silence is a promise that was signed, and a word', () => {
  world.state(mk);
  world.deliverAll(xk);
  world.pass(INTERVAL_MS);
  world.state(xk);
  world.pass(2 * INTERVAL_MS);
  world.state(xk);
  world.examine(xk);
  const file = evidenceOf(xk);
  expect(file.finding.name).toBe('silent');
  expect(verify(file)).toMatchObject({
    outcome: 'claimed',
    claimed: [expect.stringContaining('nothing was heard')],
  });
  expect(verify({ ...file, statements: [] })).toMatchObject({ outcome: 'refused' });
});

test('K2: one altered character of what is signed refuses the whole', () => {
  fork();
  const ofFork = evidenceOf(xk);
  world = new HubWorld();
  [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  withhold();
  const ofWithheld = evidenceOf(xk);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  fc.assert(
    fc.property(
      fc.constantFrom(ofFork, ofWithheld),
      fc.nat(1),
      fc.constantFrom('payload', 'signature', 'protected'),
      fc.nat(),
      fc.integer({ min: 1, max: 63 }),
      (file, which, part, at, shift) => {
        const copy = JSON.parse(JSON.stringify(file)) as EvidenceFile;
        const jws = [...copy.statements, ...copy.entries][which] as unknown as Record<string, string>;
        const text = jws[part]!;
        const index = at % text.length;
        const other = alphabet[(alphabet.indexOf(text[index]!) + shift) % 64]!;
        jws[part] = text.slice(0, index) + other + text.slice(index + 1);
        expect(verify(copy).outcome).toBe('refused');
      },
    ),
    { numRuns: 400 },
  );
});

test('K2: what a file says in words is not believed, and what is no evidence is refused', () => {
  withhold();
  const file = evidenceOf(xk);
  // A file that claims something else than its signatures show.
  expect(verify({ ...file, finding: { ...file.finding, feed: feedOf('rs-gp') } })).toMatchObject({
    outcome: 'refused',
  });
  expect(verify({ ...file, finding: { ...file.finding, name: 'forked' } })).toMatchObject({
    outcome: 'refused',
  });
  expect(verify({ ...file, finding: { ...file.finding, feed: 'no feed' } })).toMatchObject({
    outcome: 'refused',
  });
  const said = verify({
    ...file,
    finding: { ...file.finding, says: 'the moon is cheese' },
    note: 'so there',
  });
  expect(JSON.stringify(said)).not.toContain('moon');
  fc.assert(fc.property(fc.jsonValue(), (json) => verify(json).outcome === 'refused'));
});

test('K2: a statement of changes is no complaint: what it does not name is not what its author lacks', () => {
  const hash = new Uint8Array(32);
  const seen = [{ feed: 'mk-bp.wb6.receipt', seq: 9, hash }];
  const [stated, owed] = [
    { feed: 'mk-bp.wb6.receipt', seq: 9 },
    { feed: 'mk-bp.wb6.return', seq: 3 },
  ];
  const heads = { own: [], seen, intervalS: 30 };
  expect(isComplaint(heads, stated, owed)).toBe(true);
  expect(isComplaint({ ...heads, changesOnly: true }, stated, owed)).toBe(false);
});
