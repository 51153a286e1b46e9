import { effect, signal } from '@preact/signals';
import { session } from '../state/session.ts';

/** Why nobody sits here any more, for the sign-in to say; undefined: nobody has yet. */
export const whyEnded = signal<'ended' | 'signedOut' | undefined>(undefined);

let wasSignedIn = false;

// Who signs out says so before; what ends by itself was idle for too long, or ended by the server.
effect(() => {
  const isSignedIn = session.value !== undefined && session.value !== null;
  if (session.value === null && wasSignedIn) whyEnded.value = 'ended';
  wasSignedIn = isSignedIn;
});
