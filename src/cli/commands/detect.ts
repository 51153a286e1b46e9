import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  switchFlag,
} from './shared-flags.ts';
import { entryArgument } from './show.ts';

export interface DetectFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly json: boolean | undefined;
}

export interface DetectRunFlags extends DetectFlags {
  readonly rules: string;
  readonly say: boolean | undefined;
}

const run = buildCommand<DetectRunFlags, [], CliContext>({
  loader: async () => (await import('../actions/detect.ts')).runDetect,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      rules: {
        kind: 'parsed',
        parse: String,
        placeholder: 'FILE',
        brief: 'The rules: detections.yaml (docs/detections.md)',
      },
      say: switchFlag('Also sign what was found and not said yet, and take back what lost its evidence'),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID --rules FILE [--say] [--json]'],
    brief: 'Look for patterns of visa abuse by the rules of a file',
    text: 'Looks through what is in the inbox and what we have said ourselves, in each community by itself, and prints what it would say: episodes that we have not said and that are not over for longer than their window and quiet time, and detections of ours that have lost what they rested on. With --say it says so. Only what its handling lets be counted is. "karaula follow --detect FILE" does it all the time.',
    examples: [
      {
        does: 'What there would be to say',
        run: 'karaula detect run --as mk-bp --rules seeds/detections.yaml',
      },
    ],
  }),
});

const list = buildCommand<DetectFlags, [], CliContext>({
  loader: async () => (await import('../actions/detect.ts')).runDetectList,
  parameters: { flags: { ...homeFlags, ...readerFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'List detections that stand, our own and those of others',
    text: 'Those that were taken back or are tainted are left out.',
    examples: [{ does: 'What was detected', run: 'karaula detect list --as mk-bp' }],
  }),
});

const show = buildCommand<DetectFlags, [string], CliContext>({
  loader: async () => (await import('../actions/detect.ts')).runDetectShow,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, json, debug },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: ['--as ID [--json] ENTRY'],
    brief: 'Show a detection with the alerts that it rests on',
    text: 'Each alert that it cites, with what it says where we have it and may count it.',
    examples: [
      {
        does: 'What rs-gp rests its first detection on',
        run: 'karaula detect show --as mk-bp rs-gp.wb6.visa-abuse/1',
      },
    ],
  }),
});

export const detect = buildRouteMap({
  routes: { run, list, show },
  docs: { brief: 'Find patterns of visa abuse, and see what was found' },
});
