/** In characters (RFC 5321, section 4.5.3.1). */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;

/**
 * What browsers take for an address in a field of that type
 * (https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address), with a dot in its domain, without which it is
 * nearly always a slip. Letters beyond ASCII are none: one that looks like another would send mail to somebody else.
 */
const ADDRESS =
  /^([a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** Whether a text is the address of one mailbox, and nothing else. */
export function isMailAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return false;
  const [, local = ''] = ADDRESS.exec(value) ?? [];
  return local !== '' && local.length <= LONGEST_LOCAL;
}
