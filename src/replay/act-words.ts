import type { ActStep } from './scenario.ts';

interface ActWords {
  readonly words: string;
  /** In the picture of the timeline. */
  readonly glyph: string;
}

/** What an act is, for people. */
export const ACT_WORDS: Readonly<Record<ActStep['does'], ActWords>> = {
  offline: { words: 'offline', glyph: '↓' },
  online: { words: 'online', glyph: '↑' },
  state: { words: 'heads signed', glyph: 'h' },
  tend: { words: 'said by itself', glyph: 's' },
  attempt: { words: 'not published', glyph: '–' },
  revoke: { words: 'key revoked', glyph: 'k' },
  leak: { words: 'text leaked', glyph: 'l' },
  remove: { words: 'removed', glyph: '×' },
  withhold: { words: 'withheld from', glyph: 'w' },
  apply: { words: 'hub put right', glyph: '+' },
  read: { words: 'read', glyph: 'o' },
  askReaders: { words: 'asked who read it', glyph: '?' },
};
