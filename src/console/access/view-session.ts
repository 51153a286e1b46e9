import { participantName, withAsterisk } from '../../contract/names.ts';
import { isMemberAt } from '../../policy/entitlement.ts';
import type { ConsoleMember } from '../member.ts';
import type { SessionView } from '../wire/session.ts';
import type { OpenSession } from './sessions.ts';

/** What the page is told of who sits there, and of whom it is about. */
export function viewSession(
  { home, directory, clock }: Pick<ConsoleMember, 'home' | 'directory' | 'clock'>,
  { person, csrf }: OpenSession,
  idleMs: number,
  hasPasskey: boolean,
): SessionView {
  const known = directory().directory;
  const nowMs = clock.nowMs();
  const isIn = (community: string, participant: string) => isMemberAt(known, community, participant, nowMs);
  return {
    self: home.id,
    role: person.role,
    who: person.who,
    participants: known.participants.map((participant) => ({
      id: participant.id,
      name: participantName(participant),
      ...(participant.country !== undefined && { country: participant.country }),
    })),
    communities: known.communities
      .filter(({ id }) => isIn(id, home.id))
      .map(({ id, title, members }) => ({
        id,
        name: withAsterisk(title),
        // Who left and came again stands there twice.
        members: [...new Set(members.map(({ participant }) => participant))].filter((member) =>
          isIn(id, member),
        ),
      })),
    csrf,
    idleMs,
    hasPasskey,
  };
}
