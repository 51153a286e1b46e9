import { useState } from 'preact/hooks';
import { MAX_REASON_LENGTH } from '../../../contract/limits.ts';
import type { AlertCard } from '../../wire/card.ts';
import type { QuestionView } from '../../wire/thread.ts';
import { participantName } from '../state/names.ts';
import { t } from '../texts/texts.ts';
import { InlineForm } from './inline-form.tsx';
import { TextField } from './text-field.tsx';
import { useNeeded } from './use-needed.ts';
import { goesTo } from './who.ts';

interface GrantFormsProps {
  readonly found: QuestionView;
  readonly card: AlertCard;
}

/** May it be passed on? As it was asked for, or not. */
export function GrantForms({ found, card }: GrantFormsProps) {
  const [way, setWay] = useState<'grant' | 'refuse' | undefined>(undefined);
  const leave = () => setWay(undefined);
  if (way === 'refuse') return <RefuseForm found={found} card={card} onLeave={leave} />;
  if (way === 'grant') {
    return (
      <InlineForm
        level={4}
        title={t('act.grantTitle', { who: participantName(found.askedBy) })}
        consequence={goesTo(card.community)}
        submit={t('act.grantSay')}
        cardKey={card.key}
        request={() => ({ do: 'grant', request: found.key })}
        onSaid={leave}
        onCancel={leave}
      />
    );
  }
  return (
    <div class="act-buttons">
      <button class="button primary" type="button" onClick={() => setWay('grant')}>
        {t('act.grant')}
      </button>
      <button class="button" type="button" onClick={() => setWay('refuse')}>
        {t('act.grantRefuse')}
      </button>
    </div>
  );
}

function RefuseForm({ found, card, onLeave }: GrantFormsProps & { readonly onLeave: () => void }) {
  const [why, setWhy] = useState('');
  const needed = useNeeded({ why });
  return (
    <InlineForm
      level={4}
      title={t('act.grantRefuseTitle', { who: participantName(found.askedBy) })}
      consequence={goesTo(card.community)}
      submit={t('act.grantRefuseSay')}
      cardKey={card.key}
      request={() =>
        needed.isMet() ? { do: 'refuse-grant', request: found.key, why: why.trim() } : undefined
      }
      onProblems={needed.take}
      onSaid={onLeave}
      onCancel={onLeave}
    >
      <TextField
        label={t('act.grantRefuseWhy')}
        value={why}
        onChange={setWhy}
        maxLength={MAX_REASON_LENGTH}
        problem={needed.problemOf('why')}
        isFocused
      />
    </InlineForm>
  );
}
