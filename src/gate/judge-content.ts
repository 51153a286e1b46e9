import { isForSealOnly, isSealable } from '../contract/content-codec.ts';
import type { Entry } from '../contract/entry.ts';
import { readEntry } from '../contract/entry-codec.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { FUTURE_TOLERANCE_MS } from '../contract/limits.ts';
import { validateEntry } from '../contract/validate-entry.ts';
import { describeViolations } from '../contract/violations.ts';
import { decideEntitlement } from '../policy/entitlement.ts';
import { decideRelease } from '../policy/release.ts';
import { findOriginProblem } from '../policy/return-origin.ts';
import { mustBeSealed } from '../policy/sealing.ts';
import { type Candidate, type Fault, showTime } from './candidate.ts';
import type { GateContext } from './gate-context.ts';
import type { Routing } from './read-routing.ts';
import { unsealEntry, unsealWith } from './unseal.ts';

/**
 * The checks on an authentic entry in its place: not expired → canonical payload → unseal → policy → content rules.
 * Whatever fails here, the chain goes on past it. That it is from the future is no reason to refuse it for ever: a
 * clock is wrong, the publisher's or the reader's, and clocks are set right again (K3; judge-accepted.ts).
 */
export function judgeContent(ctx: GateContext, feed: FeedId, candidate: Candidate): Entry | Fault {
  const expired = findExpiryFault(ctx, candidate.routing);
  if (expired !== undefined) return expired;
  const sealed = readCanonical(feed, candidate);
  if ('code' in sealed) return sealed;
  const entry = unsealEntry(sealed, ctx.findContentKey);
  if ('code' in entry) return findMembershipFault(ctx, sealed) ?? entry;
  return (
    findPolicyFault(ctx, entry) ??
    findOpenFault(ctx, sealed) ??
    findRuleFault(entry) ??
    findOriginFault(ctx, entry) ??
    entry
  );
}

/**
 * The same for an entry by itself, out of its feed and without a reader: canonical payload → unseal → content rules.
 * @param plaintext what is shown to be in its seal; `closed`: nobody asks what is in it
 */
export function judgeContentAlone(
  feed: FeedId,
  candidate: Candidate,
  plaintext?: Uint8Array | 'closed',
): Entry | Fault {
  const sealed = readCanonical(feed, candidate);
  if ('code' in sealed) return sealed;
  const entry = openAlone(sealed, plaintext);
  if ('code' in entry) return entry;
  return findRuleFault(entry) ?? entry;
}

function openAlone(sealed: Entry, plaintext: Uint8Array | 'closed' | undefined): Entry | Fault {
  if (plaintext === 'closed') return sealed;
  return plaintext === undefined ? unsealEntry(sealed, undefined) : unsealWith(sealed, plaintext);
}

/** From `issuedAt` (with tolerance for the publisher's clock) to before `expiresAt`, by the reader's clock. */
export function findWindowFault(ctx: GateContext, routing: Routing): Fault | undefined {
  return findExpiryFault(ctx, routing) ?? findFutureFault(ctx.nowMs, routing.issuedAtMs);
}

function findExpiryFault(ctx: GateContext, { expiresAtMs }: Routing): Fault | undefined {
  // A time that is not stated is NaN: no comparison with it holds, so it is never inside.
  if (ctx.nowMs < expiresAtMs) return undefined;
  return { code: 'GATE_EXPIRED', reason: `it expired at ${showTime(expiresAtMs)}` };
}

export function findFutureFault(nowMs: number, issuedAtMs: number): Fault | undefined {
  if (issuedAtMs <= nowMs + FUTURE_TOLERANCE_MS) return undefined;
  return {
    code: 'GATE_FROM_THE_FUTURE',
    reason: `it was issued at ${showTime(issuedAtMs)}, and here it is ${showTime(nowMs)}`,
  };
}

function readCanonical(feed: FeedId, { envelope, routing }: Candidate): Entry | Fault {
  try {
    const { entry, isCanonical } = readEntry(envelope.payload);
    if (isCanonical && isSameRouting(entry, feed, routing)) return entry;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { code: 'GATE_NOT_CANONICAL', reason: error.message };
  }
  return { code: 'GATE_NOT_CANONICAL', reason: 'its payload, decoded and encoded again, gives other bytes' };
}

/** Two readers of the same bytes must not disagree on where an entry belongs. */
function isSameRouting(entry: Entry, feed: FeedId, routing: Routing): boolean {
  const isSameTime = entry.issuedAtMs === routing.issuedAtMs && entry.expiresAtMs === routing.expiresAtMs;
  return formatFeed(entry.feed) === formatFeed(feed) && entry.seq === routing.seq && isSameTime;
}

function findPolicyFault(ctx: GateContext, entry: Entry): Fault | undefined {
  const { reader, nowMs } = ctx;
  const decision = decideRelease({ directory: ctx.directory.directory, entry, reader, exit: 'feed', nowMs });
  if (decision.allowed) return undefined;
  const code = decision.code === 'POLICY_NOT_MEMBER' ? 'POLICY_NOT_MEMBER' : 'POLICY_NOT_RELEASABLE';
  return { code, reason: decision.reason };
}

/** What can be said of an entry that is closed: handling, which is inside, is for later. */
function findMembershipFault({ directory, reader, nowMs }: GateContext, entry: Entry): Fault | undefined {
  const { feed, issuedAtMs } = entry;
  const decision = decideEntitlement(directory.directory, reader, feed, nowMs, issuedAtMs);
  return decision.allowed ? undefined : { code: 'POLICY_NOT_MEMBER', reason: decision.reason };
}

/** K2: where the community wants seals, what every hub could read was perhaps never meant to be said. */
function findOpenFault({ directory }: GateContext, entry: Entry): Fault | undefined {
  const { feed, issuedAtMs, body } = entry;
  if (isForSealOnly(body))
    return {
      code: 'POLICY_NOT_SEALED',
      reason: 'what it says stands in clear, and is for members alone',
    };
  if (!isSealable(body) || !mustBeSealed(directory.directory, feed.community, issuedAtMs)) return undefined;
  return { code: 'POLICY_NOT_SEALED', reason: `${feed.community} takes only what is sealed, and it is not` };
}

/** A rule of content that takes the directory. */
function findOriginFault({ directory }: GateContext, entry: Entry): Fault | undefined {
  const problem = findOriginProblem(directory.directory, entry);
  return problem === undefined
    ? undefined
    : { code: 'CONTRACT_INVALID', reason: `returnStep.countryOfOrigin ${problem}` };
}

function findRuleFault(entry: Entry): Fault | undefined {
  const violations = validateEntry(entry);
  if (violations.length === 0) return undefined;
  return { code: 'CONTRACT_INVALID', reason: describeViolations('the entry', violations) };
}
