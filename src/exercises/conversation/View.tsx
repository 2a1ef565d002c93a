import type { PracticeKind } from '../kind.ts';
import { END } from './end.ts';
import { isTalkResponse, type TalkResponse, talkScore } from './grade.ts';
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
  Practice: Player,
};

/** Every moment with every reply, as a transcript to read. */
function Solution({ exercise: { buyer, nodes, endings } }: { exercise: Conversation }) {
  const numberOf = (id: string): number => nodes.findIndex((node) => node.id === id) + 1;
  return (
    <>
      <ol>
        {nodes.map(({ id, scene, line, replies }) => (
          <li key={id}>
            {scene} <strong>{buyer}:</strong> {line}
            <ul>
              {replies.map((reply) => (
                <li key={reply.id}>
                  <strong>You ({GRADE_WORDS[reply.grade].toLowerCase()}):</strong> {reply.text} {reply.consequence}{' '}
                  <em>{reply.why}</em> {reply.next === END ? 'The talk ends.' : `Go on at ${numberOf(reply.next)}.`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ul>
        {Object.entries(endings).map(([name, ending]) => (
          <li key={name}>
            <strong>{ending?.title}.</strong> {ending?.debrief}
          </li>
        ))}
      </ul>
    </>
  );
}
