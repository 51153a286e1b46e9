import { type CodeListName, isCode, labelOf } from '../../contract/code-lists.ts';
import { countryName, crossingPointNameOf } from '../../contract/names.ts';
import { NOT_SAID } from '../../director/digest/make-digest.ts';

/** K9: codes of a route as people read them: `Kosovo* – North Macedonia`, `Serbia → Hungary`. */
export function routeName(route: string): string {
  if (route === NOT_SAID) return 'no onward route said';
  const between = route.split('-');
  return between.length === 2
    ? between.map(countryName).join(' – ')
    : route.split('>').map(countryName).join(' → ');
}

export function pointName(id: string): string {
  return id === NOT_SAID ? 'at no crossing point' : crossingPointNameOf(id);
}

export function countryOrOther(code: string): string {
  return code === NOT_SAID ? 'other countries' : countryName(code);
}

export function codeName(list: CodeListName): (code: string) => string {
  return (code) => (isCode(list, code) ? labelOf(list, code) : code);
}
