import { parseFeed } from '../../contract/feed.ts';
import { decideShowing } from '../../director/list-inbox.ts';
import type { SubjectCase } from '../../director/subject-cases.ts';
import { keptHere } from '../../store/data-subjects.ts';
import { entryAtPlace, type InboxEntry } from '../../store/inbox.ts';
import type { SubjectShowFlags } from '../commands/subject.ts';
import type { CliContext } from '../context.ts';
import { findCase } from '../find-case.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';
import { readingOf } from '../reading-of.ts';
import { subjectDetail, subjectToJson } from '../subject-view.ts';

export async function runSubjectShow(this: CliContext, flags: SubjectShowFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const nowMs = this.clock.nowMs();
    const one = findCase(this, member, name);
    const notes = new Map<string, string>();
    const shown: InboxEntry[] = [];
    for (const item of answersThatMayBeShown(this, flags, member, one)) {
      const { body, feed } = item.entry;
      if (body.case !== 'dataSubjectAnswer' || body.dataSubjectAnswer.note === undefined) continue;
      notes.set(feed.origin, body.dataSubjectAnswer.note);
      shown.push(item);
    }
    noteReadings(this, member, flags, 'subject', shown);
    const detail = { kept: one.entries.map((entry) => keptHere(member.store, entry)), notes };
    this.stdout.write(
      flags.json
        ? `${JSON.stringify(subjectToJson(one, nowMs, detail))}\n`
        : subjectDetail(paintFor(this.colour), one, detail, nowMs),
    );
  });
}

/** K5: of others; what we have answered ourselves our own files say. */
function answersThatMayBeShown(
  context: CliContext,
  flags: SubjectShowFlags,
  member: OpenMember,
  { request, answers }: SubjectCase,
): InboxEntry[] {
  const reading = readingOf(context, member, flags);
  const { community } = parseFeed(request.feed);
  return answers
    .filter((one) => one.member !== member.home.id)
    .flatMap((one) => entryAtPlace(member.store, `${one.member}.${community}.request`, one.seq) ?? [])
    .filter((item) => decideShowing(reading, item).allowed);
}
