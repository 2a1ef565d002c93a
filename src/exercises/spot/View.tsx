import type { Kind, ViewProps } from '../kind.ts';
import { markOf, OptionRow } from '../OptionRow.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { grader, type SpotResponse } from './grade.ts';
import type { Spot } from './schema.ts';

export const kind: Kind<Spot, SpotResponse> = {
  label: () => 'Spot the line',
  grader,
  Solution: ({ exercise: { lines, answer, better } }) => (
    <>
      <ol>
        {lines.map(({ id, who, text, why }) => (
          <li key={id}>
            {id === answer && <strong>This line: </strong>}
            {who && `${who}: `}
            <Prose text={text} /> <Passage text={why} />
          </li>
        ))}
      </ol>
      <Passage lead={<strong>Better: </strong>} text={better} />
    </>
  ),
  View: Lines,
};

function Lines({ exercise, draft, tries, done, name, onDraft }: ViewProps<Spot, SpotResponse>) {
  return (
    <>
      <ol class="options">
        {exercise.lines.map(({ id, who, text, why }) => {
          const tried = tries.some(({ line }) => line === id);
          const mark = markOf(id === exercise.answer, tried, done);
          return (
            <OptionRow
              key={id}
              id={id}
              type="radio"
              name={name}
              checked={draft.line === id}
              locked={done}
              mark={mark}
              verdict={mark && WORDS[mark]}
              why={done || tried ? why : undefined}
              onToggle={() => onDraft({ line: id })}
            >
              {who && <b>{who}: </b>}
              <Prose text={text} />
            </OptionRow>
          );
        })}
      </ol>
      {done && <Passage class="solution" lead={<strong>Better: </strong>} text={exercise.better} />}
    </>
  );
}

const WORDS = { right: 'Here.', missed: 'It was here.', wrong: 'Not here.' } as const;
