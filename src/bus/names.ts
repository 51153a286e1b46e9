/** Where participants find the hub's JetStream API: their accounts import it under this prefix. */
export const HUB_API_PREFIX = 'HUB.API';

/** The prefix under which the hub's own users find it. */
export const OWN_API_PREFIX = '$JS.API';

export const DIRECTORY_STREAM = 'DIRECTORY';
export const DIRECTORY_SUBJECT = 'directory.current';

/** One stream per origin, so that quota and retention stay that origin's own. */
export function streamOf(origin: string): string {
  return `ALERTS_${origin}`;
}

/** The inbox under which only this user of this participant may listen. */
export function inboxPrefixOf(participant: string, role: 'publisher' | 'reader'): string {
  return `_INBOX_${participant}_${role === 'publisher' ? 'pub' : 'rdr'}`;
}
