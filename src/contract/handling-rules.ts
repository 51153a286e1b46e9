import type { Handling } from './entry.ts';
import { checkCode, checkCodes, checkCount, checkText, checkUnique } from './field-rules.ts';
import { MAX_RELEASABLE_TO, MAX_RESTRICTION_LENGTH } from './limits.ts';
import { isName } from './name.ts';
import type { Findings } from './violations.ts';

export function checkHandling(findings: Findings, handling: Handling | undefined): void {
  if (handling === undefined) {
    findings.add('', 'handling', 'is missing');
    return;
  }
  checkCode(findings, 'handling', 'code', 'HandlingCode', handling.code, 'required');
  const need = handling.code === 'H3' ? 'required' : 'optional';
  checkText(findings, 'handling', 'restriction', handling.restriction, MAX_RESTRICTION_LENGTH, need, true);
  if (handling.code !== 'H3' && handling.restriction !== undefined) {
    findings.add('handling', 'restriction', 'stands only with H3');
  }
  checkCodes(findings, 'handling', 'purposes', 'Purpose', handling.purposes);
  checkReleasableTo(findings, handling.releasableTo);
}

function checkReleasableTo(findings: Findings, names: readonly string[] | undefined): void {
  if (names === undefined || !checkCount(findings, 'handling', 'releasableTo', names, MAX_RELEASABLE_TO))
    return;
  names.forEach((name, index) => {
    if (!isName(name)) findings.add('handling.releasableTo', `[${index}]`, 'is not a name such as xk-kp');
  });
  checkUnique(findings, 'handling', 'releasableTo', names);
}
