import { withAsterisk, withFootnote } from '../../contract/names.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { gatherIncidents, type KnownIncidents } from '../../director/gather-incidents.ts';
import type { Incident } from '../../director/incidents.ts';
import type { InboxItem } from '../../director/list-inbox.ts';
import type { IncidentFlags } from '../commands/incident.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { describeEntry } from '../live-row.ts';
import { noteReadings } from '../note-readings.ts';
import { withMember } from '../open-member.ts';
import { readingOf } from '../reading-of.ts';
import { printable } from '../table.ts';

export async function runIncidentList(this: CliContext, flags: IncidentFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const { incidents, items } = gatherIncidents(readingOf(this, member, flags));
    // What belongs together is content: it follows from what entries say.
    noteReadings(this, member, flags, 'show', othersOf(incidents, items));
    for (const incident of incidents)
      this.stdout.write(flags.json ? jsonOf(incident) : `${lineOf(incident)}\n`);
    if (incidents.length === 0 && !flags.json) this.stdout.write('nothing belongs together\n');
  });
}

export async function runIncidentShow(this: CliContext, flags: IncidentFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const { incidents, items } = gatherIncidents(readingOf(this, member, flags));
    const incident = incidents.find(({ reports }) =>
      reports.some(({ entryId, place }) => place === name || entryId === name),
    );
    if (incident === undefined) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `"${name}" is in no incident; "karaula incident list" lists what there is`,
      );
    }
    noteReadings(this, member, flags, 'show', othersOf([incident], items));
    if (flags.json) return this.stdout.write(jsonOf(incident));
    const lines = incident.reports.map(({ key, place, issuedAtMs }) => {
      const item = items.get(key);
      const says = item === undefined ? 'ours' : withAsterisk(describeEntry(item.entry));
      return `  ${formatTime(issuedAtMs)}  ${place}  ${says}`;
    });
    // K9
    this.stdout.write(`${withFootnote([lineOf(incident), ...lines].map(printable).join('\n'))}\n`);
  });
}

function othersOf(incidents: readonly Incident[], items: KnownIncidents['items']): InboxItem[] {
  return incidents.flatMap(({ reports }) => reports.flatMap(({ key }) => items.get(key) ?? []));
}

function lineOf({ id, owner, isClosed, reports }: Incident): string {
  const origins = [...new Set(reports.map(({ origin }) => origin))].join(', ');
  return `${id}${statusMark(reports[0]!.status)}  ${isClosed ? 'closed' : 'open'}  ${owner}'s  ${reports.length} entries of ${origins}`;
}

function jsonOf({ id, owner, isClosed, reports }: Incident): string {
  const entries = reports.map(({ entryId, origin, place, issuedAtMs }) => {
    return { entryId, origin, place, issuedAt: formatTime(issuedAtMs) };
  });
  return `${JSON.stringify({ id, status: reports[0]!.status, owner, isClosed, entries })}\n`;
}
