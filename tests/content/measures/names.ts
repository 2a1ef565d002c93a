import type { LessonText } from '../text/lesson-text.ts';
import { type Passage, wordsOf } from '../text/passage.ts';

/** Words with a capital letter that name no person of the course's stories. When one turns up in the report, add it. */
const NO_PERSON = new Set(
  `January February March April June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday Christmas Easter Valentine American Americans Dutch German Japanese US
  Copenhagen Central Station Boléro Ravel Lisbon Tampa Newark Fresno Las Vegas Atlantic Twitter Xerox Zappos Morton
  Gallup Gartner Harvard Philharmonic Rackham Locke Latham Noriaki Kano Harbor Mutual Dear Dr Mr Hi Oh Isn Don
  Couldn SMART ROISE CEO HR IT Galas Anger Noise Mondays Thursdays Receiving Clocked Doubting Repeatable Rolling Rota
  Activity AI Ohio Alaska Italian Saturdays Fridays Tuesdays Wednesdays Sundays Medicare Monster`.split(/\s+/),
);

/** Fields and attributes that say who speaks: `Dr. Osei`, `Lee, as the doctor`, `Viktor, March 2`. */
const SPEAKERS = new Set(['who', 'buyer']);

/**
 * The people of each lesson, by its id. A speaker is one; so is a word with a capital letter that the course never
 * writes small, where no sentence begins or where somebody does something: "Hassan runs the parts counter".
 */
export function namesByLesson(lessons: readonly LessonText[]): Map<string, string[]> {
  const small = new Set(
    lessons.flatMap(({ passages }) => passages.flatMap(({ text }) => wordsOf(text).filter(isSmall))).map(bare),
  );
  const isName = (word: string): boolean => !small.has(bare(word).toLowerCase()) && !NO_PERSON.has(bare(word));
  return new Map(
    lessons.map(({ source, passages }) => {
      const told = passages.filter(tellsOfPeople).flatMap((passage) => candidates(passage).filter(isName).map(bare));
      return [source.id, [...new Set(told)].sort((a, b) => a.localeCompare(b))];
    }),
  );
}

/** Sources and headings have capital letters of their own. */
const tellsOfPeople = ({ path, field }: Passage): boolean =>
  path[0] !== 'sources' && !['heading', 'title', 'cell'].includes(field);

function candidates({ field, text }: Passage): string[] {
  if (SPEAKERS.has(field)) return text.replace(/^Dr\. /, '').match(/^\p{Lu}\p{L}+/u) ?? [];
  const inside = text.matchAll(/(?<=(?:[\p{Ll},;)]|Dr\.) )(\p{Lu}\p{L}+)/gu);
  const acting = text.matchAll(/(\p{Lu}\p{Ll}+)(?=(?:['’]s)? (?:\p{Ll}+s|has|is|was) )/gu);
  return [...inside, ...acting].flatMap(([, word = '']) => word);
}

const isSmall = (word: string): boolean => word === word.toLowerCase();

const bare = (word: string): string => word.replace(/['’]s$/, '');
