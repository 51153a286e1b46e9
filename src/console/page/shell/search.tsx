import { changeFilters, filters } from '../state/filters.ts';
import { pane, view } from '../state/view.ts';
import { t } from '../texts/texts.ts';
import './search.css';
import { SearchSign } from './signs.tsx';

/** Looks for words in the cards. K7: what is typed stays in this page's memory. */
export function Search() {
  return (
    <search class="top-search">
      <SearchSign />
      <input
        id="search"
        class="top-search-input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
        value={filters.value.text}
        onFocus={() => {
          view.value = 'region';
        }}
        onInput={({ currentTarget }) => {
          pane.value = 'feed';
          changeFilters({ text: currentTarget.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          changeFilters({ text: '' });
          event.currentTarget.blur();
        }}
      />
      <span class="top-search-key shell-key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
