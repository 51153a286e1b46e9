/** Languages of the page: BCP 47. Serbian in both scripts. */
export const LOCALES = ['en', 'sq', 'bs', 'mk', 'cnr', 'sr-Latn', 'sr-Cyrl'] as const;

export type Locale = (typeof LOCALES)[number];
