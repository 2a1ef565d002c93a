/** Hues that already mean something on every page, in degrees of OKLCH: red is wrong, and green is right. */
const TAKEN = [
  { from: 10, to: 40, meaning: 'wrong' },
  { from: 130, to: 160, meaning: 'right' },
] as const;

/** From ocher to olive, and from teal to plum: well away from both. */
const GIVEN = [
  { from: 50, to: 115 },
  { from: 180, to: 345 },
] as const;

const GIVEN_DEGREES = GIVEN.reduce((sum, { from, to }) => sum + to - from, 0);

/** Each step of it lands far from all steps before, however many there are. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** How far into these the first module is: a blue. */
const FIRST = 135;

/** What a hue would be taken for, and the nearest one that is free; undefined for one that is free itself. */
export function takenHue(hue: number): { meaning: 'right' | 'wrong'; nearest: number } | undefined {
  const band = TAKEN.find(({ from, to }) => hue >= from && hue <= to);
  if (!band) return undefined;
  const { from, to, meaning } = band;
  return { meaning, nearest: hue - from < to - hue ? from - 1 : to + 1 };
}

/** The hue of a module that was given none, by its place in the course, from 0: free, and unlike those before it. */
export function hueOfPlace(place: number): number {
  const [low, high] = GIVEN;
  const along = Math.floor((FIRST + place * GOLDEN_RATIO * GIVEN_DEGREES) % GIVEN_DEGREES);
  const inLow = low.from + along;
  return inLow < low.to ? inLow : high.from + inLow - low.to;
}
