import type { KnownRequest } from '../../agency/known-information.ts';
import type { RfiListFlags, RfiShowFlags } from '../commands/rfi.ts';
import type { ReaderFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { findInformation, informationOf } from '../find-information.ts';
import { informationDetail, informationTable, informationToJson } from '../information-view.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

export async function runRfiList(this: CliContext, flags: RfiListFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const look = lookOf(this, flags);
    const listed = informationOf(this, member, purposeOf(member.home, flags)).filter(
      ({ standing }) =>
        (!flags.open || standing === 'OPEN' || standing === 'OVERDUE') &&
        (!flags.overdue || standing === 'OVERDUE'),
    );
    noteRequests(this, member, flags, listed);
    if (flags.json) {
      for (const one of listed) this.stdout.write(`${JSON.stringify(informationToJson(one, look, false))}\n`);
    } else if (listed.length === 0) this.stdout.write('no requests\n');
    else this.stdout.write(informationTable(paintFor(this.colour), listed, look));
  });
}

export async function runRfiShow(this: CliContext, flags: RfiShowFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const look = lookOf(this, flags);
    const requests = informationOf(this, member, purposeOf(member.home, flags));
    const one = findInformation(requests, name, member.home.id);
    noteRequests(this, member, flags, [one]);
    this.stdout.write(
      flags.json ? `${JSON.stringify(informationToJson(one, look, true))}\n` : informationDetail(one, look),
    );
  });
}

/** How an answer ends is content of it. */
function noteRequests(
  context: CliContext,
  member: OpenMember,
  flags: ReaderFlags,
  requests: readonly KnownRequest[],
): void {
  const words = requests.flatMap(({ request, asked, withdrawal }) => [
    request,
    ...asked.flatMap(({ answer, replaced }) => [...replaced, ...(answer ? [answer] : [])]),
    ...(withdrawal ? [withdrawal] : []),
  ]);
  noteReadings(
    context,
    member,
    flags,
    'information',
    words.map(({ reference }) => reference),
  );
}

function lookOf({ clock }: CliContext, { dueSoon }: Pick<RfiShowFlags, 'dueSoon'>) {
  return { nowMs: clock.nowMs(), ...(dueSoon !== undefined && { soonMs: dueSoon }) };
}
