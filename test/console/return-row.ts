const DAY_MS = 86_400_000;

/** Steps of one case, in which North Macedonia asks a service of Albania: rows of `karaula publish`. */
export function stepsOf(caseId: string) {
  const step = (name: string, more: object = {}, handling?: object) =>
    JSON.stringify({
      ...(handling && { karaula: { handling } }),
      occurredAt: new Date(Date.now() - 60_000).toISOString(),
      place: { type: 'INLAND', country: 'MK' },
      impact: 'LOW',
      returnStep: { caseId, type: 'FORCED', step: name, countryOfOrigin: 'AL', persons: 1, ...more },
    });
  const answerBy = new Date(Date.now() + 20 * DAY_MS).toISOString();
  const ask = (requested: string, more: object = {}, handling?: object) =>
    step('READMISSION_REQUEST', { requested, answerBy, ...more }, handling);
  return { step, ask };
}
