import { useRef } from 'preact/hooks';
import { LOCALES, type Locale } from '../../wire/locale.ts';
import { whyEnded } from '../access/why-ended.ts';
import { callApi, session } from '../state/session.ts';
import { THEMES, theme } from '../state/theme.ts';
import { locale, t } from '../texts/texts.ts';
import { helpWanted } from './follow-keys.ts';
import './menu.css';
import { MenuSign } from './signs.tsx';

/** Each language by its own name. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: 'English',
  sq: 'Shqip',
  bs: 'Bosanski',
  mk: 'Македонски',
  cnr: 'Crnogorski',
  'sr-Latn': 'Srpski',
  'sr-Cyrl': 'Српски',
};

/** What is set once and then left: language, day or night, keys, and the end. */
export function Menu() {
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        class="button shell-icon-button"
        popovertarget="top-menu"
        aria-label={t('menu.title')}
      >
        <MenuSign />
      </button>
      <div ref={box} id="top-menu" class="top-menu panel" popover="auto">
        <div class="field">
          <label for="menu-locale">{t('menu.language')}</label>
          <select
            id="menu-locale"
            class="input"
            value={locale.value}
            onChange={({ currentTarget }) => {
              locale.value = LOCALES.find((one) => one === currentTarget.value) ?? 'en';
            }}
          >
            {LOCALES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGES[one]}
              </option>
            ))}
          </select>
        </div>
        <fieldset class="field top-theme">
          <legend>{t('menu.theme')}</legend>
          <div class="segments">
            {THEMES.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={theme.value === one}
                onClick={() => {
                  theme.value = one;
                }}
              >
                {t(`menu.theme.${one}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <button
          type="button"
          class="button"
          onClick={() => {
            box.current?.hidePopover();
            helpWanted.value = true;
          }}
        >
          {t('menu.keys')}
        </button>
        <p class="quiet top-role">
          {t(`role.${session.value?.role ?? 'reader'}`)}
          <span class="mono">{session.value?.who.slice(0, 12)}</span>
        </p>
        <button type="button" class="button" onClick={() => void signOut()}>
          {t('menu.signOut')}
        </button>
      </div>
    </>
  );
}

/** Also when the server is not there to be told: nobody sits here any more. */
async function signOut(): Promise<void> {
  try {
    await callApi('DELETE', 'session');
  } finally {
    session.value = null;
    whyEnded.value = 'signedOut';
  }
}
