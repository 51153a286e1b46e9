/** A field of the timestamp that TUF's specification leaves to us: when it was signed. RFC 3339, UTC. */
export const ISSUED = 'x-karaula-issued';
