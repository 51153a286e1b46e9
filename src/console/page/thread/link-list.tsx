import type { ThreadLink } from '../../wire/thread.ts';
import { cards } from '../state/live.ts';
import { nameParticipants, participantName } from '../state/names.ts';
import { openThread } from '../state/view.ts';
import { label, t } from '../texts/texts.ts';
import './lists.css';

/** What has identifiers in common with it, or an event. */
export function LinkList({ links }: { readonly links: readonly ThreadLink[] }) {
  return (
    <ul class="thread-links">
      {links.map((link) => (
        <li key={link.key}>
          <button
            class="thread-link"
            type="button"
            disabled={!cards.value.has(link.key)}
            onClick={() => openThread(link.key)}
          >
            <strong>{nameParticipants(link.headline)}</strong>
            <span class="quiet">
              {participantName(link.origin)} ·{' '}
              {link.types.length === 0
                ? t('thread.sameEvent')
                : t('thread.sameTypes', {
                    types: link.types.map((type) => label('IdentifierType', type)).join(', '),
                  })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
