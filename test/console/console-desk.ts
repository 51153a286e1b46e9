import { randomBytes } from 'node:crypto';
import type { ConsoleMember } from '../../src/console/member.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import type { HubWorld, PaperMember } from '../director/hub-world.ts';

/** A member of a world on paper, as its console has it: no hub is there to connect to. */
export function consoleOf(
  world: HubWorld,
  { id, store }: Pick<PaperMember, 'id' | 'store'>,
  changes: Partial<ConsoleMember> = {},
): ConsoleMember {
  const home: ParticipantHome = { dir: '/nowhere', id, servers: [], databasePath: store.path };
  return {
    home,
    store,
    directory: () => world.directory,
    clock: { nowMs: () => world.nowMs },
    random: (size) => new Uint8Array(randomBytes(size)),
    connect: async () => ({}),
    ...changes,
  };
}
