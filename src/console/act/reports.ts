import { judgeRow } from '../../agency/interpret-row.ts';
import { turnJudge } from '../../agency/judge-turn.ts';
import { findKeyProblem } from '../../agency/key-in-force.ts';
import { openCases } from '../../agency/known-cases.ts';
import type { PublishRow } from '../../agency/row.ts';
import { type Alert, parseAlert } from '../../contract/alert.ts';
import type { Draft } from '../../contract/entry.ts';
import { ContractError } from '../../contract/errors.ts';
import { validateDraft } from '../../contract/validate-entry.ts';
import { readSigningKey } from '../../store/home-keys.ts';
import { ownStanding } from '../../store/own-standing.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionRequest, NewAlert } from '../wire/action.ts';
import { findTarget, type Target } from './find-target.ts';
import { invalid, isRefusal, type Refusal, refuse } from './refusal.ts';

type Asked<D extends ActionRequest['do']> = Extract<ActionRequest, { do: D }>;

/** What would be said of ours; `isForTwo`: a second officer must agree to it. */
export interface Report {
  readonly draft: Draft;
  readonly isForTwo: boolean;
}

/** As `karaula publish` has it where nothing else is said. */
const LIFETIME_MS = 30 * 24 * 3_600_000;

export function draftNewAlert(
  member: ConsoleMember,
  { community, status, handling, alert: json }: NewAlert,
): Report | Refusal {
  const alert = readAlert(json);
  if (isRefusal(alert)) return alert;
  const { restriction, ...terms } = handling;
  const words = restriction?.trim() ? { restriction: restriction.trim() } : {};
  return judge(member, { alert, options: { community, status, handling: { ...terms, ...words } } });
}

/** A note on an alert of our own, perhaps what it now says, perhaps its end. */
export function draftUpdate(
  member: ConsoleMember,
  person: Person,
  { key, note, alert: json, closes }: Asked<'update'>,
): Report | Refusal {
  const target = findOwnTarget(member, person, key);
  if (isRefusal(target)) return target;
  if (target.entry.body.case !== 'alert') {
    return refuse('NOT_POSSIBLE', `${placeOf(target)} is no first report; it can be taken back`);
  }
  const alert = json === undefined ? undefined : readAlert(json);
  if (alert !== undefined && isRefusal(alert)) return alert;
  if (target.standing === 'closed' && closes)
    return refuse('NOT_POSSIBLE', `${placeOf(target)} is closed already`);
  const update = { entry: placeOf(target), note: note.trim(), closes };
  return judge(member, { ...(alert && { alert }), options: { ...termsOf(target), update } });
}

export function draftRetraction(
  member: ConsoleMember,
  person: Person,
  { key, reason, note }: Asked<'retract'>,
): Report | Refusal {
  // K6: what somebody else may have signed in our name is taken back all the same.
  const target = findOwnTarget(member, person, key, 'also unsound');
  if (isRefusal(target)) return target;
  const retract = { entry: placeOf(target), reason, note: note.trim() };
  return judge(member, { options: { ...termsOf(target), retract } });
}

/** From a path of the contract, or of a row of `karaula publish`, to that of the request. */
export function toField(path: string): string {
  return path.replace(/^(karaula|update|retraction)(\.|$)/, '').replace(/^returnStep\b/, 'alert.returnStep');
}

/** K5: only the originator changes what he has said. */
function findOwnTarget(
  member: ConsoleMember,
  person: Person,
  key: string,
  also?: 'also unsound',
): (Target & { readonly standing: 'open' | 'closed' }) | Refusal {
  const target = findTarget(member, person, key);
  if (isRefusal(target)) return target;
  const { item, reference, unsound } = target;
  if (item !== undefined) {
    return refuse(
      'NOT_OURS',
      `${placeOf(target)} is not ours: ask its originator to correct it, or to take it back`,
    );
  }
  if (unsound !== undefined && also === undefined) {
    return refuse('NOT_SOUND', `${placeOf(target)} can be taken back, and no more: ${unsound}`);
  }
  const standing = ownStanding(member.store, member.directory(), reference);
  if (standing === 'taken-back') return refuse('NOT_POSSIBLE', `${placeOf(target)} is taken back already`);
  return { ...target, standing };
}

function placeOf({ reference: { feed, seq } }: Target): string {
  return `${feed}/${seq}`;
}

/** K5: what is said about it is under the terms of the alert itself, and for as long. */
function termsOf({ entry: { status, handling, expiresAtMs } }: Target) {
  return { status, handling, expiresAtMs };
}

function readAlert(json: unknown): Alert | Refusal {
  try {
    const alert = parseAlert(json);
    if (alert.tokens === undefined) return alert;
    return invalid([{ path: 'alert.tokens', problem: 'are made of identifiers; leave them out' }]);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const all = error.violations.length > 0 ? error.violations : [{ path: '', problem: error.message }];
    return invalid(
      all.map(({ path, problem }) => ({ path: path === '' ? 'alert' : `alert.${path}`, problem })),
    );
  }
}

function judge(member: ConsoleMember, row: PublishRow): Report | Refusal {
  const { home, store, clock, random } = member;
  const directory = member.directory();
  const nowMs = clock.nowMs();
  const key = readSigningKey(home);
  const problem = findKeyProblem(directory, key, nowMs);
  if (problem !== undefined) {
    return { outcome: 'refused', code: 'AGENCY_KEY_NOT_VALID', says: problem, problems: [] };
  }
  const defaults = { status: 'ACTUAL', handling: { code: 'H0' }, ttlMs: LIFETIME_MS } as const;
  const turns = turnJudge(home.id, openCases({ store, directory: () => directory, self: home.id }));
  const judged = judgeRow(row, { origin: home.id, defaults, store, nowMs, random, directory, key, turns });
  if (judged.outcome === 'rejected') return invalid(judged.violations, toField);
  const violations = validateDraft(judged.draft);
  if (violations.length > 0) return invalid(violations, toField);
  return { draft: judged.draft, isForTwo: judged.outcome === 'for-release' };
}
