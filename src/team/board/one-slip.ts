/** Shorter words are other words with one letter changed: Tim is not Tom. */
const FEWEST_LETTERS = 4;

/** Whether two words differ by one slip of the hand: a letter that is another one, missing, or two in the wrong order. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < FEWEST_LETTERS || long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [restOfShort, restOfLong] = [short.slice(at), long.slice(at)];
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  const swapped = `${restOfShort[1] ?? ''}${restOfShort[0] ?? ''}${restOfShort.slice(2)}`;
  return restOfShort.slice(1) === restOfLong.slice(1) || swapped === restOfLong;
}
