import fc from 'fast-check';

/** Signs that search engines, lunr among them, give a meaning to, and characters that trip careless code. */
const signs = fc.constantFrom(...'~^*:+-"“”«»\'’.,!?()[]{}\\/|&@#%\u0000\u00AD\u200B\u202E\u200F\uFEFF');
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCZ');
const marks = fc.constantFrom('e\u0301', 'Å', 'ﬁ', 'İ', 'ß', '\u0300', 'א', 'ש', 'م', 'ر', '日', '本', 'Ж', '٣', '½');
const emoji = fc.constantFrom('😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '\uD83D', '\uDE00');
const words = fc.constantFrom(
  'price',
  'trst',
  'no',
  'we',
  'o',
  'comoditization',
  'say',
  'how',
  'constructor',
  '__proto__',
);

const parts = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.string({ unit: letters, maxLength: 12 }) },
        { weight: 2, arbitrary: words },
        { weight: 2, arbitrary: signs },
        marks,
        emoji,
        fc.constant(' '),
      ),
      { maxLength: most },
    )
    .chain((list) => fc.constantFrom(' ', '').map((between) => list.join(between)));

/** Whatever somebody may type or paste into the search, up to 5,000 letters and more. */
export const typedInput: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: parts(10) },
  { weight: 3, arbitrary: parts(60) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: letters, minLength: 5_000, maxLength: 5_000 }) },
  { weight: 1, arbitrary: parts(6).map((text) => `${text} `.repeat(Math.ceil(5_000 / (text.length + 1)))) },
);
