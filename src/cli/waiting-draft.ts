import type { WaitingDraft } from '../agency/release-file.ts';
import { waitingWords } from '../console/act/waiting-words.ts';
import { withAsterisk, withFootnote } from '../contract/names.ts';
import { printable } from './table.ts';

/** What waits for a second officer in words, from the very bytes that he signs. K9 */
export function describeWaiting(drafts: readonly WaitingDraft[]): string {
  const lines = drafts.flatMap((waiting, index) => {
    const isSigned = waiting.draft.release === undefined ? 'not signed yet' : 'has a signature';
    const words = waitingWords(waiting).map((line) => (line === '' ? '' : `  ${line}`));
    return [`${index + 1} of ${drafts.length}, ${isSigned}:`, ...words];
  });
  const text = withFootnote(withAsterisk(lines.join('\n')));
  return `${text.split('\n').map(printable).join('\n')}\n`;
}
