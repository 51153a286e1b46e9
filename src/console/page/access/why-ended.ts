import { effect, signal } from '@preact/signals';
import { toldEnd } from '../state/live.ts';
import { session } from '../state/session.ts';

/** Why nobody sits here any more, for the sign-in to say; undefined: nobody has yet. */
export const whyEnded = signal<'idle' | 'over' | 'signedOut' | 'ended' | undefined>(undefined);

let wasSignedIn = false;

const WORDS = { idle: 'idle', over: 'over', 'signed-out': 'signedOut' } as const;

// The server says why when it can; a page that slept meanwhile is told nothing. Who signs out by the menu sets it after.
effect(() => {
  const isSignedIn = session.value !== undefined && session.value !== null;
  const told = toldEnd.peek();
  if (session.value === null && wasSignedIn) {
    whyEnded.value = told === undefined ? 'ended' : WORDS[told];
    toldEnd.value = undefined;
  }
  wasSignedIn = isSignedIn;
});
