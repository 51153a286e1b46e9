import type { ActStep } from './scenario.ts';

/** What an act is, for people. */
export const ACT_WORDS: Readonly<Record<ActStep['does'], string>> = {
  offline: 'offline',
  online: 'online',
  state: 'heads signed',
  tend: 'said by itself',
  attempt: 'not published',
  revoke: 'key revoked',
  leak: 'text leaked',
  remove: 'removed',
  withhold: 'withheld from',
  apply: 'hub put right',
  read: 'read',
  askReaders: 'asked who read it',
};
