import { resolve } from 'node:path';
import { decodeEntry } from '../../contract/entry-codec.ts';
import { decodeEnvelope } from '../../contract/envelope.ts';
import { formatFeed } from '../../contract/feed.ts';
import { exportEvidence } from '../../director/evidence.ts';
import { decideRelease } from '../../policy/release.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { findFinding, listFindings } from '../../store/findings.ts';
import type { OpenedEntry } from '../../store/read-log.ts';
import { hashEnvelope } from '../../trust/chain.ts';
import { type ExportedJws, importJws } from '../../trust/export-jws.ts';
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
    const nowMs = this.clock.nowMs();
    // K5: a proof may hold alerts, with all they say; their originators decide on this way out too.
    for (const jws of evidence.entries) {
      const entry = decodeEntry(decodeEnvelope(importJws(jws)).payload);
      // K2: what is sealed goes out sealed, without a key: whoever gets the file reads no more than the hub does.
      if (entry.body.case === 'sealed') continue;
      const decision = decideRelease({
        directory: directory.directory,
        entry,
        reader: home.id,
        exit: 'export',
        nowMs,
      });
      if (!decision.allowed) throw withheld(decision);
    }
    noteReadings(this, { home, store }, flags, 'evidence', evidence.entries.map(openedIn));
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

function openedIn(jws: ExportedJws): OpenedEntry {
  const bytes = importJws(jws);
  const { feed, seq } = decodeEntry(decodeEnvelope(bytes).payload);
  return { feed: formatFeed(feed), seq, hash: hashEnvelope(bytes) };
}
