import type { Violation } from '../contract/errors.ts';
import { wordsOf } from './text-words.ts';

/** A text in which its author has left a choice of words: `texts` has one part more than `slots`. */
export interface SlottedText {
  readonly texts: readonly string[];
  /** The words that may stand at each choice: all must mean the same. */
  readonly slots: readonly (readonly string[])[];
}

/** Where the words of each slot stand in a finished text: characters from and up to. */
export type Span = readonly [from: number, to: number];

/** A finished text, and where in it the chosen words are. */
export interface Wording {
  readonly text: string;
  readonly spans: readonly Span[];
}

export type SlotReading =
  | { readonly outcome: 'good'; readonly slotted: SlottedText }
  | { readonly outcome: 'bad'; readonly violation: Violation };

const MAX_SLOTS = 32;
const MAX_CHOICES = 16;

/** Reads `The {lorry|truck} was {seen|noticed} near the river.` */
export function readSlots(summary: string): SlotReading {
  const parts = summary.split(/[{}]/);
  const braces = summary.replace(/[^{}]/g, '');
  if (parts.length === 1)
    return bad('has no choice of words; write {lorry|truck} where two words mean the same');
  if (!/^(\{\})+$/.test(braces)) return bad('has a { without its }, or one within another');
  const texts = parts.filter((_, index) => index % 2 === 0);
  const slots = parts.filter((_, index) => index % 2 === 1).map((choices) => choices.split('|'));
  if (slots.length > MAX_SLOTS)
    return bad(`has ${slots.length} choices of words; at most ${MAX_SLOTS} are read`);
  for (const [index, choices] of slots.entries()) {
    const problem =
      choiceProblem(choices) ?? placeProblem(texts[index]!, texts[index + 1]!, index, slots.length);
    if (problem !== undefined) return bad(`{${choices.join('|').slice(0, 60)}} ${problem}`);
  }
  return { outcome: 'good', slotted: { texts, slots } };
}

/** @param choice for each slot, which of its words */
export function wordWith({ texts, slots }: SlottedText, choice: readonly number[]): Wording {
  let text = texts[0]!;
  const spans = slots.map((choices, index): Span => {
    const from = text.length;
    text += choices[choice[index]!]!;
    const span = [from, text.length] as const;
    text += texts[index + 1]!;
    return span;
  });
  return { text, spans };
}

function choiceProblem(choices: readonly string[]): string | undefined {
  if (choices.length < 2 || choices.length > MAX_CHOICES) return `has not 2 to ${MAX_CHOICES} choices`;
  if (choices.some((one) => one.trim() !== one || wordsOf(one).length === 0)) {
    return 'has a choice without words, or with white space around it';
  }
  // Case and punctuation do not survive a leak.
  const heard = new Set(choices.map((one) => wordsOf(one).join(' ')));
  return heard.size === choices.length ? undefined : 'has choices that differ in no word';
}

/** What is read of a leak is read by the words beside it. */
function placeProblem(before: string, after: string, index: number, count: number): string | undefined {
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after))
    return 'is a part of a word; take the whole word';
  if (index > 0 && wordsOf(before).length === 0) return 'stands beside another; leave a word between them';
  return count === 1 && wordsOf(before).length + wordsOf(after).length === 0
    ? 'stands alone; write a sentence around it'
    : undefined;
}

function bad(problem: string): SlotReading {
  return { outcome: 'bad', violation: { path: 'summary', problem } };
}
