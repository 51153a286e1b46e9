import type { Draft } from '../contract/entry.ts';
import type { Violation } from '../contract/errors.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Identifier } from '../contract/link.ts';
import { validateDraft } from '../contract/validate-entry.ts';
import { judgeRelease } from '../gate/judge-release.ts';
import { decideEntitlement } from '../policy/entitlement.ts';
import { mustBeSealed } from '../policy/sealing.ts';
import { feedMemory } from '../store/threads.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import { checkReturn } from './check-return.ts';
import { type DraftContext, draftOfRow } from './draft-of-row.ts';
import type { TurnJudge } from './judge-turn.ts';
import { findKeyProblem } from './key-in-force.ts';
import { mapRow } from './map-row.ts';
import type { Mapping } from './mapping.ts';
import { tracingProblem } from './provide-variants.ts';
import { stepOf } from './read-steps.ts';
import type { RejectedRow } from './rejects-file.ts';
import { type PublishRow, readRow } from './row.ts';
import type { SourceRow } from './source-row.ts';
import type { SlottedText } from './synonym-slots.ts';

export interface InterpretContext extends DraftContext {
  readonly mapping?: Mapping;
  readonly directory: VerifiedDirectory;
  /** The key that will sign it. */
  readonly key: SigningKey;
  /** Of returns: whose turn it is. */
  readonly turns: TurnJudge;
  /** What needs a second officer waits for him; else it is rejected. */
  readonly forRelease?: boolean;
}

export type Interpreted =
  | {
      readonly outcome: 'drafted';
      readonly line: number;
      readonly raw: string;
      readonly draft: Draft;
      readonly feed: string;
      /** Each member gets the summary in words of its own. */
      readonly slotted?: SlottedText;
      /** Of which its tokens are to be made. */
      readonly identifiers?: readonly Identifier[];
    }
  | {
      /** A second officer must sign it first. */
      readonly outcome: 'for-release';
      readonly line: number;
      readonly raw: string;
      readonly draft: Draft;
      readonly identifiers?: readonly Identifier[];
    }
  | ({ readonly outcome: 'rejected' } & RejectedRow);

/** A row of the input → what would be signed, or all that is wrong with it. Signs and keeps nothing. */
export function interpretRow(source: SourceRow, context: InterpretContext): Interpreted {
  const { line, raw } = source;
  const reject = (violations: readonly Violation[]): Interpreted => ({
    outcome: 'rejected',
    line,
    raw,
    violations,
  });
  if (source.outcome === 'unreadable') return reject(source.violations);

  const mapped = context.mapping === undefined ? undefined : mapRow(source.cells, context.mapping);
  const reading = readRow(mapped?.json ?? source.cells);
  const unmapped = mapped?.violations ?? [];
  if (reading.outcome === 'bad') return reject(withoutRepeats(unmapped, reading.violations));
  if (unmapped.length > 0) return reject(unmapped);
  const judged = judgeRow(reading.row, context);
  if (judged.outcome !== 'for-release') return { ...judged, line, raw };
  const { reason, ...waiting } = judged;
  if (context.forRelease === true) return { ...waiting, line, raw };
  return reject([{ path: '', problem: `${reason}; publish it with --for-release FILE, for him to sign` }]);
}

/** What becomes of a row, wherever it comes from. */
export type Judged =
  | Omit<Extract<Interpreted, { outcome: 'drafted' }>, 'line' | 'raw'>
  /** `reason`: who asks for a second officer. */
  | (Omit<Extract<Interpreted, { outcome: 'for-release' }>, 'line' | 'raw'> & { readonly reason: string })
  | { readonly outcome: 'rejected'; readonly violations: readonly Violation[] };

/** A row that was read → what would be signed, or all that is wrong with it. Signs and keeps nothing. */
export function judgeRow(row: PublishRow, context: Omit<InterpretContext, 'mapping' | 'forRelease'>): Judged {
  const reject = (violations: readonly Violation[]): Judged => ({ outcome: 'rejected', violations });
  const drafted = draftOfRow(row, context);
  if (drafted.outcome === 'bad') return reject(drafted.violations);
  const { slotted } = drafted;
  const draft = context.turns.withAudience(drafted.draft);
  const entitled = decideEntitlement(context.directory.directory, context.origin, draft.feed, context.nowMs);
  if (!entitled.allowed) return reject([{ path: 'karaula.community', problem: entitled.reason }]);
  const problem = findKeyProblem(context.directory, context.key, context.nowMs);
  if (problem !== undefined) return reject([{ path: '', problem }]);
  if (stepOf(draft) !== undefined) {
    const wrong = validateDraft(draft);
    const fault = checkReturn(context.directory.directory, context.turns, draft);
    if (wrong.length > 0 || fault !== undefined) return reject(wrong.length > 0 ? wrong : [fault!]);
  }
  const { identifiers } = row.options;
  if (identifiers && !mustBeSealed(context.directory.directory, draft.feed.community, context.nowMs)) {
    const problem = `are only for what is sealed, and ${draft.feed.community} is not`;
    return reject([{ path: 'karaula.identifiers', problem }]);
  }
  const known = identifiers && { identifiers };
  const untraceable = slotted && findTracingProblem(context, draft, slotted);
  if (untraceable !== undefined) return reject([untraceable]);
  const feed = formatFeed(draft.feed);
  const fault = judgeRelease(context.directory, draft, feedMemory(context.store, 'outbox', feed));
  // K3: what no reader will take is not signed.
  if (fault === undefined || !('code' in fault)) {
    context.turns.note(draft);
    return { outcome: 'drafted', draft, feed, ...(slotted && { slotted }), ...known };
  }
  if (slotted !== undefined) {
    const problem = `${fault.reason}; what each member gets in other words, he cannot sign`;
    return reject([{ path: 'karaula.trace', problem }]);
  }
  const violations = validateDraft(draft);
  if (violations.length > 0) return reject(violations);
  return { outcome: 'for-release', draft, reason: fault.reason, ...known };
}

function findTracingProblem(
  { directory: { directory }, nowMs }: Pick<InterpretContext, 'directory' | 'nowMs'>,
  { feed: { community } }: Draft,
  slotted: SlottedText,
): Violation | undefined {
  if (!mustBeSealed(directory, community, nowMs)) {
    return { path: 'karaula.trace', problem: `is only for what is sealed, and ${community} is not` };
  }
  const problem = tracingProblem(directory, community, slotted, nowMs);
  return problem === undefined ? undefined : { path: 'summary', problem };
}

/** A cell that could not be converted leaves its field out; that it is then missing needs no telling. */
function withoutRepeats(first: readonly Violation[], second: readonly Violation[]): Violation[] {
  const told = new Set(first.map(({ path }) => path));
  return [...first, ...second.filter(({ path }) => !told.has(path))];
}
