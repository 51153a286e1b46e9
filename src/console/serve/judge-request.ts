/** What of a request is judged before anything is done about it. */
export interface AskedRequest {
  readonly method: string;
  /** Without what follows a `?`. */
  readonly path: string;
  /** A header's value; undefined: it was not sent. */
  readonly header: (name: string) => string | undefined;
}

export type RequestVerdict =
  | { readonly isGood: true }
  | { readonly isGood: false; readonly status: 403 | 405 | 411; readonly says: string };

const GOOD: RequestVerdict = { isGood: true };
const READS = ['GET', 'HEAD', 'OPTIONS'];
const CHANGES = ['POST', 'DELETE'];

/** The names under which a console answers: another one leads here only when somebody's name server lies. */
export function hostsOf(port: number): readonly string[] {
  return [`localhost:${port}`, `127.0.0.1:${port}`];
}

/**
 * Whether a request can have come from our own page, or from a person who opens it. Whose it is, is asked after that.
 * - A foreign name for this machine (DNS rebinding) is refused for everything.
 * - What changes something comes from our origin alone, as JSON.
 * - What is read is read by our page, or by the person's own hand: no other page may even make us put a reading on record.
 */
export function judgeRequest({ method, path, header }: AskedRequest, port: number): RequestVerdict {
  const host = header('host') ?? '';
  if (!hostsOf(port).includes(host)) {
    return refused(
      `this console is http://localhost:${port}, and answers to no other name; open it by its link`,
    );
  }
  const site = header('sec-fetch-site');
  if (READS.includes(method)) {
    // A link to the page may stand anywhere.
    const isFree = path === '/' || site === undefined || site === 'same-origin' || site === 'none';
    return isFree ? GOOD : refused('another page asks; only the page of this console may');
  }
  if (!CHANGES.includes(method)) {
    return { isGood: false, status: 405, says: 'this console knows GET, HEAD, POST and DELETE' };
  }
  if (header('origin') !== `http://${host}` || (site !== undefined && site !== 'same-origin')) {
    return refused('only the page of this console itself may change something; open it by its link');
  }
  // Our page always says how long it is.
  if (header('transfer-encoding') !== undefined) {
    return { isGood: false, status: 411, says: 'what is sent must say how long it is, by content-length' };
  }
  const type = (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if ((header('content-length') ?? '0') !== '0' && type !== 'application/json')
    return refused('what is sent must be application/json');
  return GOOD;
}

function refused(says: string): RequestVerdict {
  return { isGood: false, status: 403, says };
}
