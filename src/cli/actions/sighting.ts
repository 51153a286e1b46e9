import { draftSighting } from '../../agency/draft-sighting.ts';
import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { Alert, Place } from '../../contract/alert.ts';
import { labelOf } from '../../contract/code-lists.ts';
import { findCrossingPoint } from '../../contract/crossing-points.ts';
import { showEntry } from '../../director/export-entry.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { findOwnEntry } from '../../store/outbox.ts';
import { assertValid } from '../assert-valid.ts';
import type { SightingFlags } from '../commands/sighting.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOpenOrExplain, withheld } from '../find-in-inbox.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';
import { readingOf } from '../reading-of.ts';

export async function runSighting(this: CliContext, flags: SightingFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const on = alertOfAnother(member, name);
    const { home } = member;
    const reading = readingOf(this, member, flags);
    const shown = showEntry(reading, on.item, reading.purpose);
    if (shown.outcome === 'withheld') throw withheld(shown);
    const { what, source, information, at, note } = flags;
    const place = placeOf(member, flags);
    const draft = draftSighting(
      { self: home.id, clock: this.clock, random: this.random },
      on.item,
      on.alert.place,
      {
        what,
        evaluation: { source, information },
        ...(at !== undefined && { atMs: at }),
        ...(place !== undefined && { place }),
        ...(note !== undefined && { note }),
      },
    );
    assertValid(draft, 'the sighting');
    // Where it is not said, the place is the alert's: that is told below.
    noteReadings(this, member, flags, 'show', [on.item]);
    const about = `${on.item.feed}/${on.item.seq}`;
    await publishAndTell(this, member, {
      what: 'the sighting',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, what, about, waiting })}\n`
          : `${labelOf('SightingResult', what).toLowerCase()}: ${about}, said in ${placement.feed}/${placement.seq}\n`,
    });
  });
}

/** @throws {CliError} for what is our own, is no alert, or was taken back */
function alertOfAnother(
  { store, home }: OpenMember,
  name: string,
): { readonly item: InboxEntry; readonly alert: Alert } {
  if (name.startsWith(`${home.id}.`) || findOwnEntry(store, name.toLowerCase()) !== undefined) {
    throw new CliError(
      'CLI_USAGE',
      `"${name}" is our own: a sighting is of the alert of another; "karaula publish" updates ours`,
    );
  }
  const item = findOpenOrExplain(store, home.id, name);
  const { body } = item.entry;
  if (body.case !== 'alert')
    throw new CliError('CLI_USAGE', `"${name}" is no first report; name the one that it is about`);
  if (item.retractedBy !== undefined)
    throw new CliError('CLI_USAGE', `its originator has taken "${name}" back`);
  return { item, alert: body.alert };
}

/** @throws {CliError} `CLI_USAGE` */
function placeOf({ directory, home }: OpenMember, { point, country }: SightingFlags): Place | undefined {
  const own = directory.directory.participants.find(({ id }) => id === home.id)?.country;
  if (point === undefined) return country === undefined ? undefined : { type: 'INLAND', country };
  const known = findCrossingPoint(point);
  if (known === undefined)
    throw new CliError('CLI_USAGE', `"${point}" is not in the list of crossing points`);
  const type = ({ land: 'BCP_LAND', air: 'BCP_AIR', sea: 'BCP_SEA' } as const)[known.type];
  const isOnOurSide = own === known.countryA || own === known.countryB;
  return { type, country: country ?? (isOnOurSide ? own! : known.countryA), crossingPoint: known.id };
}
