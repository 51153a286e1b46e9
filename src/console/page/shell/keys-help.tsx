import { useEffect, useRef } from 'preact/hooks';
import { t } from '../texts/texts.ts';
import { areLettersKeys, helpWanted } from './follow-keys.ts';

const KEYS = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['a', 'keys.acknowledge'],
  ['/', 'keys.search'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const;

/** Which keys do what, and whether those of one letter do. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isWanted = helpWanted.value;
  useEffect(() => {
    if (isWanted && dialog.current?.open === false) dialog.current.showModal();
  }, [isWanted]);
  return (
    <dialog
      ref={dialog}
      class="shell-keys panel"
      aria-labelledby="keys-title"
      onClose={() => {
        helpWanted.value = false;
      }}
    >
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl class="shell-keys-list">
        {KEYS.map(([key, id]) => (
          <div key={key}>
            <dt>
              <kbd class="shell-key">{key}</kbd>
            </dt>
            <dd>{t(id)}</dd>
          </div>
        ))}
      </dl>
      <label class="shell-keys-switch">
        <input
          type="checkbox"
          checked={areLettersKeys.value}
          onChange={({ currentTarget }) => {
            areLettersKeys.value = currentTarget.checked;
          }}
        />
        {t('keys.letters')}
      </label>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('shell.close')}
      </button>
    </dialog>
  );
}
