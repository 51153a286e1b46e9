/** Where participants find the hub's JetStream API: their accounts import it under this prefix. */
export const HUB_API_PREFIX = 'HUB.API';

/** The prefix under which the hub's own users find it. */
export const OWN_API_PREFIX = '$JS.API';

export const DIRECTORY_STREAM = 'DIRECTORY';
export const DIRECTORY_SUBJECT = 'directory.current';

/** Where the hub says from which place on it has a feed whose beginning has expired. */
export const BEGINNINGS_STREAM = 'BEGINNINGS';

/** What it says of the feeds of one origin in one community; the community first, as members import by it. */
export function beginningsSubject(community: string, origin: string): string {
  return `beginning.${community}.${origin}`;
}

/** One stream per origin, so that quota and retention stay that origin's own. */
export function streamOf(origin: string): string {
  return `ALERTS_${origin}`;
}

/** The inbox under which only this user of this participant may listen. */
export function inboxPrefixOf(participant: string, role: 'publisher' | 'reader'): string {
  return `_INBOX_${participant}_${role === 'publisher' ? 'pub' : 'rdr'}`;
}
