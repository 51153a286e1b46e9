import { publishDrafts } from '../../agency/publish-drafts.ts';
import { headlineOfDetection } from '../../contract/detection.ts';
import type { Draft } from '../../contract/entry.ts';
import { entryToJson } from '../../contract/json-form.ts';
import { withAsterisk, withFootnote } from '../../contract/names.ts';
import { detectInAll, knownByCommunity } from '../../director/all-detections.ts';
import { detectionOf } from '../../director/detect-episodes.ts';
import { parseDetections } from '../../director/detection-file.ts';
import type { KnownDetection } from '../../director/gather-abuse.ts';
import type { InboxItem } from '../../director/list-inbox.ts';
import { keyOf } from '../../director/said.ts';
import type { DetectFlags, DetectRunFlags } from '../commands/detect.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readTextFile } from '../files.ts';
import { describeEntry } from '../live-row.ts';
import { noteReadings } from '../note-readings.ts';
import { withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';
import { readingOf } from '../reading-of.ts';
import { printable } from '../table.ts';

export async function runDetect(this: CliContext, flags: DetectRunFlags): Promise<void> {
  const rules = parseDetections(flags.rules, await readTextFile(this, flags.rules));
  await withMember(this, flags, async (member) => {
    const all = detectInAll(readingOf(this, member, flags), rules, this);
    const evidence = all.flatMap(({ found, known }) =>
      found.flatMap(({ episode }) =>
        episode.evidence.flatMap(({ reference }) => known.items.get(keyOf(reference)) ?? []),
      ),
    );
    noteReadings(this, member, flags, 'show', [...new Set(evidence)]);
    const found = all.flatMap((one) => one.found);
    const takenBack = all.flatMap((one) => one.takenBack);
    const lines = flags.json
      ? [
          ...found.map(({ episode, draft }) =>
            JSON.stringify({ found: jsonOf(episode), sayable: draft !== undefined }),
          ),
          ...takenBack.map((draft) => JSON.stringify({ lost: placeTakenBack(draft) })),
        ]
      : [
          ...found.map(
            ({ episode, draft }) =>
              `${headlineOfDetection(detectionOf(episode))}${draft === undefined ? ' (nobody may be told)' : ''}`,
          ),
          ...takenBack.map((draft) => `to be taken back: ${placeTakenBack(draft)}`),
        ];
    write(this, flags, lines, 'nothing new was found');
    const drafts = [...found.flatMap(({ draft }) => draft ?? []), ...takenBack];
    if (flags.say !== true || drafts.length === 0) return;
    await publishAndTell(this, member, {
      what: 'what was found',
      publish: (options) => publishDrafts({ ...options, drafts }),
      tell: (placed, waiting) =>
        flags.json
          ? placed.map((one) => `${JSON.stringify({ ...one, waiting })}\n`).join('')
          : placed.map(({ feed, seq }) => `said in ${feed}/${seq}\n`).join(''),
    });
  });
}

export async function runDetectList(this: CliContext, flags: DetectFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const all = [...knownByCommunity(readingOf(this, member, flags)).values()].flatMap(
      ({ detections }) => detections,
    );
    noteReadings(this, member, flags, 'show', othersOf(all));
    const lines = all.map(({ reference: { feed, seq, entryId }, entry }) =>
      flags.json
        ? JSON.stringify({ feed, seq, entryId, entry: entryToJson(entry) })
        : `${feed}/${seq}  ${describeEntry(entry)}`,
    );
    write(this, flags, lines, 'there is no detection');
  });
}

export async function runDetectShow(this: CliContext, flags: DetectFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const all = [...knownByCommunity(readingOf(this, member, flags)).values()];
    const known = all.find(({ detections }) => detections.some((one) => isNamed(one, name)));
    const shown = known?.detections.find((one) => isNamed(one, name));
    if (known === undefined || shown?.entry.body.case !== 'detection') {
      throw new CliError(
        'CLI_NOT_FOUND',
        `"${name}" is no detection that stands; "karaula detect list" lists those`,
      );
    }
    const { evidence, total } = shown.entry.body.detection;
    const cited = evidence.map((one) => ({
      place: `${one.feed}/${one.seq}`,
      item: known.items.get(keyOf(one)),
      isOurs: one.feed.startsWith(`${member.home.id}.`),
      isGone: known.gone.some(({ reference }) => keyOf(reference) === keyOf(one)),
    }));
    noteReadings(this, member, flags, 'show', [
      ...othersOf([shown]),
      ...cited.flatMap(({ item }) => item ?? []),
    ]);
    if (flags.json) {
      const told = cited.map(({ place, item, isGone }) => ({
        place,
        ...(item && { entry: entryToJson(item.entry) }),
        isGone,
      }));
      return this.stdout.write(`${JSON.stringify({ entry: entryToJson(shown.entry), evidence: told })}\n`);
    }
    const lines = cited.map(({ place, item, isOurs, isGone }) => {
      if (isGone) return `  ${place}  taken back or tainted`;
      return `  ${place}  ${item === undefined ? (isOurs ? 'ours' : 'not here, or not to be counted') : describeEntry(item.entry)}`;
    });
    const more = total > evidence.length ? [`  and ${total - evidence.length} more`] : [];
    write(this, flags, [describeEntry(shown.entry), ...lines, ...more], '');
  });
}

function write(
  { stdout }: CliContext,
  { json }: DetectFlags,
  lines: readonly string[],
  nothing: string,
): void {
  if (json) for (const line of lines) stdout.write(`${line}\n`);
  else if (lines.length === 0) stdout.write(`${nothing}\n`);
  else stdout.write(`${withFootnote(withAsterisk(lines.map(printable).join('\n')))}\n`);
}

function othersOf(all: readonly KnownDetection[]): InboxItem[] {
  return all.flatMap(({ item }) => item ?? []);
}

function isNamed({ reference: { feed, seq, entryId } }: KnownDetection, name: string): boolean {
  return name === entryId || name === `${feed}/${seq}`;
}

function jsonOf(episode: Parameters<typeof detectionOf>[0]): object {
  const { ruleDigest, evidence, ...rest } = detectionOf(episode);
  return {
    ...rest,
    ruleDigest: Buffer.from(ruleDigest).toString('hex'),
    evidence: evidence.map(({ feed, seq }) => `${feed}/${seq}`),
  };
}

function placeTakenBack({ body }: Draft): string {
  return body.case === 'retraction' ? `${body.retraction.target.feed}/${body.retraction.target.seq}` : '';
}
