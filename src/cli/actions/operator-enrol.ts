import { type Enrolment, enrolParticipant } from '../../operator/enrol.ts';
import { STARTING_PARTICIPANTS } from '../../operator/starting-participants.ts';
import { type OperatorState, readRegistry } from '../../operator/state.ts';
import type { EnrolFlags } from '../commands/operator-enrol.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readKeyRequest } from '../key-request-file.ts';
import { tellCeremony } from '../tell-ceremony.ts';
import { openOperator } from './open-operator.ts';

export async function runEnrol(this: CliContext, flags: EnrolFlags, id: string | undefined): Promise<void> {
  const state = openOperator(this, flags);
  const wanted = flags.starting ? startingNotYetEnrolled(state, id) : [await enrolmentOf(this, flags, id)];
  for (const enrolment of wanted) {
    const home = await enrolParticipant(state, enrolment);
    const { id, communities } = enrolment;
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ enrolled: id, home, communities })}\n`
        : `enrolled ${id} (${communities.join(', ')}): hand over ${home}\n`,
    );
  }
  tellCeremony(this, state);
  if (flags.json) return;
  this.stdout.write(
    wanted.length === 0
      ? 'all participants to start with are enrolled; nothing was changed\n'
      : 'Next, when the broker runs: karaula operator apply.\n',
  );
}

function startingNotYetEnrolled(state: OperatorState, id: string | undefined): readonly Enrolment[] {
  if (id !== undefined) {
    throw new CliError(
      'CLI_USAGE',
      `--starting enrols all eleven; leave out "${id}", or leave out --starting`,
    );
  }
  const enrolled = new Set(readRegistry(state).participants.map((participant) => participant.id));
  return STARTING_PARTICIPANTS.filter((participant) => !enrolled.has(participant.id));
}

async function enrolmentOf(
  context: CliContext,
  flags: EnrolFlags,
  id: string | undefined,
): Promise<Enrolment> {
  if (id === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'say whom to enrol: an ID such as mk-bp, or --starting for the first eleven',
    );
  }
  const known = STARTING_PARTICIPANTS.find((participant) => participant.id === id);
  const communities = flags.community ?? known?.communities;
  const name = flags.name ?? known?.name;
  const country = flags.country ?? known?.country;
  if (name === undefined || communities === undefined) {
    throw new CliError(
      'CLI_USAGE',
      `${id} is none of the participants to start with; give --name NAME and --community ID (and --country CC)`,
    );
  }
  return {
    id,
    name,
    communities,
    ...(country === undefined ? {} : { country }),
    ...(flags.key === undefined ? {} : { request: await readKeyRequest(context, flags.key) }),
  };
}
