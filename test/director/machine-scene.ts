/** What there is when a member of the region on paper says something, and what all that it can say have in common. */
import { v7 as uuidV7 } from 'uuid';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import type { Identifier } from '../../src/contract/link.ts';
import { HOUR_MS } from '../gate/forge.ts';
import type { MachineWorld, SaidEntry, Speaker } from './machine-world.ts';

export const DOES = [
  'report',
  'abuse',
  'step',
  'update',
  'retract',
  'sight',
  'copy',
  'ask',
  'answer',
  'link',
  'detect',
] as const;

export interface Step {
  readonly who: Speaker;
  readonly does: (typeof DOES)[number];
  /** Which of what there is to choose from; taken by its remainder. */
  readonly pick: number;
  readonly choice: number;
  /** By the clock of who says it, that is not always right. */
  readonly slowMs: number;
  readonly isSecondKey: boolean;
  readonly isShort: boolean;
  /** It takes the identifier of an entry of somebody else. */
  readonly isReused: boolean;
}

export interface Scene extends Step {
  readonly world: MachineWorld;
  /** With tokens of identifiers, and what is said of links. */
  readonly hasLinks: boolean;
  readonly community: string;
  /** What it has said in feeds of alerts, and what others have. */
  readonly own: readonly SaidEntry[];
  readonly others: readonly SaidEntry[];
}

export type Made = Draft & { readonly identifiers?: readonly Identifier[] };

export function draftOf(
  world: MachineWorld,
  origin: string,
  community: string,
  kind: Draft['feed']['kind'],
  hours: number,
) {
  return {
    feed: { origin, community, kind },
    issuedAtMs: world.nowMs,
    expiresAtMs: world.nowMs + hours * HOUR_MS,
    entryId: uuidV7({ msecs: world.nowMs, random: world.random(16) }),
    status: 'ACTUAL',
    handling: { code: 'H0' },
  } as const;
}

export function pickOf<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}

export function referenceTo({ feed, seq, entryId, hash }: SaidEntry): EntryReference {
  return { feed, seq, entryId, hash };
}

export function isAlertKind(kind: string): boolean {
  return (ALERT_KINDS as readonly string[]).includes(kind);
}
