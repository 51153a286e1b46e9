const NAME = /^[a-z][a-z0-9]{1,15}(-[a-z0-9]{1,15})?$/;

/** A participant's or community's identifier (`mk-bp`, `frontex`, `wb6`): one subject token, lower case. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}
