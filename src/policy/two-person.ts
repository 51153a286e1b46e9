import { type CodeOf, codesOf, labelOf } from '../contract/code-lists.ts';
import type { Directory, TwoPersonRule } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';
import { kindCodeOf } from '../contract/kind.ts';

type Impact = CodeOf<'Impact'>;

/** Whether a second officer must have signed it, and why. */
export type TwoPersonDecision =
  | { readonly isAsked: false }
  | { readonly isAsked: true; readonly reason: string };

export interface TwoPersonQuestion {
  readonly directory: Directory;
  readonly draft: Draft;
  /**
   * Of an update or a retraction: the greatest impact that the alert it is about has had; undefined when that is not
   * known. Asked for only where a rule depends on it.
   */
  readonly targetImpact: () => Impact | undefined;
}

/**
 * Whether the community that it is said to asks for a second officer. What cannot be known counts as the greatest. The
 * rules in force apply to all that is judged by them, whenever it says it was issued: a clock of whoever has stolen the
 * signing key would otherwise choose the rules.
 */
export function decideTwoPerson({ directory, draft, targetImpact }: TwoPersonQuestion): TwoPersonDecision {
  const { id, twoPerson = [] } = directory.communities.find((one) => one.id === draft.feed.community) ?? {};
  for (const rule of twoPerson) {
    if (rule.kinds?.some((kind) => kind === draft.feed.kind) === false || !isAbout(rule, draft)) continue;
    const reason = `${id} asks for two officers for ${describeTwoPerson(rule)}`;
    if (rule.minImpact === undefined) return { isAsked: true, reason };
    const impact = rule.what === 'ALERT' ? statedImpact(draft) : targetImpact();
    if (impact === undefined) {
      return { isAsked: true, reason: `${reason}, and which one it is about is not known here` };
    }
    if (isAtLeast(impact, rule.minImpact)) return { isAsked: true, reason };
  }
  return { isAsked: false };
}

/** A rule in words: `closing an event of impact very high or more (border incident)`. */
export function describeTwoPerson({ what, kinds, minImpact }: TwoPersonRule): string {
  const lower = (label: string) => label.toLowerCase();
  const from = minImpact === undefined || isGreatest(minImpact) ? '' : ' or more';
  const impact = minImpact === undefined ? '' : ` of impact ${lower(labelOf('Impact', minImpact))}${from}`;
  const only = kinds?.map((kind) => lower(labelOf('Kind', kindCodeOf(kind)))).join(', ');
  return `${ABOUT[what]}${impact}${only === undefined ? '' : ` (${only})`}`;
}

/** The greater of two impacts; undefined is none. */
export function greaterImpact(one: Impact | undefined, other: Impact | undefined): Impact | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isAtLeast(one, other) ? one : other;
}

/** The impact that it states itself: of an alert, or of one that an update puts in the place of it. */
export function statedImpact({ body }: Pick<Draft, 'body'>): Impact | undefined {
  if (body.case === 'alert') return body.alert.impact;
  return body.case === 'update' ? body.update.alert?.impact : undefined;
}

const ABOUT: Readonly<Record<TwoPersonRule['what'], string>> = {
  ALERT: 'an alert',
  UPDATE: 'an update on an alert',
  CLOSE: 'closing an event',
  RETRACTION: 'the retraction of an alert',
};

function isAbout({ what }: TwoPersonRule, { body }: Draft): boolean {
  switch (what) {
    case 'ALERT':
      return body.case === 'alert' || (body.case === 'update' && body.update.alert !== undefined);
    case 'UPDATE':
      return body.case === 'update';
    case 'CLOSE':
      return body.case === 'update' && body.update.closes;
    case 'RETRACTION':
      return body.case === 'retraction';
  }
}

function isAtLeast(impact: Impact, least: Impact): boolean {
  const impacts = codesOf('Impact');
  return impacts.indexOf(impact) >= impacts.indexOf(least);
}

function isGreatest(impact: Impact): boolean {
  return codesOf('Impact').at(-1) === impact;
}
