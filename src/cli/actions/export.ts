import { resolve } from 'node:path';
import { exportEntry } from '../../director/export-entry.ts';
import { taintCode, taintWords } from '../../director/taint-words.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { storedPlaintext } from '../../store/stored-entry.ts';
import type { ExportFlags } from '../commands/export.ts';
import type { CliContext } from '../context.ts';
import { withheld, withInboxEntry } from '../find-in-inbox.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { printable } from '../table.ts';

export function runExport(this: CliContext, flags: ExportFlags, name: string): void {
  withInboxEntry(this, flags, name, (reading, item) => {
    const plaintext = storedPlaintext(reading.store, item.bytes);
    const exported = exportEntry(reading, item, purposeOf(reading.home, flags), plaintext);
    if (exported.outcome === 'withheld') throw withheld(exported);
    noteReadings(this, reading, flags, 'export', [item]);
    const content = flags.text
      ? exported.text.split('\n').map(printable).join('\n')
      : `${JSON.stringify(exported.jws, undefined, 2)}\n`;
    // K6: a JWS has no room for a mark that its originator did not sign.
    if (item.taint !== undefined)
      this.stderr.write(
        `karaula: warning: it is tainted: ${taintWords(item.taint)} [${taintCode(item.taint)}]\n`,
      );
    if (flags.out === undefined) {
      this.stdout.write(content);
      return;
    }
    const path = resolve(this.cwd, flags.out);
    // K5: what was released to one participant is not for everybody on the machine.
    writeFileAtomic(path, content, 0o600);
    this.stderr.write(`karaula: wrote ${path}\n`);
    for (const condition of exported.conditions) this.stderr.write(`karaula: ${condition}\n`);
  });
}
