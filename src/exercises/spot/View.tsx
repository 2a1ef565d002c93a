import type { Kind, ViewProps } from '../kind.ts';
import { markOf, OptionRow } from '../OptionRow.tsx';
import { OtherReasons, useOtherReasons } from '../OtherReasons.tsx';
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
  placesVerdict: true,
  View: Lines,
};

function Lines({ exercise, draft, tries, done, name, verdict, onDraft }: ViewProps<Spot, SpotResponse>) {
  const [open, toggle] = useOtherReasons(done);
  return (
    <>
      <ol class="options" data-reasons={open ? 'all' : undefined}>
        {exercise.lines.map(({ id, who, text, why }) => {
          const tried = tries.some(({ line }) => line === id);
          const isLast = tries.at(-1)?.line === id;
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
              word={mark && WORDS[mark]}
              isOpen={isLast || id === exercise.answer}
              verdict={isLast ? verdict : undefined}
              why={done || tried ? why : undefined}
              more={
                done && id === exercise.answer && <Passage lead={<strong>Better: </strong>} text={exercise.better} />
              }
              onToggle={() => onDraft({ line: id })}
            >
              {who && <b>{who}: </b>}
              <Prose text={text} />
            </OptionRow>
          );
        })}
      </ol>
      {done && <OtherReasons open={open} onToggle={toggle} />}
    </>
  );
}

const WORDS = { right: 'Here.', missed: 'It was here.', wrong: 'Not here.' } as const;
