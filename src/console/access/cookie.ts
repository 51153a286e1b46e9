/** All consoles of a machine share its cookies, whatever their ports: so each has a name of its own. */
export function cookieName(port: number): string {
  return `karaula-${port}`;
}

/** No script reads it, and no page of another site sends it along. It is gone with the browser. */
export function sessionCookie(port: number, token: string): string {
  return `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

export function endedCookie(port: number): string {
  return `${cookieName(port)}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;
}

/** The session's token in the header `cookie`; undefined when there is none, or two. */
export function tokenIn(header: string | undefined, port: number): string | undefined {
  const prefix = `${cookieName(port)}=`;
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(prefix));
  return found.length === 1 ? found[0]?.slice(prefix.length) : undefined;
}
