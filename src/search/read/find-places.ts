import { wholeText } from '../../primitives/whole-text.ts';
import type { Answer, SearchDocument } from '../shared/document.ts';
import { wordListOf } from '../shared/words.ts';
import type { Hit } from './best-hits.ts';
import { byCoverage, wordWeights } from './coverage.ts';
import { type Excerpt, excerptOf, type HitsIn, hitsOf, marked, type Stretch } from './excerpt.ts';
import { nearestAnswer } from './nearest-answer.ts';
import { withNearlyAll } from './nearly-all.ts';
import type { OpenIndex } from './open-index.ts';
import { pacer } from './pacer.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { holdsPhrases } from './phrase.ts';
import type { Group } from './query-plan.ts';
import { rank } from './rank.ts';

export interface FoundPlace {
  document: SearchDocument;
  title: readonly Stretch[];
  heading: readonly Stretch[];
  excerpt: Excerpt;
  /** From the site's root: scrolls to the place, and to the words of the excerpt where the browser can. */
  path: string;
}

export interface Found {
  /** The places that have every word, or say nearly all of a sentence better than these; best first. */
  all: readonly FoundPlace[];
  /** How many there are, shown or not. */
  allCount: number;
  /** Where there are few of these: places that have some of the words. */
  some: readonly FoundPlace[];
  /** Words that were read as others, with what they were read as. */
  corrected: readonly Pick<Group, 'typed' | 'words'>[];
  /** What to say, where a situation was typed that the course has an answer to. */
  answer: Answer | undefined;
}

interface Wish {
  /** How many places are wanted. */
  most: number;
  isWanted?: ((document: number) => boolean) | undefined;
}

/** With this many places that have every word, nobody needs places that lack one. */
const ENOUGH = 4;
/** Only so many places are weighed anew, or read through for a quoted phrase. */
const MOST_WEIGHED = 60;

export const nothingFound: Found = { all: [], allCount: 0, some: [], corrected: [], answer: undefined };

/** Finds what somebody typed. Rejects when a file of the index can't be had, and never because of what was typed. */
export async function findPlaces(index: OpenIndex, input: string, { most, isWanted }: Wish): Promise<Found> {
  const pace = pacer();
  const query = parseQuery(input);
  const { plan, postings } = await index.prepare(query);
  await pace();
  const isQuoted = query.phrases.length > 0;
  const ranking = rank(plan, postings, {
    documents: index.documents,
    places: index.places,
    most: Math.max(most, MOST_WEIGHED),
    enough: query.isSentence && !isQuoted ? Number.POSITIVE_INFINITY : ENOUGH,
    isWanted,
  });
  const hitsIn = hitsOf(plan);
  const read = (hits: readonly Hit[]): Promise<FoundPlace[]> => readPlaces(index, hits, hitsIn, pace);
  const corrected = plan.groups.filter(({ reading }) => reading === 'corrected');
  const weights = wordWeights(plan.groups, postings, index.places);
  const answers = await index.records(ranking.apart.map(({ document }) => document));
  const answerAt = ([first]: readonly FoundPlace[]): Answer | undefined =>
    nearestAnswer(answers, { words: wordListOf(input), groups: plan.groups, weights, lesson: first?.document.lesson });
  if (isQuoted) {
    const candidates = [...ranking.all, ...ranking.some].slice(0, MOST_WEIGHED);
    const holding = await holdingPhrases(index, candidates, query.phrases, pace);
    const all = await read(holding.slice(0, most));
    return { all, allCount: holding.length, some: [], corrected, answer: answerAt(all) };
  }
  const best = query.isSentence ? withNearlyAll(ranking, weights) : ranking.all;
  const all = best.slice(0, most);
  const allCount = ranking.allCount + best.length - ranking.all.length;
  const given = new Set(best.map(({ document }) => document));
  // Two small words that stand side by side are no reason to show a place.
  const others = byCoverage(ranking.some, weights)
    .filter(({ held, document }) => held !== 0 && !given.has(document))
    .slice(0, allCount < ENOUGH ? most - all.length : 0);
  const [places, more] = [await read(all), await read(others)];
  await pace();
  return { all: places, allCount, some: more, corrected, answer: answerAt([...places, ...more]) };
}

type Pace = ReturnType<typeof pacer>;

async function readPlaces(index: OpenIndex, hits: readonly Hit[], hitsIn: HitsIn, pace: Pace) {
  const documents = await index.records(hits.map(({ document }) => document));
  const places: FoundPlace[] = [];
  for (const document of documents) {
    await pace();
    places.push(foundPlace(document, hitsIn));
  }
  return places;
}

async function holdingPhrases(index: OpenIndex, hits: readonly Hit[], phrases: ParsedQuery['phrases'], pace: Pace) {
  const documents = await index.records(hits.map(({ document }) => document));
  const holding: Hit[] = [];
  for (const [at, hit] of hits.entries()) {
    await pace();
    const document = documents[at];
    if (document && holdsPhrases(document, phrases)) holding.push(hit);
  }
  return holding;
}

function foundPlace(document: SearchDocument, hitsIn: HitsIn): FoundPlace {
  const excerpt = excerptOf(document, hitsIn);
  const [title, heading] = [marked(document.title, hitsIn), marked(document.heading, hitsIn)];
  return { document, title, heading, excerpt, path: pathTo(document, excerpt) };
}

/**
 * A text fragment takes the reader to the words, in Chromium from 80, Safari 16.1 and Firefox 131 on
 * (https://developer.mozilla.org/docs/Web/URI/Reference/Fragment/Text_fragments). Elsewhere, or where they are not
 * there, the heading does.
 */
function pathTo({ path }: SearchDocument, { quote }: Excerpt): string {
  if (quote === '') return path;
  const words = encodeURIComponent(wholeText(quote)).replaceAll('-', '%2D');
  return `${path}${path.includes('#') ? '' : '#'}:~:text=${words}`;
}
