import { useId } from 'preact/hooks';
import { codesOf } from '../../../contract/code-lists.ts';
import { MAX_RESTRICTION_LENGTH } from '../../../contract/limits.ts';
import { cards } from '../state/live.ts';
import { session } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import type { AlertDraft } from './alert-draft.ts';
import { CodeInput } from './code-input.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';

interface TermsInputProps {
  readonly draft: AlertDraft;
  readonly onChange: (draft: AlertDraft) => void;
  readonly problemAt: (
    path: 'community' | 'status' | 'handling.code' | 'handling.restriction',
  ) => string | undefined;
}

/** To whom it is said, whether it is in earnest, and how it may be used: chosen by the person, each time. */
export function TermsInput({ draft, onChange, problemAt }: TermsInputProps) {
  const [communityId, statusId, codeId, restrictionId] = [useId(), useId(), useId(), useId()];
  const { self = '', communities = [] } = session.value ?? {};
  const own = communities.filter(({ members }) => members.includes(self));
  // Nothing is worse than an exercise that is said in earnest.
  const all = [...cards.value.values()];
  const isOdd = draft.status === 'ACTUAL' && all.length > 0 && all.every(({ status }) => status !== 'ACTUAL');
  return (
    <fieldset class="act-group">
      <legend>{t('act.group.terms')}</legend>
      <div class="act-grid">
        <FieldFrame
          id={statusId}
          label={t('field.status')}
          isNeeded
          isWide
          isGroup
          problem={problemAt('status')}
        >
          <CodeInput
            id={statusId}
            list="Status"
            value={draft.status ?? ''}
            onChange={(status) =>
              onChange({ ...draft, status: codesOf('Status').find((one) => one === status)! })
            }
            isNeeded
            isInvalid={problemAt('status') !== undefined}
          />
          {isOdd && (
            <span class="act-odd" role="status">
              {t('act.inEarnest')}
            </span>
          )}
        </FieldFrame>
        <FieldFrame
          id={communityId}
          label={t('field.community')}
          isNeeded
          isWide
          problem={problemAt('community')}
        >
          <select
            id={communityId}
            class="input"
            value={draft.community ?? ''}
            aria-invalid={problemAt('community') !== undefined}
            aria-describedby={describedBy(communityId, undefined, problemAt('community'))}
            onChange={(event) => {
              const { community, ...rest } = draft;
              const chosen = event.currentTarget.value;
              onChange(chosen === '' ? rest : { ...rest, community: chosen });
            }}
          >
            <option value="">{t('act.choose')}</option>
            {own.map(({ id, name, members }) => (
              <option key={id} value={id}>
                {t('act.communityOf', { name, count: members.length - 1 })}
              </option>
            ))}
          </select>
        </FieldFrame>
        <FieldFrame
          id={codeId}
          label={t('field.handling')}
          isNeeded
          isWide
          hint={draft.code && t(`act.may.${draft.code}`)}
          problem={problemAt('handling.code')}
        >
          <CodeInput
            id={codeId}
            list="HandlingCode"
            value={draft.code ?? ''}
            onChange={(chosen) => {
              const { code: _before, ...rest } = draft;
              const code = codesOf('HandlingCode').find((one) => one === chosen);
              onChange(code === undefined ? rest : { ...rest, code });
            }}
            isNeeded
            isInvalid={problemAt('handling.code') !== undefined}
            describedBy={describedBy(codeId, draft.code, problemAt('handling.code'))}
            isCodeShown
          />
        </FieldFrame>
        {draft.code === 'H3' && (
          <FieldFrame
            id={restrictionId}
            label={t('field.restriction')}
            isNeeded
            isWide
            hint={t('act.noNames')}
            problem={problemAt('handling.restriction')}
          >
            <textarea
              id={restrictionId}
              class="input"
              rows={2}
              maxLength={MAX_RESTRICTION_LENGTH}
              value={draft.restriction}
              aria-invalid={problemAt('handling.restriction') !== undefined}
              aria-describedby={describedBy(restrictionId, 'hint', problemAt('handling.restriction'))}
              onInput={(event) => onChange({ ...draft, restriction: event.currentTarget.value })}
            />
          </FieldFrame>
        )}
      </div>
    </fieldset>
  );
}
