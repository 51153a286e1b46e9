import { createHash, createHmac } from 'node:crypto';
import type { Clock, RandomBytes } from '../../contract/clock.ts';
import {
  dropOldSessions,
  dropSession,
  dropSessionsOf,
  findSession,
  keepSession,
  noteActive,
} from '../../store/console-sessions.ts';
import type { Store } from '../../store/open-store.ts';
import type { Person } from '../member.ts';

/** After so long even who works without a pause signs in anew. Milliseconds. */
export const SESSION_MS = 43_200_000;

/** 256 bits. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** What the person does is written down no more often than this. Milliseconds. */
const NOTED_EVERY_MS = 1_000;

/** Why a session is over. */
export type SessionEnd = 'idle' | 'over' | 'signed-out';

/** A session that goes on. */
export interface OpenSession {
  readonly person: Person;
  /** What the page sends back with everything that changes something; whoever has only the cookie's name cannot know it. */
  readonly csrf: string;
  /** Names it in this process; the hash of its token. */
  readonly id: string;
  /** When it ends if the person does nothing more, by the machine's clock. */
  readonly endsAtMs: number;
}

export interface Sessions {
  /** How long somebody may do nothing. Milliseconds. */
  readonly idleMs: number;
  /** @returns the token for the cookie; only its hash is kept */
  begin(person: Person): string;
  /** The session of that token. What came in the cookie is believed in nothing: forged, altered, of another console. */
  find(token: string | undefined): OpenSession | undefined;
  /** Whether it goes on, without a word of the person. */
  standing(id: string): { readonly endsAtMs: number } | SessionEnd;
  /** The person has done something. */
  touch(session: OpenSession): void;
  end(id: string): void;
  /** Nobody sits here any more. */
  endAll(): void;
  /** Called when a session is ended in this process. Returns how to end that. */
  onEnd(id: string, listener: () => void): () => void;
}

export interface SessionsOptions {
  readonly store: Store;
  readonly port: number;
  /** The machine's, which a replay does not hurry. */
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly idleMs: number;
}

/** Sessions are in the database, so that a page goes on after its server was killed and came again. */
export function openSessions({ store, port, clock, random, idleMs }: SessionsOptions): Sessions {
  const listeners = new Map<string, Set<() => void>>();
  let isOver = false;
  const tell = (id: string) => {
    for (const listener of listeners.get(id) ?? []) listener();
  };
  const standing = (id: string) => {
    const session = findSession(store, hashOfId(id), port);
    if (session === undefined) return isOver ? 'over' : 'signed-out';
    const nowMs = clock.nowMs();
    if (nowMs >= session.beganAtMs + SESSION_MS) return 'over';
    if (nowMs >= session.activeAtMs + idleMs) return 'idle';
    return { ...session, endsAtMs: Math.min(session.beganAtMs + SESSION_MS, session.activeAtMs + idleMs) };
  };
  const end = (id: string) => {
    dropSession(store, hashOfId(id));
    tell(id);
  };
  dropOldSessions(store, clock.nowMs() - idleMs, clock.nowMs() - SESSION_MS);
  return {
    idleMs,
    begin: (person) => {
      const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
      keepSession(store, hashOfId(idOf(token)), port, person, clock.nowMs());
      return token;
    },
    find: (token) => {
      if (token === undefined || !TOKEN.test(token)) return undefined;
      const id = idOf(token);
      const found = standing(id);
      if (typeof found === 'string') {
        // An idle one does not come to life again when the clock is set back.
        if (found !== 'signed-out') end(id);
        return undefined;
      }
      return { person: found.person, csrf: csrfOf(token), id, endsAtMs: found.endsAtMs };
    },
    standing,
    touch: ({ id, endsAtMs }) => {
      const nowMs = clock.nowMs();
      if (nowMs + idleMs - endsAtMs >= NOTED_EVERY_MS) noteActive(store, hashOfId(id), nowMs);
    },
    end,
    endAll: () => {
      isOver = true;
      dropSessionsOf(store, port);
      for (const id of [...listeners.keys()]) tell(id);
    },
    onEnd: (id, listener) => {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(id);
      };
    },
  };
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function hashOfId(id: string): Uint8Array {
  return Buffer.from(id, 'base64url');
}

/** Of the token, so that nothing more is kept; it tells nothing of it. */
function csrfOf(token: string): string {
  return createHmac('sha256', token).update('karaula-csrf/1').digest('base64url');
}
