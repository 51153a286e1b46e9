import { initState } from '../../operator/init-state.ts';
import { parseOfficers } from '../../operator/officers.ts';
import { startingCommunities } from '../../operator/starting-participants.ts';
import type { InitFlags } from '../commands/operator-init.ts';
import type { CliContext } from '../context.ts';
import { readTextFile } from '../files.ts';
import { stateFolder } from '../locate.ts';
import { tellCeremony } from '../tell-ceremony.ts';

export async function runInit(this: CliContext, flags: InitFlags): Promise<void> {
  const { open = [] } = flags;
  const state = await initState({
    dir: stateFolder(this, flags),
    clock: this.clock,
    random: this.random,
    port: flags.port,
    communities: startingCommunities(open),
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.name === undefined ? {} : { hosts: [flags.name] }),
    ...(flags.officers === undefined
      ? {}
      : { officers: parseOfficers(await readTextFile(this, flags.officers), flags.officers) }),
  });
  const { dir, operator } = state;
  tellCeremony(this, state);
  if (flags.json) {
    this.stdout.write(`${JSON.stringify({ state: dir, host: operator.host, port: operator.port, open })}\n`);
    return;
  }
  this.stdout.write(
    `A hub for ${operator.host}:${operator.port} is in ${dir}.
Its folder operator/ holds secret keys: keep a backup of it where others cannot read it.
${sealedOrNot(open)}
Next: karaula operator enrol --starting, karaula broker in another terminal, karaula operator apply.
`,
  );
}

function sealedOrNot(open: readonly string[]): string {
  return open.length === 0
    ? 'What is said is sealed for the members of its community; the hub cannot read it.'
    : `What is said is sealed for the members of its community, but not in ${open.join(', ')}: whoever runs the hub reads that, until "karaula operator seal".`;
}
