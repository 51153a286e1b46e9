import { t } from '../texts/texts.ts';

/** The proof as a file, which anybody can check by the signatures in it (K2). */
export function EvidenceLink({ id }: { readonly id: number }) {
  return (
    <a class="health-evidence" href={`/api/evidence/${id}`} download={`evidence-${id}.json`}>
      {t('health.evidence')}
    </a>
  );
}
