import { t } from '../texts/texts.ts';
import type { Result } from './perform.ts';
import './act.css';

/** What became of an action, in words. */
export function ResultNote({ result }: { readonly result: Result }) {
  return (
    <p class={`act-result act-result-${toneOf(result)}`} role={toneOf(result) === 'bad' ? 'alert' : 'status'}>
      {wordsOf(result)}
    </p>
  );
}

function toneOf(result: Result): 'good' | 'doubt' | 'bad' {
  if (result.outcome === 'refused' || result.outcome === 'unknown') return 'bad';
  return result.outcome === 'waits' || (result.outcome === 'said' && !result.isSent) ? 'doubt' : 'good';
}

function wordsOf(result: Result): string {
  switch (result.outcome) {
    case 'said':
      return t(result.isSent ? 'act.said' : 'act.saidLater', { place: `${result.feed}/${result.seq}` });
    case 'waits':
      return t('act.waits');
    case 'done':
      return t('act.done');
    case 'refused':
      return t('act.refused', { says: result.says });
    case 'unknown':
      return result.says;
  }
}
