/** What the campaign tells a member's process when it starts it; JSON on the command line. */
export interface MemberOrders {
  readonly homeDir: string;
  /** The member's own disk: its database. */
  readonly databasePath: string;
  /** The wire it hangs on. */
  readonly server: string;
  readonly community: string;
  /** Rows it writes each second; absent: it only follows. */
  readonly rowsPerSecond?: number;
  /** Where it notes what was accepted. */
  readonly journalPath: string;
  readonly clockOffsetMs: number;
  /** Whether an application takes what arrives. */
  readonly hasApplication: boolean;
}

/** While it runs. */
export type MemberCommand =
  | { readonly do: 'clock'; readonly offsetMs: number }
  /** Write nothing new; get rid of what waits. */
  | { readonly do: 'finish' }
  | { readonly do: 'stop' };

/** What a member's process tells. */
export type MemberNews =
  | { readonly tell: 'ready' }
  | { readonly tell: 'accepted'; readonly number: number; readonly seq: number; readonly feed: string }
  /** The furthest place of each feed in its inbox. */
  | { readonly tell: 'heads'; readonly heads: Readonly<Record<string, number>> }
  | { readonly tell: 'waiting'; readonly count: number }
  /** Something that the member thinks the hub does. */
  | { readonly tell: 'finding'; readonly name: string; readonly about: string; readonly says: string }
  | { readonly tell: 'trouble'; readonly where: string; readonly message: string };
