import type { ConsoleMember } from '../../src/console/member.ts';
import type { OtherViews } from '../../src/console/model/open-model.ts';
import type { Desk, MachineWorld } from '../director/machine-world.ts';

/** The member of a database of the region on paper, as the console has it. */
export function memberOf(world: MachineWorld, desk: Desk): ConsoleMember {
  const { id, store } = desk;
  return {
    home: { dir: '/nowhere', id, servers: [], databasePath: store.path },
    store,
    directory: () => desk.directory,
    clock: { nowMs: () => world.nowMs },
    random: world.random,
    connect: () => Promise.resolve({}),
  };
}

/** What others make of the same database. */
export const NO_VIEWS: OtherViews = {
  health: () => {
    throw new Error('not asked for');
  },
  duty: () => ({ items: [] }),
  trends: () => {
    throw new Error('not asked for');
  },
};
