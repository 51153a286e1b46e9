import { describe, expect, test } from 'vitest';
import { COMMUNITIES_PATH, participantPath, verifyDirectory } from '../../src/trust/directory.ts';
import { decideDirectorySuccession } from '../../src/trust/directory-freshness.ts';
import { type RepositoryFiles, renderRepositoryFiles } from '../../src/trust/repository-files.ts';
import {
  type DelegatedGroup,
  describeRoot,
  describeSnapshot,
  describeTargets,
  describeTimestamp,
  keyIdOf,
  type SignedPart,
} from '../../src/trust/repository-metadata.ts';
import {
  countSignatures,
  mergeSignatures,
  parseMetadata,
  renderMetadata,
  signMetadata,
  unsigned,
} from '../../src/trust/sign-metadata.ts';
import type { SigningKey } from '../../src/trust/signing-key.ts';
import { keyOf, listKey } from '../gate/forge.ts';

/** Five officers of the root, three of them needed; three of North Macedonia, two needed; one operator. */
const root = ['r1', 'r2', 'r3', 'r4', 'r5'].map(keyOf);
const mk = ['mk1', 'mk2', 'mk3'].map(keyOf);
const rs = ['rs1', 'rs2', 'rs3'].map(keyOf);
const operator = keyOf('the operator');
const publicOf = ({ publicJwk }: SigningKey) => publicJwk;
const FAR = '2099-01-01T00:00:00Z';
const DAY = '2026-03-08T00:00:00Z';

const sign = (signed: SignedPart, keys: readonly SigningKey[]) =>
  renderMetadata(keys.reduce(signMetadata, unsigned(signed)));
const officers = { keys: root.map(publicOf), threshold: 3 };
const rootPart = (version: number, change: Partial<Parameters<typeof describeRoot>[1]> = {}) =>
  describeRoot(
    { version, expires: FAR },
    { officers, operator: { keys: [operator.publicJwk], threshold: 1 }, ...change },
  );
const pin = sign(rootPart(1), root.slice(0, 3));

const participant = (id: string, country: string, key = id) =>
  JSON.stringify({ id, country, name: 'Made up', keys: [listKey(keyOf(key))] });
const delegate = (name: string, keys: readonly SigningKey[], ...ids: string[]): DelegatedGroup => ({
  name,
  keys: keys.map(publicOf),
  threshold: 2,
  paths: ids.map(participantPath),
});

interface Making {
  readonly version?: number;
  readonly mkSigners?: readonly SigningKey[];
  readonly mkFiles?: Readonly<Record<string, string>>;
  readonly mkVersion?: number;
  readonly rootSigners?: readonly SigningKey[];
  readonly operatorSigner?: SigningKey;
  readonly delegates?: readonly DelegatedGroup[];
  readonly roots?: Readonly<Record<string, string>>;
}

const MK_FILES = { [participantPath('mk-bp')]: participant('mk-bp', 'MK') };
const RS_FILES = { [participantPath('rs-gp')]: participant('rs-gp', 'RS') };
const COMMUNITIES = { [COMMUNITIES_PATH]: JSON.stringify({ communities: [] }) };

/** A directory as the offices make it, with one thing changed. */
function makeFiles(making: Making = {}): RepositoryFiles {
  const { version = 1, mkSigners = mk.slice(0, 2), mkFiles = MK_FILES, mkVersion = version } = making;
  const delegates = making.delegates ?? [delegate('MK', mk, 'mk-bp'), delegate('RS', rs, 'rs-gp')];
  const signer = making.operatorSigner ?? operator;
  const byName = {
    'targets.json': {
      version,
      text: sign(
        describeTargets({ version, expires: FAR }, COMMUNITIES, delegates),
        making.rootSigners ?? root.slice(2),
      ),
    },
    'MK.json': {
      version: mkVersion,
      text: sign(describeTargets({ version: mkVersion, expires: FAR }, mkFiles), mkSigners),
    },
    'RS.json': {
      version: 1,
      text: sign(describeTargets({ version: 1, expires: FAR }, RS_FILES), rs.slice(1)),
    },
  };
  const snapshot = sign(describeSnapshot({ version, expires: DAY }, byName), [signer]);
  const timestamp = sign(
    describeTimestamp({ version, expires: DAY }, { version, text: snapshot }, '2026-03-01T00:00:00Z'),
    [signer],
  );
  const texts = Object.entries(byName).map(([name, { text }]) => [name, text]);
  return {
    metadata: {
      '1.root.json': pin,
      ...making.roots,
      ...Object.fromEntries(texts),
      'snapshot.json': snapshot,
      'timestamp.json': timestamp,
    },
    targets: { ...COMMUNITIES, ...RS_FILES, ...mkFiles },
  };
}

