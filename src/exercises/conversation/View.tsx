import { count } from '../../primitives/count.ts';
import type { PracticeKind } from '../kind.ts';
import { Passage, Prose } from '../Prose.tsx';
import { END } from './end.ts';
import { isTalkResponse, type TalkResponse, talkScore } from './grade.ts';
import laterStyles from './later.css?inline';
import { Player } from './Player.tsx';
import type { Conversation } from './schema.ts';
import { GRADE_WORDS } from './words.ts';

export const kind: PracticeKind<Conversation, TalkResponse> = {
  label: () => 'A talk',
  isResponse: isTalkResponse,
  score: talkScore,
  // One list for the whole talk, so that one seed shuffles every moment of it.
  shuffles: ({ nodes }) => nodes.flatMap(({ id, replies }) => replies.map((reply) => `${id}/${reply.id}`)),
  Solution,
  inWords: ({ steps }) => (steps.length > 0 ? `A talk, ${count(steps.length, 'reply', 'replies')} in` : undefined),
  Practice: Player,
  laterStyles,
};

/** Every moment with every reply, as a transcript to read. */
function Solution({ exercise: { buyer, nodes, endings } }: { exercise: Conversation }) {
  const numberOf = (id: string): number => nodes.findIndex((node) => node.id === id) + 1;
  return (
    <>
      <ol>
        {nodes.map(({ id, scene, line, replies }) => (
          <li key={id}>
            {scene && <Prose text={scene} />} <strong>{buyer}:</strong> <Prose text={line} />
            <ul>
              {replies.map((reply) => (
                <li key={reply.id}>
                  <strong>You ({GRADE_WORDS[reply.grade].toLowerCase()}):</strong> <Prose text={reply.text} />{' '}
                  <Prose text={reply.consequence} />
                  <Passage text={reply.why} />
                  {reply.next === END ? 'The talk ends.' : `Go to ${numberOf(reply.next)}.`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ul>
        {Object.entries(endings).map(([name, ending]) => (
          <li key={name}>{ending && <Passage lead={<strong>{ending.title}. </strong>} text={ending.debrief} />}</li>
        ))}
      </ul>
    </>
  );
}
