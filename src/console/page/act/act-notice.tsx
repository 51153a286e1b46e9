import { useEffect } from 'preact/hooks';
import { selectedKey } from '../state/selection.ts';
import { view } from '../state/view.ts';
import { t } from '../texts/texts.ts';
import './act.css';
import { newest } from './perform.ts';
import { ResultNote } from './result-note.tsx';

/** What went well is shown for so long; all else until it is put away. */
const SHOWN_MS = 6_000;

/** What became of an action whose thread is not open: over the page, where nobody overlooks it. */
export function ActNotice() {
  const found = newest.value;
  const isInThread = found?.key !== undefined && found.key === selectedKey.value && view.value === 'region';
  const result = isInThread ? undefined : found?.result;
  const isWell = result?.outcome === 'said' || result?.outcome === 'done';
  useEffect(() => {
    if (!isWell) return;
    const timer = setTimeout(putAway, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result, isWell]);
  if (result === undefined) return null;
  return (
    <div class="act-notice">
      <ResultNote result={result} />
      <button type="button" class="button" onClick={putAway}>
        {t('act.putAway')}
      </button>
    </div>
  );
}

function putAway(): void {
  newest.value = undefined;
}
