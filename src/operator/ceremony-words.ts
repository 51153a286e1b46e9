import { hash } from 'node:crypto';
import type { DirectoryKey } from '../contract/directory.ts';
import { describeTwoPerson } from '../policy/two-person.ts';
import { COMMUNITIES_PATH, checkDirectory } from '../trust/directory.ts';
import { isAgreedBy, type KeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import { secondThumbprintOf, thumbprintOf } from '../trust/thumbprint.ts';
import { isKeyValidAt, signingJwkOf, trustKey } from '../trust/trusted-key.ts';
import { type Ceremony, type CeremonyFile, missingSignatures } from './ceremony.ts';
import { OperatorError } from './errors.ts';

/** What an officer is asked to sign, in words. Lines are sorted, so that two of these can be compared. */
export interface CeremonyWords {
  /** `MK`, `targets`, `root` */
  readonly role: string;
  readonly title: string;
  readonly lines: readonly string[];
}

interface TargetsJson {
  readonly version: number;
  readonly expires: string;
  readonly targets: Readonly<Record<string, { readonly hashes: { readonly sha256?: string } }>>;
  readonly delegations?: {
    readonly roles: readonly {
      readonly name: string;
      readonly threshold: number;
      readonly paths: readonly string[];
    }[];
  };
}

interface RootJson {
  readonly version: number;
  readonly expires: string;
  readonly keys: Readonly<Record<string, { readonly keyval: { readonly public: string } }>>;
  readonly roles: Readonly<
    Record<string, { readonly keyids: readonly string[]; readonly threshold: number }>
  >;
}

/**
 * Says what each file of a ceremony states, from the very bytes that would be signed for: of the operator's own account
 * of it nothing is taken.
 * @param nowMs by the clock of who is to sign: whether a key of before was in force is not for the request to say
 * @throws {OperatorError} `OPERATOR_BAD_INPUT` when a file is not the one that the metadata names
 */
export function describeCeremony(ceremony: Ceremony, nowMs: number): CeremonyWords[] {
  return ceremony.files.map((file) =>
    file.role === 'root' ? describeRootFile(file) : describeTargetsFile(file, ceremony, nowMs),
  );
}

/** `2 of 3 still to sign`, or `signed by enough`. */
export function describeProgress({ file, groups }: CeremonyFile): string {
  const missing = Math.max(...groups.map((group) => missingSignatures(file, group)));
  const [group] = groups.toSorted((a, b) => missingSignatures(file, b) - missingSignatures(file, a));
  return missing === 0 ? 'signed by enough' : `${missing} of ${group!.threshold} still to sign`;
}

function describeRootFile({ role, file }: CeremonyFile): CeremonyWords {
  const { version, expires, keys, roles } = file.signed as unknown as RootJson;
  const thumbprint = (id: string) => thumbprintOf(jwkOf(keys[id]?.keyval.public ?? ''));
  const lines = ['root', 'targets', 'snapshot', 'timestamp'].flatMap((name) => {
    const { keyids = [], threshold = 0 } = roles[name] ?? {};
    const who = name === 'root' || name === 'targets' ? 'officers of the root' : 'the operator';
    return [
      `${name}.json: ${threshold} of ${keyids.length} must sign (${who})`,
      ...keyids.map((id) => `${name}.json: key ${thumbprint(id)}`),
    ];
  });
  return {
    role,
    title: `Root ${version}, good until ${expires}: who signs everything else`,
    lines: lines.sort(),
  };
}

function describeTargetsFile({ role, file }: CeremonyFile, ceremony: Ceremony, nowMs: number): CeremonyWords {
  const { targets: texts } = ceremony;
  const requests = readRequests(ceremony);
  const { version, expires, targets, delegations } = file.signed as unknown as TargetsJson;
  const lines = Object.entries(targets).flatMap(([path, { hashes }]) => {
    const text = texts[path];
    if (text === undefined || hash('sha256', text, 'hex') !== hashes.sha256) {
      throw new OperatorError(
        'OPERATOR_BAD_INPUT',
        `${path} in this file is not the one that would be signed for; sign nothing, and ask the operator what happened`,
      );
    }
    return path === COMMUNITIES_PATH ? describeCommunities(text) : describeParticipant(text, requests, nowMs);
  });
  for (const { name, threshold, paths } of delegations?.roles ?? []) {
    lines.push(
      ...paths.map((path) => `${path}: the officers of ${name} say its keys, ${threshold} of them must sign`),
    );
  }
  const what =
    role === 'targets' ? 'participants and communities' : `the keys of the participants of ${role}`;
  return { role, title: `${role} ${version}, good until ${expires}: ${what}`, lines: lines.sort() };
}

const USES = { sign: '', release: ' of a second officer', seal: ' for sealing' } as const;

/** By the same rules as a reader's: what could not be used is not shown for signing, nor can it play with a terminal. */
function describeParticipant(
  text: string,
  requests: ReadonlyMap<string, KeyRequest>,
  nowMs: number,
): string[] {
  const { participants } = checkDirectory({ ...BARE, participants: [JSON.parse(text)] });
  return participants.flatMap(({ id, country, name, keys }) => [
    `${id}: ${JSON.stringify(name)}${country === undefined ? '' : `, of ${country}`}`,
    ...keys.flatMap((key) => {
      const revoked = key.revokedAt === undefined ? '' : `, revoked at ${key.revokedAt}`;
      const suspect = key.suspectSince === undefined ? '' : `, suspect since ${key.suspectSince}`;
      const lastGood = key.use === 'seal' ? [] : (key.lastGood ?? []);
      return [
        `${id}: key ${key.kid}${USES[key.use]}${secondOf(key)} from ${key.notBefore} to ${key.notAfter}${revoked}${suspect}${describeProof(id, key, keys, { request: requests.get(key.kid), nowMs })}`,
        ...lastGood.map(({ feed, seq, hash }) => {
          return `${id}: key ${key.kid} last good: ${feed} up to ${seq}, entry ${hash}`;
        }),
      ];
    }),
  ]);
}

/** Which signatures its entries must have is what the officers decide by it. */
function secondOf(key: DirectoryKey): string {
  return 'second' in key ? ` (${key.suite}, with the second key ${secondThumbprintOf(key.second)})` : '';
}

/** Requests by the key that they ask for; what cannot be believed is as if it were not there. */
function readRequests({ requests }: Ceremony): ReadonlyMap<string, KeyRequest> {
  const good = requests.flatMap((text) => {
    try {
      return [parseKeyRequest(text)];
    } catch {
      return [];
    }
  });
  return new Map(good.map((request) => [request.kid, request]));
}

/** Of a key that was listed before, the one that agreed may have ended since. */
const NEW_MS = 30 * 24 * 3_600_000;

/** K2: whether the key's owner asked for it, and an older key of the same list agreed: by their signatures alone. */
function describeProof(
  id: string,
  listed: DirectoryKey,
  keys: readonly DirectoryKey[],
  { request, nowMs }: { readonly request: KeyRequest | undefined; readonly nowMs: number },
): string {
  if (listed.use === 'seal') return '';
  // Of both keys, where there are two.
  const isAsked = request?.jwk.second?.pub === signingJwkOf(listed).second?.pub;
  if (request?.participant !== id || request.use !== listed.use || !isAsked) {
    return '; no request of its owner came with it';
  }
  const isNew = Date.parse(listed.notBefore) > nowMs - NEW_MS;
  const agreeing = keys.find(
    (key) =>
      key.use === 'sign' &&
      key.kid !== listed.kid &&
      isKeyValidAt(trustKey(id, key), request.madeAtMs) &&
      (!isNew || isKeyValidAt(trustKey(id, key), nowMs)) &&
      isAgreedBy(request, signingJwkOf(key)),
  );
  return agreeing === undefined
    ? '; asked for by who has it'
    : `; asked for by who has it, agreed to by the key ${agreeing.kid}`;
}

function describeCommunities(text: string): string[] {
  const { communities } = JSON.parse(text) as { communities: { members: { participant: string }[] }[] };
  const ids = new Set(communities.flatMap(({ members }) => members.map(({ participant }) => participant)));
  const participants = [...ids].map((id) => ({ id, name: id, keys: [] }));
  return checkDirectory({ ...BARE, participants, communities }).communities.flatMap(
    ({ id, title, members, twoPerson = [], sealedFrom }) => [
      `community ${id}: ${JSON.stringify(title)}`,
      sealedFrom === undefined
        ? `community ${id}: open, so whoever has the hub reads what is said in it`
        : `community ${id}: sealed for its members from ${sealedFrom}`,
      ...members.map(({ participant, from, until }) => {
        return `community ${id}: ${participant} from ${from}${until === undefined ? '' : ` until ${until}`}`;
      }),
      ...twoPerson.map((rule) => `community ${id}: two officers for ${describeTwoPerson(rule)}`),
    ],
  );
}

const BARE = {
  version: 1,
  issuedAt: '2000-01-01T00:00:00Z',
  expiresAt: '2000-01-02T00:00:00Z',
  participants: [],
  communities: [],
};

function jwkOf(hex: string): PublicJwk {
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') };
}
