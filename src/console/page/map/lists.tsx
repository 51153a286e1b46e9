import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { formatNumber, t } from '../texts/texts.ts';
import { focusMark } from './focus-mark.ts';
import { listedMark, placed } from './map-state.ts';
import { cardsOfListed, MarkList } from './mark-list.tsx';

/** What the map itself cannot show: cards of one place, and cards of places beyond it. */
export function Lists() {
  const opener = useRef<HTMLButtonElement>(null);
  const isElsewhereListed = useSignal(false);
  const list = listedMark.value;
  const listed = cardsOfListed();
  const { elsewhere } = placed.value;
  const beyond = t('map.elsewhere', { count: formatNumber(elsewhere.length) });
  return (
    <>
      {list !== undefined && listed.length > 0 && (
        <MarkList
          key={list.id}
          of={listed}
          title={t('map.here', { count: formatNumber(listed.length) })}
          onClose={() => {
            listedMark.value = undefined;
            focusMark(list.id);
          }}
        />
      )}
      {isElsewhereListed.value && list === undefined && elsewhere.length > 0 && (
        <MarkList
          of={elsewhere}
          title={beyond}
          onClose={() => {
            isElsewhereListed.value = false;
            opener.current?.focus();
          }}
        />
      )}
      {elsewhere.length > 0 && (
        <button
          type="button"
          ref={opener}
          class="map-elsewhere button"
          aria-expanded={isElsewhereListed.value}
          onClick={() => {
            listedMark.value = undefined;
            isElsewhereListed.value = !isElsewhereListed.peek();
          }}
        >
          {beyond}
        </button>
      )}
    </>
  );
}
