import { t } from '../texts/texts.ts';
import './footnote.css';

/** K9: stands below whatever may name XK. */
export function Footnote() {
  return <p class="footnote quiet">{t('footnote.XK')}</p>;
}
