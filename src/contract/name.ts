const NAME = /^[a-z][a-z0-9]{1,15}(-[a-z0-9]{1,15})?$/;

/** `alert` opens every subject; the others are members of every JavaScript object or class. */
const RESERVED: ReadonlySet<string> = new Set(['alert', 'constructor', 'prototype']);

/** A participant's or community's identifier (`mk-bp`, `frontex`, `wb6`): one subject token, lower case. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value) && !RESERVED.has(value);
}
