import type { Kind, ViewProps } from '../kind.ts';
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

function Lines(props: ViewProps<Spot, SpotResponse>) {
  const { exercise, done } = props;
  return (
    <>
      <ol class="options">
        {exercise.lines.map((line) => (
          <Line key={line.id} line={line} {...props} />
        ))}
      </ol>
      {done && <Passage class="solution" lead={<strong>Better: </strong>} text={exercise.better} />}
    </>
  );
}

function Line({ line, ...props }: ViewProps<Spot, SpotResponse> & { line: Spot['lines'][number] }) {
  const { exercise, draft, tries, done, name, onDraft } = props;
  const { id, who, text, why } = line;
  const tried = tries.some((response) => response.line === id);
  const mark = markOf(id === exercise.answer, tried, done);
  const told = done || tried;
  return (
    <li class="option" data-option={id} data-mark={mark}>
      <label>
        <input
          type="radio"
          name={name}
          checked={draft.line === id}
          aria-disabled={done || undefined}
          aria-describedby={told ? `${name}-${id}-why` : undefined}
          onClick={(event) => done && event.preventDefault()}
          onChange={() => !done && onDraft({ line: id })}
        />
        <span>
          {who && <b>{who}: </b>}
          <Prose text={text} />
        </span>
      </label>
      {told && (
        <Passage class="why" id={`${name}-${id}-why`} lead={mark && <strong>{WORDS[mark]} </strong>} text={why} />
      )}
    </li>
  );
}

function markOf(isAnswer: boolean, tried: boolean, done: boolean): keyof typeof WORDS | undefined {
  if (isAnswer) return tried ? 'right' : done ? 'missed' : undefined;
  return tried ? 'wrong' : undefined;
}

const WORDS = { right: 'Here.', missed: 'It was here.', wrong: 'Not here.' } as const;
