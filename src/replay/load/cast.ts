import { STARTING_PARTICIPANTS, type StartingParticipant } from '../../operator/starting-participants.ts';
import type { Profile } from './profile.ts';

/** Who takes part in a load: those who publish, and those who only follow. */
export interface Cast {
  readonly publishers: readonly StartingParticipant[];
  readonly followers: readonly StartingParticipant[];
}

/** As many as a hub has room for. */
export const MAX_CAST = 60;

/** Those with the most crossing points first. */
const ORDER = ['rs-gp', 'mk-bp', 'xk-kp', 'al-bmp', 'ba-gp', 'me-gp'];

/**
 * Publishers are the six border services, in a fixed order, the one that floods before all; followers are those who
 * come next. Where there are not enough, members are invented, who are members everywhere.
 */
export function castFor(profile: Profile, publisherCount: number, followerCount: number): Cast {
  const communities = profile.communities.map(({ value }) => value);
  const rank = ({ id }: StartingParticipant): number => {
    if (id === profile.flood?.participant) return -1;
    const index = ORDER.indexOf(id);
    return index === -1 ? ORDER.length : index;
  };
  const known = STARTING_PARTICIPANTS.map((one) => ({
    ...one,
    communities: one.communities.filter((id) => communities.includes(id)),
  }))
    .filter((one) => one.communities.length > 0)
    .sort((a, b) => rank(a) - rank(b));
  const all: StartingParticipant[] = [...known];
  for (let number = all.length + 1; number <= publisherCount + followerCount; number++) {
    all.push({ id: `invented-${number}`, name: `Invented member no. ${number}`, communities });
  }
  return {
    publishers: all.slice(0, publisherCount),
    followers: all.slice(publisherCount, publisherCount + followerCount),
  };
}

/** In which of the profile's communities a participant may speak, with their shares. */
export function communitiesOf(profile: Profile, { communities }: StartingParticipant) {
  return profile.communities.filter(({ value }) => communities.includes(value));
}
