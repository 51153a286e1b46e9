/** The directory and the keys of the region on paper. Deterministic, and wrapped once for all runs. */
import { hash as digest } from 'node:crypto';
import type { DirectoryParticipant } from '../../src/contract/directory.ts';
import type { ContentKeyBody } from '../../src/contract/entry.ts';
import { linkEpochOf } from '../../src/contract/link.ts';
import { wrapContentKey } from '../../src/trust/content-key.ts';
import type { VerifiedDirectory } from '../../src/trust/directory.ts';
import { contentKeyOf } from '../../src/trust/seal.ts';
import { listSealingKey, type OpeningKey, openingKeyOf } from '../../src/trust/sealing-key.ts';
import { keyOf, listKey, makeDirectory, NOW_MS, trustDirectory } from '../gate/forge.ts';

const COUNTRIES = { 'al-bmp': 'AL', 'me-gp': 'ME', 'mk-bp': 'MK', 'rs-gp': 'RS', 'xk-kp': 'XK' } as const;
const IDS = Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[];
const TIMES = { notBefore: '2026-02-20T00:00:00Z', notAfter: '2027-02-20T00:00:00Z' };

const seedOf = (name: string) => new Uint8Array(digest('sha256', `made-up ${name}`, 'buffer'));

export const OPENING_KEYS: ReadonlyMap<string, OpeningKey> = new Map(
  IDS.map((id) => [id, openingKeyOf(seedOf(`opening key of ${id}`))]),
);

function directoryWith(changes: Parameters<typeof listKey>[1], version: number): VerifiedDirectory {
  const participants = IDS.map((id): DirectoryParticipant => {
    const { publicJwk } = OPENING_KEYS.get(id)!;
    const first = listKey(keyOf(id), id === 'mk-bp' ? changes : {});
    const keys = [first, listKey(keyOf(`${id} second`)), listSealingKey(publicJwk, TIMES)];
    return { id, country: COUNTRIES[id], name: 'Border Police', keys };
  });
  const members = IDS.map((participant) => ({ participant, from: '2026-01-01T00:00:00Z' }));
  const communities = [
    { id: 'region', title: 'All', members },
    { id: 'wb6', title: 'The six', members, sealedFrom: '2026-01-01T00:00:00Z' },
  ];
  return trustDirectory(makeDirectory({ version, participants, communities }));
}

export const plain = directoryWith({}, 3);

export function suspecting(sinceMs: number): VerifiedDirectory {
  const suspectSince = new Date(sinceMs).toISOString();
  return directoryWith({ suspectSince, revokedAt: '2026-06-01T00:00:00Z' }, 4);
}

/** Two of each speaker: what is said is sealed now with the one, now with the other. */
export const CONTENT_KEYS = IDS.flatMap((origin) =>
  [0, 1].map((number) => {
    const keyId = Buffer.from(seedOf(`name of key ${number} of ${origin}`).slice(0, 16)).toString('hex');
    return { origin, number, contentKey: contentKeyOf(keyId, seedOf(`key ${number} of ${origin}`)) };
  }),
);

export function contentKeyFor(origin: string, issuedAtMs: number) {
  const number = Math.floor(issuedAtMs / 1_000) % 2;
  return CONTENT_KEYS.find((one) => one.origin === origin && one.number === number)!.contentKey;
}

export const LINK_EPOCH = linkEpochOf(NOW_MS);

/** Of each speaker two, the second of which replaces the first. */
export const LINK_KEYS = CONTENT_KEYS.map(({ origin, number }) => {
  const keyId = Buffer.from(seedOf(`name of link key ${number} of ${origin}`).slice(0, 16)).toString('hex');
  return { origin, number, linkKey: contentKeyOf(keyId, seedOf(`link key ${number} of ${origin}`)) };
});

const holders = {
  sealingKeys: IDS.map((id) => OPENING_KEYS.get(id)!).map(({ kid, publicJwk: jwk }) => ({ kid, jwk })),
  prekeys: [],
};

async function wrapped(
  key: Parameters<typeof wrapContentKey>[0],
  origin: string,
  linkEpoch?: string,
): Promise<ContentKeyBody> {
  const scope = { origin, community: 'wb6', ...(linkEpoch !== undefined && { linkEpoch }) };
  return wrapContentKey(key, scope, holders, (size) => seedOf(key.keyId).slice(0, size));
}

export const WRAPPED: ReadonlyMap<string, ContentKeyBody> = new Map(
  await Promise.all([
    ...CONTENT_KEYS.map(
      async ({ origin, contentKey }) => [contentKey.keyId, await wrapped(contentKey, origin)] as const,
    ),
    ...LINK_KEYS.map(
      async ({ origin, linkKey }) => [linkKey.keyId, await wrapped(linkKey, origin, LINK_EPOCH)] as const,
    ),
  ]),
);
