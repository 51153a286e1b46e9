import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ApiFailure } from '../state/session.ts';
import { t } from '../texts/texts.ts';
import { pendingCode, signInWithCode } from './one-time-code.ts';
import { canUsePasskey, signInWithPasskey } from './passkey.ts';
import { codeOfTyped } from './sign-in-code.ts';
import { whyEnded } from './why-ended.ts';
import './access.css';

/** Nobody is signed in: a one-time code from the terminal, or a passkey. */
export function SignIn() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const enter = async (ask: () => Promise<void>, failed: (error: unknown) => string) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await ask();
      whyEnded.value = undefined;
    } catch (error) {
      setProblem(failed(error));
      setBusy(false);
      field.current?.focus();
    }
  };
  const exchange = (code: string) =>
    enter(
      () => signInWithCode(code),
      (error) => (error instanceof ApiFailure ? error.message : t('access.noServer')),
    );
  const pending = pendingCode.value;
  useEffect(() => {
    if (pending === undefined) return;
    pendingCode.value = undefined;
    void exchange(pending);
  }, [pending]);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = codeOfTyped(typed);
    setTyped('');
    if (code === undefined) setProblem(t('access.codeNeeded'));
    else void exchange(code);
  };
  return (
    <main class="access">
      <div class="access-card panel">
        <h1>
          <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
            <path d="M16 3l10 5v3H6V8z M8 12h16l-2 17h-4v-7h-4v7h-4z" fill="currentColor" />
          </svg>
          {t('app.title')}
        </h1>
        {whyEnded.value && (
          <p class="access-ended" role="status">
            {t(`access.${whyEnded.value}`)}
          </p>
        )}
        <p class="access-lead">{t('access.lead')}</p>
        {canUsePasskey() && (
          <button
            class="button primary access-wide"
            type="button"
            disabled={isBusy}
            onClick={() =>
              void enter(signInWithPasskey, (error) =>
                error instanceof ApiFailure ? error.message : t('access.passkeyFailed'),
              )
            }
          >
            {isBusy ? t('access.underWay') : t('access.passkey')}
          </button>
        )}
        {canUsePasskey() && <p class="access-or">{t('access.or')}</p>}
        <form class="access-form" onSubmit={submit}>
          <div class="field">
            <label for={id}>{t('access.code')}</label>
            <input
              id={id}
              ref={field}
              class="input mono"
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-problem ${id}-hint`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <span class="problem" id={`${id}-problem`} role="alert">
              {problem}
            </span>
          </div>
          <button class="button access-wide" type="submit" disabled={isBusy}>
            {isBusy ? t('access.underWay') : t('access.enter')}
          </button>
          <p class="access-hint" id={`${id}-hint`}>
            {t('access.hint')} <code>karaula console link</code>
            <br />
            {t('access.once')}
          </p>
        </form>
      </div>
      <p class="access-foot quiet">{t('access.foot')}</p>
    </main>
  );
}
