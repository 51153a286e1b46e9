import type { Directory } from '../contract/directory.ts';
import { formatTime } from '../contract/timestamp.ts';
import { COMMUNITIES_PATH, participantPath } from '../trust/directory.ts';
import {
  type DelegatedGroup,
  describeRoot,
  describeTargets,
  type SignedPart,
  type SigningGroup,
} from '../trust/repository-metadata.ts';
import { countSignatures, type MetadataFile } from '../trust/sign-metadata.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import type { Officers } from './officers.ts';
import type { Registry } from './registry.ts';

/** How long what officers have signed is good for. They are people: they meet once a year, and not in the last week of it. */
const OFFICERS_DAYS = 365;
const NOTICE_DAYS = 60;
const DAY_MS = 24 * 3_600_000;

/** A metadata file that officers must sign before it counts. */
export interface WantedFile {
  /** `root`, `targets`, or a country. */
  readonly role: string;
  /** `2.root.json`, `targets.json`, `MK.json` */
  readonly name: string;
  readonly signed: SignedPart;
  /** Each of these must have enough signatures: a new root is signed by the old officers and by the new. */
  readonly groups: readonly SigningGroup[];
}

/** What the repository should be. */
export interface RepositoryPlan {
  /** All target files, as they should stand. */
  readonly targets: Readonly<Record<string, string>>;
  /** Metadata that officers have to sign anew; empty: all is as it should be. */
  readonly wanted: readonly WantedFile[];
}

/** What is there: the metadata files by name, and those who signed the newest root. */
export interface RepositoryNow {
  readonly metadata: Readonly<Record<string, MetadataFile>>;
  readonly rootVersion: number;
  /** The group that the newest root names for roots. Absent: there is none yet. */
  readonly rootGroup?: SigningGroup;
}

/** Compares what is signed with what the registry says. K10: the same registry and time give the same plan. */
export function planRepository(
  now: RepositoryNow,
  registry: Registry,
  officers: Officers,
  operator: PublicJwk,
  nowMs: number,
): RepositoryPlan {
  const byCountry = new Map<string, Record<string, string>>();
  const own: Record<string, string> = {
    [COMMUNITIES_PATH]: render({ communities: registry.communities as Directory['communities'] }),
  };
  for (const { id, country, name, keys } of registry.participants) {
    const text = render({ id, ...(country !== undefined && { country }), name, keys });
    const files = country !== undefined && country in officers.countries ? country : undefined;
    if (files === undefined) own[participantPath(id)] = text;
    else byCountry.set(files, { ...byCountry.get(files), [participantPath(id)]: text });
  }
  const delegates = [...byCountry].sort().map(
    ([name, files]): DelegatedGroup => ({
      name,
      paths: Object.keys(files).sort(),
      ...officers.countries[name]!,
    }),
  );
  const expires = formatTime(nowMs + OFFICERS_DAYS * DAY_MS);
  const wanted: WantedFile[] = [];
  const want = (role: string, name: string, groups: readonly SigningGroup[], signed: SignedPart): void => {
    const current = now.metadata[name];
    const isGood =
      current !== undefined &&
      isSame(current.signed, signed) &&
      !isEnding(current.signed, nowMs) &&
      // Other officers have to say it once more.
      groups.every(({ keys, threshold }) => countSignatures(current, keys) >= threshold);
    if (isGood) return;
    wanted.push({ role, name, groups, signed });
  };
  const next = (name: string) => ({ version: (now.metadata[name]?.signed.version ?? 0) + 1, expires });

  const rootName = `${now.rootVersion}.root.json`;
  const root = { officers: officers.root, operator: { keys: [operator], threshold: 1 } };
  const currentRoot = now.metadata[rootName]?.signed;
  const nextRoot = describeRoot({ version: now.rootVersion + 1, expires }, root);
  if (currentRoot === undefined || !isSame(currentRoot, nextRoot) || isEnding(currentRoot, nowMs)) {
    const groups = [officers.root, ...(now.rootGroup === undefined ? [] : [now.rootGroup])];
    wanted.push({ role: 'root', name: `${now.rootVersion + 1}.root.json`, groups, signed: nextRoot });
  }
  want('targets', 'targets.json', [officers.root], describeTargets(next('targets.json'), own, delegates));
  for (const { name: country, keys, threshold } of delegates) {
    const name = `${country}.json`;
    want(country, name, [{ keys, threshold }], describeTargets(next(name), byCountry.get(country)!));
  }
  return { targets: Object.assign({}, own, ...byCountry.values()), wanted };
}

/** The same but for its version and its end. */
function isSame(a: SignedPart, b: SignedPart): boolean {
  const content = ({ version: _version, expires: _expires, ...rest }: SignedPart) =>
    JSON.stringify(sortKeys(rest));
  return content(a) === content(b);
}

/** Whoever renews in time does so before anybody is told that it ends. */
function isEnding({ expires }: SignedPart, nowMs: number): boolean {
  return Date.parse(expires) - nowMs < NOTICE_DAYS * DAY_MS;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]));
}

function render(json: object): string {
  return `${JSON.stringify(json, undefined, 1)}\n`;
}
