import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { ExerciseAnswered, LearningEvent } from '../../log/event.ts';
import { isFields } from '../../primitives/field-checks.ts';
import { believedTimes } from './believed-times.ts';

/**
 * How it went, from best to worst: right at once and sure of it, right at once, right after the hint or by a guess, wrong,
 * and wrong at first though sure.
 */
export type Outcome = 'sure' | 'right' | 'shaky' | 'wrong' | 'sure-wrong';

export const isRight = (outcome: Outcome): boolean => outcome === 'sure' || outcome === 'right' || outcome === 'shaky';

/** One time that a question was met: in its lesson, or later, when something was asked in its place. */
export interface Encounter {
  /** Milliseconds since 1970; never before the encounter before it, and never after now. */
  at: number;
  outcome: Outcome;
  /** What was asked, as `<lesson>/<exercise>`, by the present id of the lesson. */
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
  const steps = metQuestionsInSteps(events, deck, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many events are looked at before the page gets its turn. */
const STEP = 2_000;

/** The same with pauses in between, since very many events take a while. */
export function* metQuestionsInSteps(
  events: readonly LearningEvent[],
  deck: readonly DeckLesson[],
  now: number,
): Generator<undefined, MetQuestion[]> {
  const known = questionsByAddress(deck);
  const times = believedTimes(events, now);
  yield;
  const asked = new Map<KnownQuestion, Rounds>();
  for (const [index, event] of events.entries()) {
    if (index % STEP === 0) yield;
    if (event.type !== 'exercise-answered') continue;
    const question = known.get(event.standsFor ?? event.exercise) ?? known.get(event.exercise);
    if (!question) continue;
    const rounds = asked.get(question) ?? { all: [], last: new Map() };
    asked.set(question, rounds);
    addTo(rounds, event, times[index] ?? 0);
  }
  const present = presentAddresses(deck);
  const met: MetQuestion[] = [];
  for (const [question, { all }] of asked) {
    met.push({ ...question, encounters: encountersOf(all, present) });
    yield;
  }
  return met;
}

type KnownQuestion = Omit<MetQuestion, 'encounters'>;

/** A first try and those that follow it. */
interface Round {
  at: number;
  first: ExerciseAnswered;
  retries: ExerciseAnswered[];
}

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

/** What an address is called now, by what it was called under earlier ids of its lesson. */
const presentAddresses = (deck: readonly DeckLesson[]): Map<string, string> =>
  new Map(
    deck.flatMap(({ id, aliases, questions, siblings }) => {
      const own = [...questions.map((question) => `${id}/${question.id}`), ...siblings.map(({ address }) => address)];
      const named = own.filter((address) => address.startsWith(`${id}/`));
      return aliases.flatMap((alias) => named.map((address) => [alias + address.slice(id.length), address] as const));
    }),
  );

/** All rounds of a question, and of each exercise the last one: of all, and of each device. */
interface Rounds {
  all: Round[];
  last: Map<string, { ofAny: Round; of: Map<string, Round> }>;
}

/** A retry belongs to the round that its device began last, or else any; without one, its first try is lost. */
function addTo({ all, last }: Rounds, event: ExerciseAnswered, at: number): void {
  const { exercise, device, attempt } = event;
  const begun = last.get(exercise);
  if (begun && attempt > 1) {
    (begun.of.get(device) ?? begun.ofAny).retries.push(event);
    return;
  }
  const round: Round = { at, first: event, retries: [] };
  all.push(round);
  last.set(exercise, { ofAny: round, of: (begun?.of ?? new Map<string, Round>()).set(device, round) });
}

function encountersOf(rounds: readonly Round[], present: ReadonlyMap<string, string>): Encounter[] {
  const seen = new Map<string, number>();
  const encounters: Encounter[] = [];
  for (const round of rounds) {
    const { at, first } = round;
    const asked = present.get(first.exercise) ?? first.exercise;
    if (at - (seen.get(asked) ?? Number.NEGATIVE_INFINITY) < STILL_IN_THE_EYE) continue;
    seen.set(asked, at);
    encounters.push({ at, outcome: outcomeOf(round), asked, inReview: first.context === 'review' });
  }
  return encounters;
}

/** The first try counts: who was sure and wrong is not any less so for having found it at the second. */
function outcomeOf({ first, retries }: Round): Outcome {
  if (isAtOnce(first)) {
    if (first.confidence === 'guess' || first.score < 1) return 'shaky';
    return first.confidence === 'sure' || cameAtOnce(first.response) ? 'sure' : 'right';
  }
  if (first.attempt === 1 && first.confidence === 'sure') return 'sure-wrong';
  return [first, ...retries].some(({ score, attempt }) => attempt > 1 && score >= 1) ? 'shaky' : 'wrong';
}

/** Half of a recall card is one that came slowly; half of anything else is not right. */
const isAtOnce = ({ attempt, score, response }: ExerciseAnswered): boolean =>
  attempt === 1 && (score >= 1 || (ratingOf(response) === 'hard' && score > 0));

const cameAtOnce = (response: unknown): boolean => ratingOf(response) === 'easy';

/** How a recall card was rated; the log is untrusted input. */
const ratingOf = (response: unknown): unknown => (isFields(response) ? response['rating'] : undefined);
