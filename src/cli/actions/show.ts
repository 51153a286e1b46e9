import { showEntry } from '../../director/export-entry.ts';
import { taintToJson } from '../../director/taint-words.ts';
import { countOldTokens, soundLinks } from '../../store/links.ts';
import type { ShowFlags } from '../commands/show.ts';
import type { CliContext } from '../context.ts';
import { withheld, withInboxEntry } from '../find-in-inbox.ts';
import { linkToJson, linkWords } from '../link-words.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { printable } from '../table.ts';

export function runShow(this: CliContext, flags: ShowFlags, name: string): void {
  withInboxEntry(this, flags, name, (reading, item) => {
    const shown = showEntry(reading, item, purposeOf(reading.home, flags));
    if (shown.outcome === 'withheld') throw withheld(shown);
    noteReadings(this, reading, flags, 'show', [item]);
    const links = soundLinks(reading.store, reading.nowMs, { position: item.position });
    const oldTokens = countOldTokens(reading.store, item.position, reading.nowMs);
    if (!flags.json) {
      this.stdout.write(shown.text.split('\n').map(printable).join('\n'));
      for (const link of links) this.stdout.write(`${printable(linkWords(link, reading.nowMs))}\n`);
      if (oldTokens > 0)
        this.stdout.write(
          `${oldTokens} of its tokens count for nothing: their link key is not here, not of its month, or was replaced before\n`,
        );
      return;
    }
    const { feed, seq, entryId, hash, verifiedBy, fault, retractedBy, isRetractionInDoubt, taint } = item;
    this.stdout.write(
      `${JSON.stringify({
        feed,
        seq,
        entryId,
        hash: Buffer.from(hash).toString('hex'),
        verifiedBy,
        ...(fault === undefined ? {} : { fault }),
        ...(retractedBy === undefined ? {} : { retracted: true }),
        ...(isRetractionInDoubt && { retractionInDoubt: true }),
        ...(taint === undefined ? {} : { tainted: taintToJson(taint) }),
        conditions: shown.conditions,
        ...(links.length > 0 && { links: links.map(linkToJson) }),
        ...(oldTokens > 0 && { oldTokens }),
        entry: shown.json,
      })}\n`,
    );
  });
}
