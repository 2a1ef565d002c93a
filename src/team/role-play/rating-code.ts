import { checksum } from '../../primitives/checksum.ts';
import { markOf, ROLES, type Role, type Seat, SIGNS } from './play.ts';

/** What one player rated: a level for each row, counted from 1; 0 for a row that was not rated. */
export interface Rating {
  role: Role;
  levels: readonly number[];
}

/** Levels of a row, and "not rated". */
const STEPS = 5;
const LENGTH = 6;
const CHECK_SIGNS = 3;

/** Of which play and round a rating is, and how many rows it has. */
export type RatingAround = Pick<Seat, 'seed' | 'round'> & { play: string; rows: number };

/** A rating as six signs to read out. Three rows at most; what is no level counts as not rated. */
export function ratingCode({ role, levels }: Rating, around: RatingAround): string {
  const digits = [...levels, 0, 0, 0]
    .slice(0, 3)
    .map((level) => (Number.isInteger(level) && level > 0 && level < STEPS ? level : 0));
  const number = digits.reduce((sum, digit) => sum * STEPS + digit, ROLES.indexOf(role));
  const body = signs(number, LENGTH - CHECK_SIGNS);
  return `${body}${checkOf(body, around)}`.toUpperCase();
}

export type ReadRating = { rating: Rating } | { refused: string };

/** Reads a code as somebody typed it. Never throws; a code that is none says what to do. */
export function readRatingCode(typed: string, around: RatingAround): ReadRating {
  const code = typed.toLowerCase().replace(/[\s.\-–]/g, '');
  if (code === '') return { refused: 'Type the code that the other one reads out.' };
  if (code.length !== LENGTH) {
    return { refused: `A code has ${LENGTH} letters and digits. This one has ${code.length}.` };
  }
  const strange = [...code].find((sign) => !SIGNS.includes(sign));
  if (strange !== undefined) {
    return {
      refused: `No code has “${strange.toUpperCase()}” in it. Ask for it once more: B, 8 and 3 sound alike, and so do M and N.`,
    };
  }
  const body = code.slice(0, LENGTH - CHECK_SIGNS);
  const number = numberOf(body);
  const role = ROLES[Math.floor(number / STEPS ** 3)];
  if (code.slice(LENGTH - CHECK_SIGNS) !== checkOf(body, around) || role === undefined) {
    return {
      refused: `This code doesn’t belong to round ${around.round} of this link. Check each sign, that you’re both in the same round, and that the other link ends in #${around.seed}, too.`,
    };
  }
  const levels = [STEPS ** 2, STEPS, 1].map((weight) => Math.floor(number / weight) % STEPS);
  return { rating: { role, levels: levels.slice(0, around.rows) } };
}

/** Tells a slip, and a code of another play or round: one in 27,000 passes by chance. */
const checkOf = (body: string, { play, ...seat }: RatingAround): string =>
  signs(Number.parseInt(checksum(`${markOf(play, seat)}${body}`), 16) % SIGNS.length ** CHECK_SIGNS, CHECK_SIGNS);

const signs = (number: number, length: number): string =>
  Array.from(
    { length },
    (_, index) => SIGNS[Math.floor(number / SIGNS.length ** (length - 1 - index)) % SIGNS.length],
  ).join('');

const numberOf = (text: string): number => [...text].reduce((sum, sign) => sum * SIGNS.length + SIGNS.indexOf(sign), 0);

/** What two ratings say of a row, beside each other. */
export function apartInWords(mine: number, theirs: number): string {
  if (mine === 0 || theirs === 0) return 'Only one of you rated it.';
  const apart = Math.abs(mine - theirs);
  if (apart === 0) return 'The same.';
  return apart === 1
    ? 'One level apart. Which line made the difference?'
    : `${apart} levels apart. Each quotes the line first.`;
}
