import type { Interpreted } from './interpret-row.ts';
import type { PublishRun } from './publish-run.ts';
import { MAX_WAITING, type WaitingDraft } from './release-file.ts';
import { keepWaitingIdentifiers } from './token-rows.ts';

/** What waits for a second officer is on the disk before it is told. What finds no room in the file is rejected. */
export function keepForRelease(run: PublishRun, rows: readonly Interpreted[]): Interpreted[] {
  const { release } = run.options;
  if (release === undefined) return [...rows];
  const kept: WaitingDraft[] = [];
  const told = rows.map((row): Interpreted => {
    if (row.outcome !== 'for-release') return row;
    if (release.count + kept.length < MAX_WAITING) {
      kept.push(run.waiting(row));
      return row;
    }
    const { line, raw } = row;
    const problem = `${release.path} has ${MAX_WAITING} drafts, more than anybody reads before he signs; publish this again with another file`;
    return { outcome: 'rejected', line, raw, violations: [{ path: '', problem }] };
  });
  keepWaitingIdentifiers(run.options, told);
  release.add(kept);
  if (kept.length > 0) run.counts.forRelease = (run.counts.forRelease ?? 0) + kept.length;
  return told;
}
