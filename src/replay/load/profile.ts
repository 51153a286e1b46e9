import type { Status } from '../../contract/entry.ts';
import type { AlertKind } from '../../contract/kind.ts';

/** What a load is made of, read from a file of seeds/profiles. Shares need not sum up to anything. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** Nothing of it happened: every alert says so. */
  readonly status: Exclude<Status, 'ACTUAL'>;
  /** When the first hour begins, in milliseconds since 1970. */
  readonly startMs: number;
  /** Whole hours that the duration of a run stands for. */
  readonly spanHours: number;
  /** Mean of the run, of all publishers together, when no other rate is asked for. Alerts a second, real time. */
  readonly perSecond: number;
  readonly communities: readonly Shared<string>[];
  readonly kinds: readonly Shared<AlertKind>[];
  readonly sizes: readonly SizeClass[];
  readonly points: readonly BusyPoint[];
  /** One participant that says far more than all others. */
  readonly flood?: Flood;
}

export interface Shared<T> {
  readonly value: T;
  readonly share: number;
}

/** How long a summary is, in characters; from 0 to 0: none. */
export interface SizeClass {
  readonly share: number;
  readonly minLength: number;
  readonly maxLength: number;
}

/** A crossing point, how busy it is beside the others, and how that changes by hour (UTC) and by month. */
export interface BusyPoint {
  readonly point: string;
  readonly weight: number;
  readonly curve: Curve;
}

export interface Curve {
  /** 24 weights. */
  readonly hours: readonly number[];
  /** 12 weights, January first. */
  readonly months: readonly number[];
}

export interface Flood {
  readonly participant: string;
  /** Of all alerts, from 0 to 1. */
  readonly share: number;
}
