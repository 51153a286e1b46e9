import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

const parameters = {
  flags: { state, json, debug },
  positional: {
    kind: 'tuple',
    parameters: [
      { parse: String, placeholder: 'ID', brief: 'The participant, for example mk-bp' },
      { parse: String, placeholder: 'COMMUNITY', brief: 'The community, for example wb6' },
    ],
  },
} as const;

export const addMember = buildCommand<OperatorFlags, [string, string], CliContext>({
  loader: async () => (await import('../actions/operator-members.ts')).runAddMember,
  parameters,
  docs: documentation({
    usage: ['[--state DIR] ID COMMUNITY'],
    brief: 'Let a participant into a community',
    text: 'From now on it is heard there, and hears what is said there and what was said before and is still in force. Where officers must sign the change first, their ceremony is named. A member stays one: nothing is changed.',
    examples: [
      { does: 'mk-bp joins the migration taskforce', run: 'karaula operator add-member mk-bp jmtf' },
    ],
  }),
});

export const removeMember = buildCommand<OperatorFlags, [string, string], CliContext>({
  loader: async () => (await import('../actions/operator-members.ts')).runRemoveMember,
  parameters,
  docs: documentation({
    usage: ['[--state DIR] ID COMMUNITY'],
    brief: 'End the membership of a participant in a community',
    text: 'From now on it is not heard there, and hears nothing of it. What was said before stays with those who have it. Where officers must sign the change first, their ceremony is named. Of a participant that is suspended, the community is not opened again by "karaula operator resume".',
    examples: [
      { does: 'mk-bp leaves the migration taskforce', run: 'karaula operator remove-member mk-bp jmtf' },
    ],
  }),
});
