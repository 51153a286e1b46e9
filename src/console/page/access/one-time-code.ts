import { effect, signal } from '@preact/signals';
import { callApi, loadSession, session } from '../state/session.ts';
import { codeOfFragment } from './sign-in-code.ts';

/** The code of the link by which the page was opened, until it is used. */
export const pendingCode = signal(takeCode());

/** A link that is opened in the same tab changes only the fragment: nothing is loaded anew. */
addEventListener('hashchange', () => {
  pendingCode.value = takeCode() ?? pendingCode.value;
});

// Who opens a link wants to sit here, whoever did before: the session of the other one ends, and so does all it has shown.
effect(() => {
  const code = pendingCode.value;
  if (code === undefined || !session.value) return;
  pendingCode.value = undefined;
  void signInWithCode(code).then(
    () => location.reload(),
    () => undefined,
  );
});

/** @throws {ApiFailure} with what is wrong with the code */
export async function signInWithCode(code: string): Promise<void> {
  await callApi('POST', 'session', { code });
  await loadSession();
}

/** It is good once; nothing of it stays in the address or the history. */
function takeCode(): string | undefined {
  const code = codeOfFragment(location.hash);
  if (code !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}
