import { resolve } from 'node:path';
import { exportEvidence } from '../../director/evidence.ts';
import { releaseEvidence } from '../../director/release-evidence.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { findFinding, listFindings } from '../../store/findings.ts';
import type { EvidenceExportFlags, EvidenceListFlags } from '../commands/evidence.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withheld } from '../find-in-inbox.ts';
import { describeFindings, findingToJson } from '../finding-text.ts';
import { noteReadings } from '../note-readings.ts';
import { withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';

export async function runEvidenceList(this: CliContext, flags: EvidenceListFlags): Promise<void> {
  await withMember(this, flags, ({ store }) => {
    const findings = listFindings(store);
    if (flags.json) {
      for (const finding of findings) this.stdout.write(`${JSON.stringify(findingToJson(finding))}\n`);
    } else if (findings.length === 0) {
      this.stdout.write('nothing was ever found\n');
    } else {
      this.stdout.write(`${describeFindings(paintFor(this.colour), findings)}\n`);
    }
  });
}

export async function runEvidenceExport(
  this: CliContext,
  flags: EvidenceExportFlags,
  number: string,
): Promise<void> {
  await withMember(this, flags, ({ home, store, directory }) => {
    const id = /^[1-9][0-9]{0,14}$/.test(number) ? Number(number) : 0;
    const finding = findFinding(store, id);
    if (finding === undefined) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `there is no finding "${number}" on record of ${home.id}; "karaula evidence list" numbers them`,
      );
    }
    const evidence = exportEvidence(store, finding);
    const release = releaseEvidence(evidence, {
      directory: directory.directory,
      reader: home.id,
      nowMs: this.clock.nowMs(),
    });
    if (!release.isReleased) throw withheld(release.decision);
    noteReadings(this, { home, store }, flags, 'evidence', release.opened);
    const content = `${JSON.stringify(evidence, undefined, 2)}\n`;
    if (flags.out === undefined) {
      this.stdout.write(content);
      return;
    }
    const path = resolve(this.cwd, flags.out);
    writeFileAtomic(path, content, 0o600);
    this.stderr.write(`karaula: wrote ${path}\n`);
  });
}
