import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SignIn } from './access/sign-in.tsx';
import { Shell } from './shell/shell.tsx';
import { loadSession, session } from './state/session.ts';
import { locale } from './texts/texts.ts';

export function App() {
  // A server that is not there yet is asked again.
  useEffect(() => {
    const ask = () => loadSession().catch(() => setTimeout(ask, 2_000));
    void ask();
  }, []);
  useSignalEffect(() => {
    document.documentElement.lang = locale.value;
  });
  const wished = session.value?.locale;
  useEffect(() => {
    if (wished !== undefined) locale.value = wished;
  }, [wished]);
  if (session.value === undefined) return <main class="app-waiting" aria-busy="true" />;
  // Another session is another page: nothing that the one before has shown or typed stays.
  return session.value === null ? <SignIn /> : <Shell key={session.value.csrf} mine={session.value} />;
}
