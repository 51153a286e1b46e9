import type { Person } from '../member.ts';
import type { AlertCard } from '../wire/card.ts';
import type { InformationView, QuestionView, ThreadDetail } from '../wire/thread.ts';

/** What is asked about a card. */
interface Asked {
  readonly information: readonly InformationView[];
  readonly questions: readonly Pick<QuestionView, 'what'>[];
}

/** What somebody may do about a card, by role and by whose it is; a reader looks, and does nothing. */
export function mayDo(
  { role }: Person,
  { isOwn, forwardedBy, standing, kind }: AlertCard,
  { information, questions }: Asked,
): ThreadDetail['may'] {
  if (role === 'reader') return [];
  const answer = [
    ...(information.some(({ waitsForUs }) => waitsForUs) ? (['answer'] as const) : []),
    ...(questions.some(({ what }) => what === 'forward') ? (['grant'] as const) : []),
  ];
  if (!isOwn) return ['read', 'acknowledge', 'action', 'ask', ...answer];
  if (standing === 'taken-back') return [...answer];
  // A copy says what its originator has said, and a step of a return is taken back and said anew.
  const isOthersWord = forwardedBy !== undefined;
  return [
    ...(isOthersWord || kind === 'return' ? [] : (['update'] as const)),
    ...(isOthersWord || kind === 'return' || standing === 'closed' ? [] : (['close'] as const)),
    'retract',
    'ask',
    ...answer,
  ];
}
