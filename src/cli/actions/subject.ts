import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { DataSubjectAnswer } from '../../contract/data-subject.ts';
import type { EntryReference } from '../../contract/entry.ts';
import type { SubjectCase } from '../../director/subject-cases.ts';
import { draftSubjectAnswer, draftSubjectRequest } from '../../director/subject-drafts.ts';
import { keptHere } from '../../store/data-subjects.ts';
import type { Store } from '../../store/open-store.ts';
import type { SubjectAnswerFlags, SubjectAskFlags, SubjectFlags } from '../commands/subject.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { casesOf, findCase } from '../find-case.ts';
import { findOrExplain } from '../find-in-inbox.ts';
import { findOwn } from '../find-own.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';
import { publishAndTell } from '../publish-and-tell.ts';
import { subjectTable, subjectToJson } from '../subject-view.ts';

const ANSWER_WITHIN_MS = 30 * 24 * 3_600_000;

export async function runSubjectAsk(
  this: CliContext,
  flags: SubjectAskFlags,
  first: string,
  ...others: string[]
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { right, answerBy: answerByMs = this.clock.nowMs() + ANSWER_WITHIN_MS } = flags;
    const named = (name: string) => referenceTo(member, name);
    const draft = draftSubjectRequest(speakerOf(this, member), {
      right,
      entries: [named(first), ...others.map(named)],
      answerByMs,
    });
    const { caseId } = draft.body.dataSubjectRequest;
    await publishAndTell(this, member, {
      what: 'the request',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, caseId, waiting })}\n`
          : `case ${caseId}, asked in ${placement.feed}/${placement.seq}\n`,
    });
  });
}

export async function runSubjectList(this: CliContext, flags: SubjectFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const nowMs = this.clock.nowMs();
    const cases = casesOf(this, member);
    if (flags.json) {
      for (const one of cases) this.stdout.write(`${JSON.stringify(subjectToJson(one, nowMs))}\n`);
      return;
    }
    this.stdout.write(cases.length === 0 ? 'no cases\n' : subjectTable(paintFor(this.colour), cases, nowMs));
  });
}

export async function runSubjectAnswer(
  this: CliContext,
  flags: SubjectAnswerFlags,
  name: string,
): Promise<void> {
  await withMember(this, flags, async (member) => {
    const one = findCase(this, member, name);
    const { reason, note } = flags;
    const outcome = chosenOutcome(member, one, flags);
    const said = { outcome, ...(reason && { reason }), ...(note && { note }) };
    const draft = draftSubjectAnswer(speakerOf(this, member), one, said);
    await publishAndTell(this, member, {
      what: 'the answer',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, caseId: one.caseId, outcome, waiting })}\n`
          : `answered ${outcome} to case ${one.caseId}, in ${placement.feed}/${placement.seq}\n`,
    });
  });
}

function speakerOf({ clock, random }: CliContext, { home }: OpenMember) {
  return { self: home.id, clock, random };
}

/** @throws {CliError} `CLI_NOT_FOUND`, `CLI_AMBIGUOUS`, `CLI_USAGE` */
function referenceTo({ store, home }: OpenMember, name: string): EntryReference {
  const { feed, seq, entryId, hash } = findOwn(store, name) ?? findOrExplain(store, home.id, name);
  return { feed, seq, entryId, hash };
}

/** What is answered is so here. @throws {CliError} `CLI_USAGE`, `CLI_WITHHELD` */
function chosenOutcome(
  { store, home }: OpenMember,
  one: SubjectCase,
  { outcome, reason }: SubjectAnswerFlags,
): DataSubjectAnswer['outcome'] {
  if (one.isTainted) {
    throw new CliError('CLI_WITHHELD', `the request is tainted; ${one.asker} has to ask again`);
  }
  const before = one.answers.find(({ member }) => member === home.id);
  if (before?.outcome === 'ERASED') {
    throw new CliError('CLI_USAGE', `${home.id} has answered ERASED, which cannot be taken back`);
  }
  const isHeld = holdsAny(store, one);
  const given = outcome ?? ofItself(one, isHeld);
  if (before !== undefined && before.outcome === given && before.reason === reason) {
    throw new CliError('CLI_USAGE', `${home.id} has answered that already`);
  }
  if (given === 'HELD' && one.right === 'ERASURE')
    throw new CliError('CLI_USAGE', 'erasure was asked for: answer ERASED, NOT_HELD or REFUSED');
  if (given === 'ERASED' && one.right === 'ACCESS')
    throw new CliError('CLI_USAGE', 'access was asked for: answer HELD, NOT_HELD or REFUSED');
  if (given === 'HELD' && !isHeld) throw new CliError('CLI_USAGE', 'none of the entries is held here');
  if (given === 'NOT_HELD' && isHeld) {
    throw new CliError('CLI_USAGE', 'entries are held here: "karaula subject show" says which');
  }
  return given;
}

function ofItself({ right }: SubjectCase, isHeld: boolean): DataSubjectAnswer['outcome'] {
  if (!isHeld) return 'NOT_HELD';
  if (right === 'ACCESS') return 'HELD';
  throw new CliError('CLI_USAGE', 'entries are held here: give --outcome ERASED or --outcome REFUSED');
}

function holdsAny(store: Store, { entries }: SubjectCase): boolean {
  return entries.some((entry) => keptHere(store, entry) === 'held');
}
