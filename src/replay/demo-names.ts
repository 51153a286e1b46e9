import { countryName } from '../contract/names.ts';
import { STARTING_PARTICIPANTS } from '../operator/starting-participants.ts';

/** The country whose director reads under this name; the name itself for a partner. K9. */
export function findParticipantCountry(id: string): string {
  const country = STARTING_PARTICIPANTS.find((participant) => participant.id === id)?.country;
  return country === undefined ? id : countryName(country);
}
