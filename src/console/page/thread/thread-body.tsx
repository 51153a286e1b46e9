import type { Ref } from 'preact';
import type { ThreadDetail } from '../../wire/thread.ts';
import { ActionBar } from '../act/action-bar.tsx';
import { Chain } from '../feed/chain.tsx';
import { label, t } from '../texts/texts.ts';
import { HandlingWords } from './handling-words.tsx';
import { InformationList } from './information-list.tsx';
import { LinkList } from './link-list.tsx';
import { NextStep } from './next-step.tsx';
import { QuestionList } from './question-list.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { ReturnTrack } from './return-track.tsx';
import { Section } from './section.tsx';
import { ThreadHead } from './thread-head.tsx';
import { Timeline } from './timeline.tsx';

interface ThreadBodyProps {
  readonly detail: ThreadDetail;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The same as long as it is one thread, so that what is being written there stays: of a return, through all its steps. */
function threadName({ card, returnCase }: ThreadDetail): string {
  return returnCase === undefined ? card.key : `${card.community} ${card.status} ${returnCase.caseId}`;
}

/** Most pressing first: what it is and what can be done; then the case or the question that waits; then what it rests on. */
export function ThreadBody({ detail, heading }: ThreadBodyProps) {
  const { card, facts, conditions, entries, chain, receipts, links, corroboration, information } = detail;
  const { returnCase } = detail;
  const asksUs = information.some(({ waitsForUs }) => waitsForUs);
  const questions = information.length > 0 && (
    <Section title={t('thread.information')}>
      <InformationList detail={detail} />
    </Section>
  );
  return (
    <article class="thread-body" key={threadName(detail)}>
      <ThreadHead card={card} heading={heading} />
      <ActionBar detail={detail} />
      {detail.questions.length > 0 && (
        <Section title={t('thread.questions')} count={detail.questions.length}>
          <QuestionList detail={detail} />
        </Section>
      )}
      {asksUs && questions}
      {returnCase && (
        <Section title={label('ReturnType', returnCase.type)}>
          <ReturnTrack found={returnCase} />
          <NextStep card={card} found={returnCase} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={t('thread.facts')}>
          <dl class="thread-facts">
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={t('thread.verified')}>
        <Chain steps={chain} />
      </Section>
      <Section title={t('thread.word')}>
        <p>{corroboration}</p>
      </Section>
      <Section title={t('thread.said')} count={entries.length}>
        <Timeline entries={entries} />
      </Section>
      <Section title={t('thread.readers')}>
        <ReceiptList card={card} receipts={receipts} />
      </Section>
      {!asksUs && questions}
      {links.length > 0 && (
        <Section title={t('thread.links')} count={links.length}>
          <LinkList links={links} />
        </Section>
      )}
      <Section title={t('thread.handling')}>
        <HandlingWords card={card} conditions={conditions} />
      </Section>
    </article>
  );
}