const read = (files: RepositoryFiles) => verifyDirectory(renderRepositoryFiles(files), pin);
const codeOf = (files: RepositoryFiles): string => {
  try {
    read(files);
    return 'usable';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a directory that every office has signed says whose key is whose', () => {
  const { participant: find, findKey, versions } = read(makeFiles());
  expect(find('mk-bp')?.country).toBe('MK');
  expect(findKey(keyOf('rs-gp').protectedHeader)?.participant).toBe('rs-gp');
  expect(versions).toEqual({ root: 1, timestamp: 1, snapshot: 1, targets: 1, MK: 1, RS: 1 });
});

describe('K2: who cannot put a key of his own into the directory', () => {
  const forged = { [participantPath('mk-bp')]: participant('mk-bp', 'MK', 'a key of the thief') };

  test.each<[string, Making]>([
    ['the hub, with all of its keys', { mkFiles: forged, mkSigners: [operator] }],
    ['the hub, with one corrupt officer of the country', { mkFiles: forged, mkSigners: [operator, mk[0]!] }],
    ['one officer of the country who signs twice', { mkFiles: forged, mkSigners: [mk[0]!, mk[0]!] }],
    ['two officers of another country', { mkFiles: forged, mkSigners: rs.slice(0, 2) }],
    ['an officer of the country with one of another', { mkFiles: forged, mkSigners: [mk[0]!, rs[0]!] }],
    ['all officers of the root, without the country', { mkFiles: forged, mkSigners: root }],
    ['nobody at all', { mkFiles: forged, mkSigners: [] }],
  ])('%s', (_, making) => {
    expect(codeOf(makeFiles(making))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test('two officers of a country for a participant of another', () => {
    const theirs = {
      ...MK_FILES,
      [participantPath('rs-gp')]: participant('rs-gp', 'RS', 'a key of the thief'),
    };
    expect(codeOf(makeFiles({ mkFiles: theirs }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test('two officers of a country who say that their participant is of another country', () => {
    const theirs = { [participantPath('mk-bp')]: participant('mk-bp', 'RS') };
    expect(codeOf(makeFiles({ mkFiles: theirs }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test('two officers of a country who add a participant of whom the root knows nothing', () => {
    const theirs = { ...MK_FILES, [participantPath('mk-xx')]: participant('mk-xx', 'MK') };
    expect(codeOf(makeFiles({ mkFiles: theirs }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test('two officers of the root who would hand a country to others', () => {
    const delegates = [delegate('MK', rs, 'mk-bp'), delegate('RS', rs, 'rs-gp')];
    const making = { delegates, mkFiles: forged, mkSigners: rs.slice(0, 2) };
    expect(codeOf(makeFiles({ ...making, rootSigners: root.slice(0, 2) }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test('the hub that leaves the metadata and changes a file', () => {
    const files = makeFiles();
    const targets = { ...files.targets, ...forged };
    expect(codeOf({ ...files, targets })).toBe('TRUST_DIRECTORY_BAD_SIGNATURE');
  });

  test('a stranger who signs what only the operator may: which version is the newest', () => {
    expect(codeOf(makeFiles({ operatorSigner: keyOf('a stranger') }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
    expect(codeOf(makeFiles({ operatorSigner: root[0]! }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });
});

describe('K2: the directory does not go back', () => {
  test('nor does one part of it, under a new timestamp of an operator who is not honest', () => {
    const old = read(makeFiles({ version: 2, mkVersion: 2 }));
    const rolledBack = read(makeFiles({ version: 3, mkVersion: 1 }));
    expect(decideDirectorySuccession(old, rolledBack)).toMatchObject({
      code: 'TRUST_DIRECTORY_ROLLED_BACK',
      reason: expect.stringContaining('MK.json'),
    });
    expect(decideDirectorySuccession(old, read(makeFiles({ version: 3, mkVersion: 2 })))).toEqual({
      usable: true,
    });
  });
});

describe('a new root', () => {
  const others = ['n1', 'n2', 'n3'].map(keyOf);
  const change = { officers: { keys: others.map(publicOf), threshold: 2 } };

  test('signed by enough of the old officers and of the new is followed from the pinned one', () => {
    const second = sign(rootPart(2, change), [...root.slice(0, 3), ...others.slice(0, 2)]);
    const files = makeFiles({ roots: { '2.root.json': second }, rootSigners: others.slice(1) });
    expect(read(files).versions.root).toBe(2);
    // The old officers have no office any more.
    expect(codeOf(makeFiles({ roots: { '2.root.json': second } }))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  });

  test.each([
    ['too few of the old officers', [...root.slice(0, 2), ...others]],
    ['too few of the new', [...root, others[0]!]],
    ['the operator', [operator]],
  ])('signed by %s is refused', (_, signers) => {
    const second = sign(rootPart(2, change), signers);
    expect(codeOf(makeFiles({ roots: { '2.root.json': second }, rootSigners: others }))).toBe(
      'TRUST_DIRECTORY_WRONG_KEY',
    );
  });

  test('that leaves a version out is not looked at, and the old one stays in force', () => {
    const third = sign(rootPart(3, change), [...root, ...others]);
    expect(codeOf(makeFiles({ roots: { '3.root.json': third } }))).toBe('usable');
    const second = sign({ ...rootPart(3, change), version: 3 }, [...root, ...others]);
    expect(codeOf(makeFiles({ roots: { '2.root.json': second } }))).toBe('TRUST_DIRECTORY_BAD_SIGNATURE');
  });
});

test('K2: one key under two names does not count for two officers', () => {
  const alias = 'f'.repeat(64);
  const part = rootPart(1) as SignedPart & {
    keys: Record<string, object>;
    roles: { root: { keyids: string[] } };
  };
  const own = keyIdOf(root[0]!.publicJwk);
  const keys = { ...part.keys, [alias]: part.keys[own]! };
  const roles = { ...part.roles, root: { keyids: [...part.roles.root.keyids, alias], threshold: 3 } };
  const { signed, signatures } = JSON.parse(sign({ ...part, keys, roles } as SignedPart, root.slice(0, 2)));
  const doubled = [...signatures, { keyid: alias, sig: signatures[0].sig }];
  const twice = JSON.stringify({ signed, signatures: doubled });
  expect(() => verifyDirectory(renderRepositoryFiles(makeFiles()), twice)).toThrow('one key twice');
});

describe('signatures of a metadata file', () => {
  const part = describeTargets({ version: 1, expires: FAR }, MK_FILES);

  test('are counted once for each officer, and only where they are good', () => {
    const once = signMetadata(signMetadata(unsigned(part), mk[0]!), mk[0]!);
    expect(countSignatures(once, mk.map(publicOf))).toBe(1);
    const spoilt = {
      ...once,
      signatures: once.signatures.map(({ keyid, sig }) => ({ keyid, sig: sig.replace(/^../, '00') })),
    };
    expect(countSignatures(spoilt, mk.map(publicOf))).toBe(0);
    expect(countSignatures(once, rs.map(publicOf))).toBe(0);
  });

  test('of two copies come together, and a copy of something else adds none', () => {
    const first = signMetadata(unsigned(part), mk[0]!);
    const second = parseMetadata(renderMetadata(signMetadata(unsigned(part), mk[1]!)));
    expect(countSignatures(mergeSignatures(first, second), mk.map(publicOf))).toBe(2);
    const other = signMetadata(unsigned(describeTargets({ version: 2, expires: FAR }, MK_FILES)), mk[1]!);
    expect(mergeSignatures(first, other)).toEqual(first);
  });
});
