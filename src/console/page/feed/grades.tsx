import type { AlertCard } from '../../wire/card.ts';
import { label, t } from '../texts/texts.ts';
import { Tip } from './tip.tsx';

/** `A1`, after the 4x4 system, and the handling code with the TLP label for who is used to it. */
export function Grades({ card, tabIndex }: { readonly card: AlertCard; readonly tabIndex: number }) {
  const { evaluation, handling } = card;
  return (
    <>
      {evaluation !== undefined && (
        <Tip tabIndex={tabIndex} words={evaluationWords(evaluation)}>
          <b>{`${evaluation.source}${evaluation.information.replace(/^I/, '')}`}</b>
        </Tip>
      )}
      <Tip tabIndex={tabIndex} words={handlingWords(handling)}>
        <b>{handling.code}</b> {handling.tlp.replace('TLP:', '')}
      </Tip>
    </>
  );
}

function evaluationWords({ source, information }: NonNullable<AlertCard['evaluation']>): string {
  return t('feed.evaluation', {
    source: label('SourceGrade', source),
    information: label('InformationGrade', information),
  });
}

function handlingWords({ code, restriction, releasableTo }: AlertCard['handling']): string {
  const to = releasableTo === undefined ? [] : [t('feed.releasable', { members: releasableTo.join(', ') })];
  const parts = [label('HandlingCode', code), ...(restriction === undefined ? [] : [restriction]), ...to];
  return parts.join('. ');
}
