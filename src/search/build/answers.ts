import type { Course, Lesson, Situation } from '../../catalog/course.ts';
import type { Saying } from '../../catalog/saying.ts';
import type { Answer, SearchDocument } from '../shared/document.ts';
import { practiceFor } from './practice.ts';

/** The plan of a lesson as a sentence. */
export const planOf = ({ commitment }: Pick<Lesson, 'commitment'>): string =>
  `If ${commitment.if}, then I will ${commitment.do}.`;

/**
 * What a course has to say to what buyers say, and to the calls that one can get ready for. These are no places to be
 * listed: the best of them stands above what is found. A reply that is a saying as well is given once.
 */
export function answerDocuments({ sayings, situations }: Pick<Course, 'sayings' | 'situations'>): SearchDocument[] {
  const all = sayings.flatMap(({ sayings }) => sayings);
  const known = new Set(all.map(({ says }) => says));
  return [
    ...all.flatMap(toSaying),
    ...situations.flatMap((situation) => [
      ...toSituation(situation),
      ...situation.replies.filter(({ says }) => !known.has(says)).flatMap((reply) => toReply(situation, reply)),
    ]),
  ];
}

function toSaying({ says, asked, answer, rule, lessons: [home] }: Saying<Lesson>): SearchDocument[] {
  const practice = home && practiceFor(home, says);
  if (!home || !practice) return [];
  return [document(`saying:${says}`, home, { to: [says, ...asked], ...spoken(answer, home), idea: rule, practice })];
}

function toSituation(situation: Situation): SearchDocument[] {
  const { id, title, summary, asked, line, lessons } = situation;
  const [home] = lessons;
  return answerIn(situation, (place) => ({ to: [title, ...asked], ...spoken(line, place) })).map((answer) => ({
    ...document(`situation:${id}`, home, answer),
    texts: [summary],
  }));
}

const toReply = (situation: Situation, { says, answer }: Situation['replies'][number]): SearchDocument[] =>
  answerIn(situation, () => ({ to: [says], say: answer })).map((found) =>
    document(`situation:${situation.id}:${says}`, situation.lessons[0], found),
  );

/** None for a situation whose lessons can't be read, as the live preview may have one. */
function answerIn(
  { id, rules, lessons: [home] }: Situation,
  words: (home: Lesson) => Pick<Answer, 'to' | 'say' | 'isPlan'>,
): Answer[] {
  const practice = home && practiceFor(home);
  if (!home || !practice) return [];
  return [{ ...words(home), idea: rules[0] ?? home.takeaways[0] ?? '', practice, before: `/before/?for=${id}` }];
}

/** A line to say, or where there is none the plan of the lesson. */
const spoken = (line: string | undefined, lesson: Lesson): Pick<Answer, 'say' | 'isPlan'> =>
  line === undefined ? { say: planOf(lesson), isPlan: true } : { say: line };

/** The title is no field of it: a lesson that is called as it is would have it found twice. */
function document(address: string, home: Lesson | undefined, answer: Answer): SearchDocument {
  const [says = '', ...asked] = answer.to;
  return {
    address,
    kind: 'answer',
    path: answer.practice.path,
    lesson: home?.id,
    title: '',
    heading: '',
    says: [says],
    ideas: [],
    texts: [],
    asked,
    answer,
  };
}
