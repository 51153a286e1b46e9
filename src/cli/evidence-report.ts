import { withFootnote } from '../contract/names.ts';
import type { EvidenceVerdict } from '../director/verify-evidence.ts';
import { printable } from './table.ts';

const HEADINGS: Readonly<Record<EvidenceVerdict['outcome'], string>> = {
  proved: 'proved by signatures',
  claimed: 'NOT PROVED, in part a word',
  refused: 'NOT TO BE BELIEVED',
};

/** What a file of evidence shows, made anew from what is signed in it: what follows, and what is somebody's word. */
export function formatEvidence(file: string, verdict: EvidenceVerdict): string {
  const heading = `${file}: ${HEADINGS[verdict.outcome]}\n`;
  if (verdict.outcome === 'refused') return `${heading}  ${printable(verdict.reason)}\n`;
  const { name, feed, proved, claimed } = verdict;
  const lines = [
    `It is about: ${name}${feed === undefined ? '' : `, ${feed}`}`,
    ...proved.map((text) => `  proved   ${text}`),
    ...claimed.map((text) => `  claimed  ${text}`),
  ];
  return withFootnote(heading + lines.map((line) => `${printable(line)}\n`).join(''));
}
