import type { KnownCase } from '../../agency/known-cases.ts';
import { isClosedCase, partiesOf } from '../../policy/return-state.ts';
import { caseDetail, caseTable, caseToJson } from '../case-view.ts';
import type { CaseListFlags, CaseShowFlags } from '../commands/case.ts';
import type { ReaderFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { casesOf, findCase, noSuchCase } from '../find-return.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

export async function runCaseList(this: CliContext, flags: CaseListFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const look = lookOf(this, flags);
    const listed = casesOf(member, purposeOf(member.home, flags))
      .all(look.nowMs)
      .filter(({ found: { state } }) => !flags.open || !isClosedCase(state))
      .filter(({ found: { state } }) => !flags.mine || partiesOf(state).includes(member.home.id))
      .toSorted((one, other) => dueMs(one) - dueMs(other) || (one.caseId < other.caseId ? -1 : 1));
    noteCases(this, member, flags, listed);
    if (flags.json) {
      for (const one of listed) this.stdout.write(`${JSON.stringify(caseToJson(one, look))}\n`);
    } else if (listed.length === 0) this.stdout.write('no case\n');
    else this.stdout.write(caseTable(paintFor(this.colour), listed, look));
  });
}

export async function runCaseShow(this: CliContext, flags: CaseShowFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const look = lookOf(this, flags);
    const cases = casesOf(member, purposeOf(member.home, flags));
    const known = findCase(cases, name, look.nowMs, flags.community);
    if (known === undefined) throw noSuchCase(name);
    noteCases(this, member, flags, [known]);
    this.stdout.write(flags.json ? `${JSON.stringify(caseToJson(known, look))}\n` : caseDetail(known, look));
  });
}

/** A case shows what each of its steps says. */
function noteCases(
  context: CliContext,
  member: OpenMember,
  flags: ReaderFlags,
  cases: readonly KnownCase[],
): void {
  const steps = cases.flatMap(({ found, unsound }) => [
    ...found.timeline.map(({ entry }) => entry),
    ...unsound,
  ]);
  noteReadings(context, member, flags, 'case', steps);
}

function lookOf({ clock }: CliContext, { dueSoon }: Pick<CaseListFlags, 'dueSoon'>) {
  return { nowMs: clock.nowMs(), ...(dueSoon !== undefined && { soonMs: dueSoon }) };
}

/** What is due first comes first. */
function dueMs({ found: { state } }: KnownCase): number {
  return isClosedCase(state) ? Number.MAX_SAFE_INTEGER : (state.deadlineMs ?? Number.MAX_SAFE_INTEGER - 1);
}
