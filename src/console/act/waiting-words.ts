import { openAbout, type WaitingDraft } from '../../agency/release-file.ts';
import type { Directory } from '../../contract/directory.ts';
import type { Draft, Entry } from '../../contract/entry.ts';
import { isSealedBody } from '../../contract/sealed-rules.ts';
import { describeDraft, titleOf } from '../../director/describe-entry.ts';
import { targetOf } from '../../gate/thread.ts';
import { conditionsOf } from '../../policy/release.ts';

type Names = Pick<Directory, 'participants' | 'communities'>;

/** Whoever signs may have no directory at hand: names are for who has one. */
const NO_NAMES: Names = { participants: [], communities: [] };

/** What waits for a second officer, in a line. */
export function waitingTitle(waiting: WaitingDraft): string {
  const about = entryAbout(waiting);
  return [waiting.draft, ...(about ? [about] : [])].map(titleOf).join(': ');
}

/** What waits for a second officer in words, line by line, from the very bytes that he signs. K9 is for who shows them. */
export function waitingWords(waiting: WaitingDraft, names = NO_NAMES): string[] {
  const { draft } = waiting;
  const about = entryAbout(waiting);
  const target = targetOf(draft);
  const words = wordsOf(draft, names);
  if (about !== undefined) {
    return [
      ...words,
      'What it is about says:',
      ...wordsOf(about, names).map((line) => (line ? `  ${line}` : '')),
    ];
  }
  if (target === undefined) return words;
  return [...words, `What it is about is not here: look at ${target.feed}/${target.seq}`];
}

/** The entry that a draft is about, where it came along; readWaiting has held its hash against the draft. */
export function entryAbout({ about, aboutPlaintext }: WaitingDraft): Entry | undefined {
  const entry = about && openAbout(about, aboutPlaintext);
  return entry === undefined || 'code' in entry || isSealedBody(entry.body) ? undefined : entry;
}

function wordsOf(draft: Draft, names: Names): string[] {
  return describeDraft(draft, names, conditionsOf(draft));
}
