import { codesOf } from './code-lists.ts';
import type { EntryReference } from './entry.ts';
import type { FeedId } from './feed.ts';
import { checkCode, checkCodes, checkCount, checkText, checkUnique, isKeyId } from './field-rules.ts';
import { MAX_IDENTIFIER_LENGTH, MAX_REASON_LENGTH, MAX_TOKENS } from './limits.ts';
import type { Identifier, IdentifierType, LinkBody, LinkToken } from './link.ts';
import { checkNamed } from './reference-rules.ts';
import { type Findings, joinPath } from './violations.ts';

/** The tokens of an alert. That they stand only in a seal is for the gate, which knows whether there was one. */
export function checkTokens(findings: Findings, base: string, tokens: readonly LinkToken[]): void {
  if (!checkCount(findings, base, 'tokens', tokens, MAX_TOKENS)) return;
  // An element that is no token at all stands as undefined.
  tokens.forEach((one: LinkToken | undefined, index) => {
    const { type, keyId = '', token = '' } = one ?? {};
    const path = joinPath(base, `tokens[${index}]`);
    checkCode(findings, path, 'type', 'IdentifierType', type, 'required');
    if (!isKeyId(keyId)) findings.add(path, 'keyId', 'is not the name of a link key');
    if (!isKeyId(token)) findings.add(path, 'token', 'is not 16 bytes in lower-case hexadecimal');
  });
  checkUnique(
    findings,
    base,
    'tokens',
    tokens.map((one: LinkToken | undefined) => `${one?.type} ${one?.token}`),
  );
  if (new Set(tokens.map((one: LinkToken | undefined) => one?.keyId)).size > 1)
    findings.add(base, 'tokens', 'are of several link keys');
}

/** Statements, questions and answers by themselves; whether there is such a link is for who keeps the inbox. */
export function checkLink(findings: Findings, body: LinkBody, feed: FeedId): void {
  switch (body.case) {
    case 'link': {
      const { mine, theirs, types } = body.link;
      checkOwn(findings, 'link.mine', mine, feed);
      checkOther(findings, 'link.theirs', theirs, feed);
      checkTypes(findings, 'link', types);
      return;
    }
    case 'linkRequest': {
      const { target, mine, types, reason } = body.linkRequest;
      checkOther(findings, 'linkRequest.target', target, feed);
      checkOwn(findings, 'linkRequest.mine', mine, feed);
      checkTypes(findings, 'linkRequest', types);
      checkText(findings, 'linkRequest', 'reason', reason, MAX_REASON_LENGTH, 'required');
      return;
    }
    case 'linkAnswer': {
      const { request, identifiers, refusal } = body.linkAnswer;
      const named = checkNamed(findings, 'linkAnswer.request', request, feed, 'any');
      if (named !== undefined && (named.kind !== 'request' || named.origin === feed.origin))
        findings.add('linkAnswer.request', 'feed', 'is not a feed of requests of another member');
      checkText(findings, 'linkAnswer', 'refusal', refusal, MAX_REASON_LENGTH, 'optional');
      if ((identifiers === undefined) === (refusal === undefined))
        findings.add('linkAnswer', '', 'needs one of identifiers and refusal');
      checkIdentifiers(findings, identifiers ?? []);
    }
  }
}

function checkIdentifiers(findings: Findings, identifiers: readonly Identifier[]): void {
  if (!checkCount(findings, 'linkAnswer', 'identifiers', identifiers, MAX_TOKENS)) return;
  identifiers.forEach((one: Identifier | undefined, index) => {
    const { type, value } = one ?? {};
    const path = `linkAnswer.identifiers[${index}]`;
    checkCode(findings, path, 'type', 'IdentifierType', type, 'required');
    checkText(findings, path, 'value', value, MAX_IDENTIFIER_LENGTH, 'required');
  });
}

/** In the order of the enum: one link has one form. */
function checkTypes(findings: Findings, base: string, types: readonly IdentifierType[]): void {
  if (types.length === 0) findings.add(base, 'types', 'is empty');
  checkCodes(findings, base, 'types', 'IdentifierType', types);
  const order = codesOf('IdentifierType');
  if (types.some((type, index) => index > 0 && order.indexOf(type) < order.indexOf(types[index - 1]!)))
    findings.add(base, 'types', 'are not in the order of the code list');
}

function checkOwn(
  findings: Findings,
  path: string,
  reference: EntryReference | undefined,
  feed: FeedId,
): void {
  const named = checkNamed(findings, path, reference, feed, 'alerts');
  if (named !== undefined && named.origin !== feed.origin)
    findings.add(path, 'feed', `is not one of ${feed.origin}, who says this`);
}

function checkOther(
  findings: Findings,
  path: string,
  reference: EntryReference | undefined,
  feed: FeedId,
): void {
  const named = checkNamed(findings, path, reference, feed, 'alerts');
  if (named !== undefined && named.origin === feed.origin)
    findings.add(path, 'feed', 'is its own; a link is with another member');
}
