import { MAX_IDENTIFIER_LENGTH } from './limits.ts';
import type { IdentifierType } from './link.ts';
import { normaliseDocument } from './normalise-document.ts';
import { normaliseEmployer } from './normalise-employer.ts';
import { normalisePhone } from './normalise-phone.ts';
import { normalisePlate } from './normalise-plate.ts';

/** K7: what is wrong is said without the identifier. */
export type Normalised = { readonly value: string } | { readonly problem: string };

/**
 * The one spelling of an identifier: who writes it in another has the same token. What cannot be read for certain is not
 * guessed, but a problem for whoever typed it.
 */
export function normaliseIdentifier(type: IdentifierType, text: string): Normalised {
  const outcome = NORMALISERS[type](text.trim());
  if ('problem' in outcome || outcome.value.length <= MAX_IDENTIFIER_LENGTH) return outcome;
  return { problem: `is longer than ${MAX_IDENTIFIER_LENGTH} characters` };
}

const NORMALISERS: Readonly<Record<IdentifierType, (text: string) => Normalised>> = {
  DOCUMENT: normaliseDocument,
  PLATE: normalisePlate,
  PHONE: normalisePhone,
  EMPLOYER: normaliseEmployer,
  FACE: normaliseFace,
};

/** An opaque reference: whoever gave it out decides what it looks like, and it is taken as it is. */
function normaliseFace(text: string): Normalised {
  return /^[!-~]{4,64}$/.test(text)
    ? { value: text }
    : {
        problem:
          'is not a reference of 4 to 64 characters without spaces, as the national system gave it out',
      };
}
