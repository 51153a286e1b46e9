import { openAbout, type WaitingDraft } from '../agency/release-file.ts';
import type { Draft, Entry } from '../contract/entry.ts';
import { withAsterisk, withFootnote } from '../contract/names.ts';
import { isSealedBody } from '../contract/sealed-rules.ts';
import { describeDraft } from '../director/describe-entry.ts';
import { targetOf } from '../gate/thread.ts';
import { conditionsOf } from '../policy/release.ts';
import { printable } from './table.ts';

/** Whoever signs may have no directory at hand: names are for who has one. */
const NO_NAMES = { participants: [], communities: [] };

/** What waits for a second officer in words, from the very bytes that he signs. K9 */
export function describeWaiting(drafts: readonly WaitingDraft[]): string {
  const lines = drafts.flatMap((waiting, index) => {
    const { draft } = waiting;
    const about = entryAbout(waiting);
    const target = targetOf(draft);
    const isSigned = draft.release === undefined ? 'not signed yet' : 'has a signature';
    return [
      `${index + 1} of ${drafts.length}, ${isSigned}:`,
      ...wordsOf(draft).map(indent),
      ...(about === undefined ? [] : ['  What it is about says:', ...wordsOf(about).map(indent).map(indent)]),
      ...(about === undefined && target !== undefined
        ? [`  What it is about is not in this file: look at ${target.feed}/${target.seq}`]
        : []),
    ];
  });
  const text = withFootnote(withAsterisk(lines.join('\n')));
  return `${text.split('\n').map(printable).join('\n')}\n`;
}

/** The entry that a draft is about, where the file has it; parseReleaseFile has held its hash against the draft. */
export function entryAbout({ about, aboutPlaintext }: WaitingDraft): Entry | undefined {
  const entry = about && openAbout(about, aboutPlaintext);
  return entry === undefined || 'code' in entry || isSealedBody(entry.body) ? undefined : entry;
}

function wordsOf(draft: Draft): string[] {
  return describeDraft(draft, NO_NAMES, conditionsOf(draft));
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
