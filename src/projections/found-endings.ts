import type { Ending, KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { namesOf } from './lesson-reference.ts';

/** A talk that was played to an end at least once. */
export interface PlayedTalk {
  /** `<lesson>/<exercise>`. */
  address: string;
  buyer: string;
  lesson: Pick<KnownLesson, 'id' | 'title'>;
  /** From best to worst. */
  endings: readonly { ending: Ending; title: string; isFound: boolean }[];
}

export interface FoundEndings {
  /** The one played last comes first. */
  played: readonly PlayedTalk[];
  /** How many talks there are, played or not. */
  talks: number;
}

/** Which endings of which talks somebody found. `events` are those that stand, in order. */
export function foundEndings(
  events: readonly LearningEvent[],
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'talks'>[],
): FoundEndings {
  const found = new Map<string, Set<Ending>>();
  const talks = lessons.flatMap((lesson) =>
    lesson.talks.map((talk) => ({ talk, lesson, names: namesOf(lesson).map((name) => `${name}/${talk.id}`) })),
  );
  const present = new Map(talks.flatMap((each) => each.names.map((name) => [name, each] as const)));
  for (const event of events) {
    if (event.type !== 'exercise-answered') continue;
    const played = present.get(event.exercise);
    if (!played) continue;
    const address = `${played.lesson.id}/${played.talk.id}`;
    const before = found.get(address) ?? [];
    // Taken out and put in again, it stands last.
    found.delete(address);
    found.set(address, new Set([...before, endingOf(event.score)]));
  }
  const played = [...found].reverse().flatMap(([address, endings]) => {
    const known = present.get(address);
    return known ? [playedTalk(known, endings)] : [];
  });
  return { played, talks: talks.length };
}

interface PlacedTalk {
  talk: KnownLesson['talks'][number];
  lesson: Pick<KnownLesson, 'id' | 'title'>;
}

const playedTalk = ({ talk, lesson }: PlacedTalk, found: ReadonlySet<Ending>): PlayedTalk => ({
  address: `${lesson.id}/${talk.id}`,
  buyer: talk.buyer,
  lesson,
  endings: talk.endings.map((each) => ({ ...each, isFound: found.has(each.ending) })),
});

/** A talk is on record once it ended, and its score is that of its ending: see the grading of conversations. */
const endingOf = (score: number): Ending => (score >= 1 ? 'strong' : score > 0 ? 'mixed' : 'weak');
