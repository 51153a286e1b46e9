import { NewAlert } from '../act/new-alert.tsx';
import { isComposing } from '../state/view.ts';
import { t } from '../texts/texts.ts';
import { CloseSign } from './signs.tsx';

/** A new alert, beside the region that it is about. */
export function Composer() {
  return (
    <section class="shell-composer" aria-labelledby="composer-title">
      <div class="shell-composer-head">
        <h2 id="composer-title">{t('shell.newAlert')}</h2>
        <button
          type="button"
          class="button shell-icon-button"
          aria-label={t('shell.close')}
          onClick={() => {
            isComposing.value = false;
          }}
        >
          <CloseSign />
        </button>
      </div>
      <NewAlert />
    </section>
  );
}
