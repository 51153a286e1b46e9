import { buildCommand, buildRouteMap } from '@stricli/core';
import type { ConsoleLogFlags } from '../actions/console-log.ts';
import type { ConsoleRemoveFlags } from '../actions/console-remove.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parsePort, parseSpan } from './parse-value.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type LogFlags,
  logFlags,
  type ReaderFlags,
  readerFlags,
  switchFlag,
  textFlag,
} from './shared-flags.ts';
import { type WorkFlags, workFlags } from './work-flags.ts';

/** For whom a link is. */
export interface PersonFlags extends ReaderFlags {
  readonly role: 'reader' | 'officer' | 'second-officer' | undefined;
  /** A file. */
  readonly releaseKey: string | undefined;
}

export interface ConsoleOpenFlags extends CommonFlags, HomeFlags, PersonFlags, LogFlags, WorkFlags {
  readonly port: number | undefined;
  /** Milliseconds. */
  readonly idle: number | undefined;
  readonly noReceive: boolean | undefined;
  readonly json: boolean | undefined;
}

export interface ConsoleLinkFlags extends CommonFlags, HomeFlags, PersonFlags {
  readonly json: boolean | undefined;
}

const personFlags = {
  by: textFlag('NAME', "Who signs in: kept as a pseudonym (the system's user)"),
  role: {
    kind: 'enum',
    values: ['reader', 'officer', 'second-officer'],
    optional: true,
    brief: 'What that person may do there: look; speak for the service; also release (officer)',
  },
  releaseKey: textFlag('FILE', 'Of a second officer: the locked key with which he releases'),
  purpose: readerFlags.purpose,
} as const;

const open = buildCommand<ConsoleOpenFlags, [], CliContext>({
  loader: async () => (await import('../actions/console.ts')).runConsoleOpen,
  parameters: {
    flags: {
      ...homeFlags,
      port: {
        kind: 'parsed',
        parse: parsePort,
        optional: true,
        placeholder: 'PORT',
        brief: 'Where to serve it, on this machine only; 0 takes a free port (8700)',
      },
      ...personFlags,
      noReceive: switchFlag('Only serve the page: another process receives, such as karaula follow'),
      idle: {
        kind: 'parsed',
        parse: parseSpan,
        optional: true,
        placeholder: 'SPAN',
        brief: 'After so long without a touch of the person a session ends: 5m, 1h (15m)',
      },
      ...workFlags,
      ...logFlags,
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--port PORT] [--by NAME] [--role ROLE] [--no-receive] [--json]'],
    brief: "Open the director's page: the region at a glance, live, in a browser",
    text: 'Serves the page on this machine, prints its address with a link by which one person signs in once within ten minutes, and stays until Ctrl-C, which ends all sessions. It is the running process of a member, too: it receives, states what it has and looks after the outbox as "karaula follow" does; without the hub it shows what it has and keeps trying. The same as "karaula console". How to sign in, roles and what is protected: docs/console.md.',
    examples: [
      { does: 'The page of xk-kp, for an officer', run: 'karaula console open --as xk-kp --by officer-17' },
      {
        does: 'Beside a "karaula follow" that runs already, at a port of its own',
        run: 'karaula console open --as xk-kp --port 8701 --no-receive',
      },
    ],
  }),
});

const link = buildCommand<ConsoleLinkFlags, [], CliContext>({
  loader: async () => (await import('../actions/console-link.ts')).runConsoleLink,
  parameters: { flags: { ...homeFlags, ...personFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID --by NAME [--role ROLE] [--release-key FILE] [--json]'],
    brief: 'Print one more link, for another person',
    text: 'While the console runs: prints a link by which that person signs in, once, within ten minutes. Who may write to the folder of the participant may say who sits at its page, and as what. A second officer brings the file of a release key, and its passphrase when he releases.',
    examples: [
      {
        does: 'For somebody who only looks',
        run: 'karaula console link --as xk-kp --by officer-23 --role reader',
      },
    ],
  }),
});

const log = buildCommand<ConsoleLogFlags, [], CliContext>({
  loader: async () => (await import('../actions/console-log.ts')).runConsoleLog,
  parameters: {
    flags: {
      ...homeFlags,
      by: textFlag('NAME', 'Only what this person did; the name is made into its pseudonym'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--json]'],
    brief: 'Show what was done at the page, and by whom',
    text: 'A line for each action: when, under which pseudonym and role, what, and which entry came of it. Each line has a hash over itself and the line before: one that was altered or taken out is found, and ends this with 1.',
    examples: [{ does: 'What was done at the page of xk-kp', run: 'karaula console log --as xk-kp' }],
  }),
});

const remove = buildCommand<ConsoleRemoveFlags, [], CliContext>({
  loader: async () => (await import('../actions/console-remove.ts')).runConsoleRemove,
  parameters: {
    flags: { ...homeFlags, by: textFlag('NAME', 'Who is to sit there no more; needed'), json, debug },
  },
  docs: documentation({
    usage: ['--as ID --by NAME [--json]'],
    brief: "Take a person's access away: passkeys, sessions, links not used",
    text: 'For somebody who has left, or whose passkey is lost. In whatever role: what he sees at that moment ends within fifteen seconds, and nothing he asks for is answered from now on. A new link lets him in again.',
    examples: [
      {
        does: 'Nobody of that name sits there any more',
        run: 'karaula console remove --as xk-kp --by officer-23',
      },
    ],
  }),
});

export const directorConsole = buildRouteMap({
  routes: { open, link, log, remove },
  docs: { brief: "The director's page in a browser" },
});
