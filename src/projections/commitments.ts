import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { CommitmentMade, CommitmentReviewed, LearningEvent } from '../log/event.ts';

/** What a learner said they would do on one real call, through every change of its day, and what came of it. */
export interface Commitment {
  /** The present id of its lesson, whichever it was made under; as the log has it where the course has none any more. */
  lesson: string;
  /** As it stands: the newest day and call. */
  made: CommitmentMade;
  /** The one that it began as, whose id stays the same whatever is changed. */
  first: CommitmentMade;
  /** How often it was changed. */
  version: number;
  /** The days that it had before, oldest first. */
  moved: readonly string[];
  /** What came of it; undefined while it is open. */
  review: CommitmentReviewed | undefined;
  /** What was noted down of it before it was taken up again. */
  earlierNotes: readonly string[];
}

/** Before its day a commitment is shown and never asked about; from its day on it is. */
export type CommitmentState = 'planned' | 'due' | 'came-up' | 'let-go';

/** `today` as YYYY-MM-DD. */
export function stateOf({ made, review }: Pick<Commitment, 'made' | 'review'>, today: string): CommitmentState {
  if (review) return review.cameUp ? 'came-up' : 'let-go';
  return made.day > today ? 'planned' : 'due';
}

type Names = Pick<KnownLesson, 'id' | 'aliases'>;

/**
 * All commitments, the one that was changed last coming first. What replaces another is the same commitment; so is one that
 * was made for a lesson whose last one was still open, for earlier releases changed a day in that way. A look back counts
 * whenever it came, since a clock may have been set between the two.
 */
export function commitmentHistory(events: readonly LearningEvent[], lessons: readonly Names[]): Commitment[] {
  const reviews = reviewsByCommitment(events);
  const presentId = new Map(lessons.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)));
  const byLesson = new Map<string, CommitmentMade[]>();
  const position = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    if (event.type !== 'commitment-made') continue;
    position.set(event.id, index);
    const lesson = presentId.get(event.lesson) ?? event.lesson;
    const made = byLesson.get(lesson) ?? [];
    byLesson.set(lesson, made);
    made.push({ ...event, lesson });
  }
  return [...byLesson.values()]
    .flatMap((made) => openOnesJoined(chainsOf(made), reviews))
    .map((chain) => commitmentOf(chain, reviews))
    .sort((a, b) => (position.get(b.made.id) ?? 0) - (position.get(a.made.id) ?? 0));
}

/** The newest commitment of each of these lessons, open or not, the one whose day comes first coming first. */
export function latestCommitments(events: readonly LearningEvent[], lessons: readonly Names[]): Commitment[] {
  const known = new Set(lessons.map(({ id }) => id));
  const seen = new Set<string>();
  return commitmentHistory(events, lessons)
    .filter(({ lesson }) => known.has(lesson) && !seen.has(lesson) && seen.add(lesson))
    .sort((a, b) => (a.made.day < b.made.day ? -1 : a.made.day > b.made.day ? 1 : 0));
}

/** The same of those that are open, as they stand. */
export const openCommitments = (events: readonly LearningEvent[], lessons: readonly Names[]): CommitmentMade[] =>
  latestCommitments(events, lessons).flatMap(({ made, review }) => (review ? [] : made));

type Reviews = ReadonlyMap<string, CommitmentReviewed>;

/**
 * The look back that counts of each commitment. On two devices both may have been said: that it came up is a fact and wins
 * over letting it go, and the newer note over the older.
 */
function reviewsByCommitment(events: readonly LearningEvent[]): Reviews {
  const reviews = new Map<string, CommitmentReviewed>();
  for (const event of events) {
    if (event.type !== 'commitment-reviewed') continue;
    const before = reviews.get(event.commitment);
    if (before?.cameUp && !event.cameUp) continue;
    const note = event.note ?? (before?.cameUp ? before.note : undefined);
    reviews.set(event.commitment, { ...event, ...(note !== undefined && { note }) });
  }
  return reviews;
}

/** A commitment in its versions, in order; the last one stands. */
type Chain = readonly [CommitmentMade, ...CommitmentMade[]];

/**
 * Puts together what replaces what, the one that stands last coming last. Of two that replace the same one, on two devices,
 * the newer stands.
 */
function chainsOf(made: readonly CommitmentMade[]): Chain[] {
  const byId = new Map(made.map((one) => [one.id, one]));
  const replaced = new Set(made.map(({ replaces }) => replaces));
  const chains = new Map<string, CommitmentMade[]>();
  // A clock that was set back may have put a version before the one that it replaces: only those that stand are told
  // apart by time, and the others by how often they were replaced.
  const rank = (one: CommitmentMade): number =>
    replaced.has(one.id) ? versionsUpTo(one, byId).length : Number.MAX_SAFE_INTEGER;
  for (const one of made.toSorted((a, b) => rank(a) - rank(b))) {
    const root = versionsUpTo(one, byId).at(-1) ?? one;
    const chain = chains.get(root.id) ?? [];
    chains.set(root.id, chain);
    chain.push(one);
  }
  const position = new Map(made.map((one, index) => [one, index]));
  return [...chains.values()]
    .flatMap(([first, ...others]): Chain[] => (first ? [[first, ...others]] : []))
    .sort((a, b) => (position.get(standing(a)) ?? 0) - (position.get(standing(b)) ?? 0));
}

/** This one and all that it replaces, back to the first. Ends in a broken log as well, where they may go round in a circle. */
function versionsUpTo(made: CommitmentMade, byId: ReadonlyMap<string, CommitmentMade>): CommitmentMade[] {
  const versions = new Set<CommitmentMade>();
  let version: CommitmentMade | undefined = made;
  while (version && !versions.has(version)) {
    versions.add(version);
    version = version.replaces === undefined ? undefined : byId.get(version.replaces);
  }
  return [...versions];
}

/** A lesson has one open commitment at most: an open one that another follows goes on in that. */
function openOnesJoined(chains: readonly Chain[], reviews: Reviews): Chain[] {
  const joined: Chain[] = [];
  for (const chain of chains) {
    const before = joined.at(-1);
    const isOpen = before !== undefined && !reviews.has(standing(before).id);
    if (isOpen) joined[joined.length - 1] = [...before, ...chain];
    else joined.push(chain);
  }
  return joined;
}

const standing = (chain: Chain): CommitmentMade => chain.at(-1) ?? chain[0];

function commitmentOf(chain: Chain, reviews: Reviews): Commitment {
  const made = standing(chain);
  const earlier = chain.slice(0, -1);
  const days = chain.map(({ day }) => day);
  return {
    lesson: made.lesson,
    made,
    first: chain[0],
    version: chain.length - 1,
    moved: days.filter((day, index) => index < days.length - 1 && day !== days[index + 1]),
    review: reviews.get(made.id),
    earlierNotes: [...new Set(earlier.flatMap(({ id }) => reviews.get(id)?.note ?? []))].filter(
      (note) => note !== reviews.get(made.id)?.note,
    ),
  };
}
