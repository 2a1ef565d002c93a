import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import type { SearchDocument } from '../../../src/search/shared/document.ts';
import { englishWords } from './english-words.ts';

const SECTIONS = 8;
const EXERCISES = 7;
const SYLLABLES =
  'ba ce di fo gu ha le mi no pu ra se ti vo wa ze cor den fal gim hol jan kel lam mer nor pal quin ros sol tan ver wil'.split(
    ' ',
  );

/** Heaps’ law, fitted to English prose: the vocabulary grows as this power of the text. */
const HEAPS = 0.6;
const HEAPS_FACTOR = 14;

/**
 * Lessons of plausible English: words fall off by Zipf's law, new ones keep coming by Heaps' law, and each lesson has a
 * few subjects of its own that it keeps coming back to. The same seed gives the same lessons.
 */
export function generatedLibrary(lessons: number, seed = 1): SearchDocument[] {
  const words = wordSource(seededRandom(seed));
  return Array.from({ length: lessons }, (_, number) => lesson(`lesson-${number}`, words)).flat();
}

type Text = (least: number, most: number) => string;

interface WordSource {
  random(): number;
  /** A text of some words by a lesson with these subjects. */
  about(): Text;
}

function lesson(id: string, source: WordSource): SearchDocument[] {
  const text = source.about();
  const title = text(2, 6);
  const place = (fragment: string, more: Partial<SearchDocument>): SearchDocument => ({
    address: `${id}#${fragment}`,
    kind: 'section',
    path: `/lessons/${id}/${fragment && `#${fragment}`}`,
    lesson: id,
    title,
    heading: title,
    says: [],
    ideas: [],
    texts: [],
    ...more,
  });
  const several = (count: number, least: number, most: number): string[] =>
    Array.from({ length: count }, () => text(least, most));
  return [
    place('', { kind: 'lesson', says: several(4, 3, 9), ideas: several(3, 4, 7), texts: several(4, 10, 25) }),
    ...Array.from({ length: SECTIONS }, (_, at) =>
      place(`section-${at}`, {
        heading: text(2, 5),
        says: at % 3 === 1 ? several(6, 3, 9) : [],
        ideas: at % 3 === 2 ? several(1, 4, 7) : [],
        texts: several(4, 20, 50),
      }),
    ),
    ...Array.from({ length: EXERCISES }, (_, at) =>
      place(`exercise-${at}`, {
        kind: 'exercise',
        heading: text(5, 12),
        says: at === EXERCISES - 1 ? several(5, 4, 9) : [],
        texts: several(1, 12, 40),
      }),
    ),
  ];
}

function wordSource(random: () => number): WordSource {
  const known = [...englishWords];
  let written = 0;
  const next = (): string => {
    written += 1;
    if (known.length < HEAPS_FACTOR * written ** HEAPS) known.push(newWord(known.length));
    return known[zipf(random, known.length)] ?? '';
  };
  return {
    random,
    about() {
      const subjects = Array.from({ length: 12 }, () => known[Math.floor(random() * known.length)] ?? '');
      const word = (): string => (random() < 0.12 ? (subjects[Math.floor(random() * subjects.length)] ?? '') : next());
      return (least, most) => {
        const count = least + Math.floor(random() * (most - least + 1));
        return `${Array.from({ length: count }, word).join(' ')}.`;
      };
    },
  };
}

/** A rank by Zipf's law, from 0: the chance of a rank falls as its inverse. */
const zipf = (random: () => number, ranks: number): number => Math.floor((ranks + 1) ** random()) - 1;

/** Spells a number, so that no word comes twice. */
function newWord(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}
