import { buildRouteMap } from '@stricli/core';
import { addKey } from './operator-add-key.ts';
import { apply } from './operator-apply.ts';
import { ceremony } from './operator-ceremony.ts';
import { doctor } from './operator-doctor.ts';
import { enrol } from './operator-enrol.ts';
import { expire } from './operator-expire.ts';
import { init } from './operator-init.ts';
import { addMember, removeMember } from './operator-members.ts';
import { remove } from './operator-remove.ts';
import { revoke } from './operator-revoke.ts';
import { rewind } from './operator-rewind.ts';
import { rotate } from './operator-rotate.ts';
import { seal } from './operator-seal.ts';
import { resume, suspend } from './operator-suspend.ts';
import { twoPerson } from './operator-two-person.ts';

export const operator = buildRouteMap({
  routes: {
    init,
    enrol,
    addKey,
    addMember,
    removeMember,
    rotate,
    revoke,
    seal,
    suspend,
    resume,
    twoPerson,
    ceremony,
    apply,
    doctor,
    expire,
    rewind,
    remove,
  },
  docs: {
    brief: 'Run the hub: set it up, enrol participants, check it',
    fullDescription: `For the secretariat that runs the hub. The state folder holds the operator's keys; keep it, and a backup of it, as you keep keys.

The usual order: init, enrol, then "karaula broker" in another terminal, then apply.`,
  },
});
