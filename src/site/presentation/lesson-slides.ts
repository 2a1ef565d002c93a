import type { Lesson, Module, PlacedExercise } from '../../catalog/course.ts';
import type { Transcript } from '../../catalog/transcript.ts';
import { typographic } from '../../catalog/typography.ts';
import { shuffled } from '../../primitives/shuffle.ts';
import type { CallSlide, Slide, SpokenLine, VoteSlide } from '../../team/room/slide.ts';

/** A lesson as a group takes it together: its calls, its questions, its talks and its rules, in the order in which it has them. */
export function lessonSlides(lesson: Lesson, module: Module): Slide[] {
  const { title, objectives, transcripts, moves, exercises, takeaways, commitment } = lesson;
  const asked = exercises.flatMap((exercise) => asSlide(exercise) ?? []);
  const votes = asked.filter(({ kind }) => kind === 'vote');
  const number = (slide: Slide): Slide =>
    slide.kind === 'vote' ? { ...slide, title: `Question ${votes.indexOf(slide) + 1} of ${votes.length}` } : slide;
  return [
    { kind: 'title', title, above: module.title, lines: objectives },
    ...transcripts.map((call) => callSlide(call, moves)),
    ...asked.map(number),
    ...(takeaways.length > 0 ? [{ kind: 'list', title: 'The rules', lines: takeaways } as const] : []),
    {
      kind: 'list',
      title: 'Your plan',
      lines: [
        `If ${commitment.if}, then I will ${commitment.do}.`,
        'Write down your call and the day. Read it to a neighbor.',
      ],
    },
  ];
}

/** A call, line by line. */
export const callSlide = ({ label, tone, lines }: Transcript, moves: Lesson['moves']): CallSlide => ({
  kind: 'call',
  title: label,
  tone,
  lines: lines.map(({ who, said, move: code = '', note }): SpokenLine => {
    const move = moves.get(code);
    return {
      who,
      said,
      ...(move && { move: { name: move.name, helps: move.helps } }),
      ...(note !== undefined && { note: typographic(note) }),
    };
  }),
});

/** What of the exercises a room can do together: a vote on options, and a talk. The others stand on the worksheet. */
function asSlide(exercise: PlacedExercise): Slide | undefined {
  switch (exercise.kind) {
    case 'choice':
    case 'multiple':
      return voteSlide(exercise);
    case 'conversation':
      return { kind: 'talk', title: 'A talk: call out your reply', exercise };
    default:
      return undefined;
  }
}

type Question = Extract<PlacedExercise, { kind: 'choice' | 'multiple' }>;

/** The options stand in an order that tells nothing, the same for every room. */
function voteSlide({ address, situation, stem, options }: Question): VoteSlide {
  const order = shuffled(
    options.map(({ id }) => id),
    address,
  );
  return {
    kind: 'vote',
    title: 'Question',
    ...(situation !== undefined && { situation }),
    stem,
    several: options.filter(({ correct }) => correct).length > 1,
    options: options.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  };
}
