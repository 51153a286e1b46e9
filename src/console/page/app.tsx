import { useEffect } from 'preact/hooks';
import { SignIn } from './access/sign-in.tsx';
import { RegionMap } from './map/region-map.tsx';
import { openLive } from './state/live.ts';
import { loadSession, session } from './state/session.ts';

export function App() {
  useEffect(() => void loadSession(), []);
  if (session.value === undefined) return <main />;
  return session.value === null ? <SignIn /> : <Shell />;
}

function Shell() {
  useEffect(() => openLive(() => void loadSession()), []);
  return (
    <main>
      <RegionMap />
    </main>
  );
}
