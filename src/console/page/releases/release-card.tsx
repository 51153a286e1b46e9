import { useId, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '../../../contract/limits.ts';
import type { WaitingRelease } from '../../wire/action.ts';
import { InlineForm } from '../act/inline-form.tsx';
import { TextField } from '../act/text-field.tsx';
import { useNeeded } from '../act/use-needed.ts';
import { nowMs } from '../state/live.ts';
import { session } from '../state/session.ts';
import { formatAgo, formatTime, t } from '../texts/texts.ts';
import { loadReleases } from './load-releases.ts';

/** One thing that waits, in the words that would be signed; another officer than its author agrees, or sends it back. */
export function ReleaseCard({ release }: { readonly release: WaitingRelease }) {
  const [way, setWay] = useState<'agree' | 'back' | undefined>(undefined);
  const leave = () => setWay(undefined);
  const isOwn = release.by === session.value?.who;
  const isSecond = session.value?.role === 'second-officer';
  return (
    <li class="panel releases-card">
      <div class="releases-head">
        <h2>{t('releases.by', { who: release.by.slice(0, 8) })}</h2>
        <span>{formatTime(release.atMs)}</span>
        <span class="quiet">{t('releases.until', { ago: formatAgo(release.expiresAtMs, nowMs.value) })}</span>
      </div>
      <blockquote class="releases-says">{release.says}</blockquote>
      {(isOwn || !isSecond) && <p class="quiet">{t(isOwn ? 'releases.own' : 'releases.notSecond')}</p>}
      {(release.mayAgree || isOwn || isSecond) && way === undefined && (
        <div class="act-buttons">
          {release.mayAgree && (
            <button class="button primary" type="button" onClick={() => setWay('agree')}>
              {t('releases.agree')}
            </button>
          )}
          <button class="button" type="button" onClick={() => setWay('back')}>
            {t(isOwn ? 'releases.withdraw' : 'releases.back')}
          </button>
        </div>
      )}
      {way === 'agree' && <AgreeForm release={release} onLeave={leave} />}
      {way === 'back' && <BackForm release={release} onLeave={leave} />}
    </li>
  );
}

interface FormProps {
  readonly release: WaitingRelease;
  readonly onLeave: () => void;
}

/** The passphrase of the officer's own key: kept nowhere, and gone from the field once it is sent. */
function AgreeForm({ release, onLeave }: FormProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const needed = useNeeded({ passphrase });
  const problem = needed.problemOf('passphrase');
  return (
    <InlineForm
      title={t('releases.agreeTitle')}
      consequence={t('releases.agreeMeans', { self: session.value?.self ?? '' })}
      submit={t('releases.agreeSay')}
      request={() => (needed.isMet() ? { do: 'release', id: release.id, passphrase } : undefined)}
      onProblems={needed.take}
      onSaid={() => void loadReleases()}
      onCancel={onLeave}
    >
      <div class="field">
        <label for={id}>{t('releases.passphrase')}</label>
        <input
          id={id}
          class="input"
          type="password"
          autocomplete="off"
          autofocus
          value={passphrase}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      </div>
    </InlineForm>
  );
}

function BackForm({ release, onLeave }: FormProps) {
  const [why, setWhy] = useState('');
  const needed = useNeeded({ why });
  return (
    <InlineForm
      title={t('releases.backTitle')}
      consequence={t('releases.backMeans')}
      submit={t('releases.backSay')}
      request={() => (needed.isMet() ? { do: 'send-back', id: release.id, why: why.trim() } : undefined)}
      onProblems={needed.take}
      onSaid={() => void loadReleases()}
      onCancel={onLeave}
    >
      <TextField
        label={t('releases.why')}
        value={why}
        onChange={setWhy}
        maxLength={MAX_NOTE_LENGTH}
        problem={needed.problemOf('why')}
        isLong
        isFocused
      />
    </InlineForm>
  );
}
