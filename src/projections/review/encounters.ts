import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { ExerciseAnswered, LearningEvent } from '../../log/event.ts';
import { isFields } from '../../primitives/field-checks.ts';

/**
 * How it went, from best to worst: right at once and sure of it, right at once, right after the hint or by a guess, wrong,
 * and wrong though sure.
 */
export type Outcome = 'sure' | 'right' | 'shaky' | 'wrong' | 'sure-wrong';

export const isRight = (outcome: Outcome): boolean => outcome === 'sure' || outcome === 'right' || outcome === 'shaky';

/** One time that a question was met: in its lesson, or later, when something was asked in its place. */
export interface Encounter {
  /** Milliseconds since 1970; never before the encounter before it, and never after now. */
  at: number;
  outcome: Outcome;
  /** What was asked, as `<lesson>/<exercise>`. */
  asked: string;
  /** Whether that was in review. */
  inReview: boolean;
}

/** A question of a lesson, and every time that it was met. */
export interface MetQuestion {
  /** `<lesson>/<exercise>`, by the present id of its lesson. */
  address: string;
  objective: number;
  lesson: DeckLesson;
  encounters: readonly Encounter[];
}

/** Asked once more within these hours, an answer tells what is still in the eye, not what is known. */
export const STILL_IN_THE_EYE = 6 * 3_600_000;

/**
 * Every question of the deck that was answered. `events` are those that stand, in order; `now` is the time in milliseconds
 * since 1970. Answers to what the course no longer has count for nothing.
 */
export function metQuestions(
  events: readonly LearningEvent[],
  deck: readonly DeckLesson[],
  now: number,
): MetQuestion[] {
  const known = questionsByAddress(deck);
  const rounds = new Map<KnownQuestion, Round[]>();
  let time: number | undefined;
  for (const event of events) {
    time = timeOf(event, time, now);
    if (event.type !== 'exercise-answered') continue;
    const question = known.get(event.standsFor ?? event.exercise) ?? known.get(event.exercise);
    if (question) addTo(rounds, question, { ...event, at: time });
  }
  return [...rounds].map(([question, all]) => ({ ...question, encounters: encountersOf(all) }));
}

/**
 * When it really happened, as far as one can know: never before what came before it. A clock that was ahead of now is not
 * believed, or what was answered by it would not come back for years.
 */
export const timeOf = ({ at }: LearningEvent, before: number | undefined, now: number): number =>
  at > now ? (before ?? now) : Math.max(at, before ?? at);

type KnownQuestion = Omit<MetQuestion, 'encounters'>;
/** A first try and those that follow it. */
type Round = [ExerciseAnswered, ...ExerciseAnswered[]];

function questionsByAddress(deck: readonly DeckLesson[]): Map<string, KnownQuestion> {
  return new Map(
    deck.flatMap((lesson) =>
      lesson.questions.flatMap(({ id, objective }) => {
        const question = { address: `${lesson.id}/${id}`, objective, lesson };
        return [lesson.id, ...lesson.aliases].map((name) => [`${name}/${id}`, question] as const);
      }),
    ),
  );
}

function addTo(rounds: Map<KnownQuestion, Round[]>, question: KnownQuestion, event: ExerciseAnswered): void {
  const all = rounds.get(question);
  if (!all) return void rounds.set(question, [[event]]);
  const last = all.at(-1);
  if (last && event.attempt > 1 && last[0].exercise === event.exercise) last.push(event);
  else all.push([event]);
}

function encountersOf(rounds: readonly Round[]): Encounter[] {
  const seen = new Map<string, number>();
  return rounds.flatMap((round) => {
    const [{ exercise: asked, at, context }] = round;
    if (at - (seen.get(asked) ?? Number.NEGATIVE_INFINITY) < STILL_IN_THE_EYE) return [];
    seen.set(asked, at);
    return [{ at, outcome: outcomeOf(round), asked, inReview: context === 'review' }];
  });
}

function outcomeOf([first, ...later]: Round): Outcome {
  if (isAtOnce(first)) {
    if (first.confidence === 'guess' || first.score < 1) return 'shaky';
    return first.confidence === 'sure' || cameAtOnce(first.response) ? 'sure' : 'right';
  }
  if ([first, ...later].some(({ score, attempt }) => attempt > 1 && score >= 1)) return 'shaky';
  return first.confidence === 'sure' ? 'sure-wrong' : 'wrong';
}

/** Half of a recall card is one that came slowly; half of anything else is not right. */
const isAtOnce = ({ attempt, score, response }: ExerciseAnswered): boolean =>
  attempt === 1 && (score >= 1 || (ratingOf(response) === 'hard' && score > 0));

const cameAtOnce = (response: unknown): boolean => ratingOf(response) === 'easy';

/** How a recall card was rated; the log is untrusted input. */
const ratingOf = (response: unknown): unknown => (isFields(response) ? response['rating'] : undefined);
