import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export const doctor = buildCommand<OperatorFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-doctor.ts')).runDoctor,
  parameters: { flags: { state, json, debug } },
  docs: documentation({
    usage: ['[--state DIR] [--json]'],
    brief: 'Say what is wrong with the hub, and how to mend it',
    text: 'Looks at the state folder (files, their modes, certificates and how long they last, the directory) and at the broker (does it answer, is it ours, is it in line with the state folder). Ends with 1 when something must be mended.',
    examples: [{ does: 'A check of everything', run: 'karaula operator doctor' }],
  }),
});
