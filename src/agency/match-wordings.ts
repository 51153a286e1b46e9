import type { Wording } from './synonym-slots.ts';
import { wordsOf } from './text-words.ts';

/** The wording that a member was given. */
export interface GivenWording extends Wording {
  readonly participant: string;
}

export interface MemberMatch {
  readonly participant: string;
  /** How many of the choices that could be read are those of its wording. */
  readonly agrees: number;
}

/** What a text tells of the wording that it was made from. */
export interface WordingMatch {
  /**
   * `named`: one member's wording says all that could be read. `several`: those of several do. `mixed`: nobody's does; the
   * text was changed, or put together from several. `none`: the text is not made from this alert, or too little of it is.
   */
  readonly outcome: 'named' | 'several' | 'mixed' | 'none';
  /** Choices of words in the alert, and how many of them could be read in the text. */
  readonly slots: number;
  readonly read: number;
  /** Who picks the words that were read by chance agrees with one wording once in so many times. */
  readonly chance: number;
  /** Who agrees most, and as much as nobody else, first. */
  readonly members: readonly MemberMatch[];
  /** With `mixed`: two members whose wordings together say all that could be read. */
  readonly pairs: readonly (readonly [one: string, other: string])[];
}

/** So many runs of four words of the alert must stand in a text that is made from it. */
const MIN_RUNS = 3;
const RUN_WORDS = 4;
/** Words beside a slot by which it is found. */
const CONTEXT_WORDS = 2;

/** Compares a text with the wordings of one alert. Case, punctuation and line breaks do not matter; a part is enough. */
export function matchWordings(leaked: string, given: readonly GivenWording[]): WordingMatch {
  const words = wordsOf(leaked);
  // With spaces around, so that only whole words are found.
  const text = ` ${words.join(' ')} `;
  const slots = given[0]?.spans.length ?? 0;
  const choices = given.map(choicesOf);
  const read = new Map<number, string>();
  for (let slot = 0; slot < slots; slot += 1) {
    const heard = hearSlot(text, given, choices, slot);
    if (heard !== undefined) read.set(slot, heard);
  }
  const members = given
    .map(({ participant }, index) => ({ participant, agrees: agreesOn(read, choices[index]!) }))
    .sort((a, b) => b.agrees - a.agrees || (a.participant < b.participant ? -1 : 1));
  const facts = { slots, read: read.size, members, chance: chanceOf(read, choices) };
  const best = members[0]?.agrees ?? 0;
  const isOurs = given.some((one) => countRuns(words, one.text) >= MIN_RUNS);
  if (read.size === 0 || !isOurs) return { ...facts, outcome: 'none', pairs: [] };
  if (best < read.size) return { ...facts, outcome: 'mixed', pairs: pairsOf(read, given, choices) };
  return { ...facts, outcome: members[1]?.agrees === best ? 'several' : 'named', pairs: [] };
}

function choicesOf({ text, spans }: Wording): string[] {
  return spans.map(([from, to]) => wordsOf(text.slice(from, to)).join(' '));
}

/** Which of its choices stands at a slot of the text: by the words on both sides, else on one; the longest, if in doubt. */
function hearSlot(
  text: string,
  given: readonly GivenWording[],
  choices: readonly (readonly string[])[],
  slot: number,
): string | undefined {
  const { before, after } = contextOf(given[0]!, slot);
  const heard = [...new Set(choices.map((one) => one[slot]!))]
    .map((choice) => ({ choice, strength: strengthOf(text, before, choice, after) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || b.choice.length - a.choice.length);
  const [first, second] = heard;
  // A choice that is the beginning or the end of another is found wherever that one is.
  const isClear =
    second === undefined ||
    second.strength < first!.strength ||
    ` ${first!.choice} `.includes(` ${second.choice} `);
  return isClear ? first?.choice : undefined;
}

function strengthOf(text: string, before: string, choice: string, after: string): number {
  if (text.includes(` ${[before, choice, after].filter((one) => one !== '').join(' ')} `)) return 2;
  const isBeside =
    (before !== '' && text.includes(` ${before} ${choice} `)) ||
    (after !== '' && text.includes(` ${choice} ${after} `));
  return isBeside ? 1 : 0;
}

/** The fixed words next to a slot: between two slots there is at least one. */
function contextOf(
  { text, spans }: Wording,
  slot: number,
): { readonly before: string; readonly after: string } {
  const [from, to] = spans[slot]!;
  const before = wordsOf(text.slice(spans[slot - 1]?.[1] ?? 0, from)).slice(-CONTEXT_WORDS);
  const after = wordsOf(text.slice(to, spans[slot + 1]?.[0] ?? text.length)).slice(0, CONTEXT_WORDS);
  return { before: before.join(' '), after: after.join(' ') };
}

function countRuns(words: readonly string[], wording: string): number {
  const runs = new Set(runsOf(words));
  return runsOf(wordsOf(wording)).filter((run) => runs.has(run)).length;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(' '));
}

function agreesOn(read: ReadonlyMap<number, string>, choices: readonly string[]): number {
  return [...read].filter(([slot, choice]) => choices[slot] === choice).length;
}

function chanceOf(read: ReadonlyMap<number, string>, choices: readonly (readonly string[])[]): number {
  return [...read.keys()].reduce(
    (product, slot) => product * new Set(choices.map((one) => one[slot])).size,
    1,
  );
}

function pairsOf(
  read: ReadonlyMap<number, string>,
  given: readonly GivenWording[],
  choices: readonly (readonly string[])[],
): [string, string][] {
  return given.flatMap((one, index) =>
    given.slice(index + 1).flatMap((other, offset): [string, string][] => {
      const own = choices[index]!;
      const others = choices[index + 1 + offset]!;
      const saysAll = [...read].every(([slot, choice]) => own[slot] === choice || others[slot] === choice);
      return saysAll ? [[one.participant, other.participant]] : [];
    }),
  );
}
