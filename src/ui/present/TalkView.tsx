import { Passage, Prose } from '../../exercises/Prose.tsx';
import type { TalkSlide } from '../../team/room/slide.ts';
import type { AnyPractice } from '../exercise/load-kind.ts';
import { useRoom } from './use-room.ts';

interface Props {
  slide: TalkSlide;
  kind: AnyPractice;
}

/** A talk that the group plays: it calls out a reply, and whoever leads presses it. It goes on nobody's record. */
export function TalkView({ slide: { exercise }, kind }: Props) {
  const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.every(kind.isResponse);
  const isBegun = (value: unknown): value is unknown => kind.isResponse(value);
  const [finished, setFinished] = useRoom<unknown[]>(`talks-${exercise.address}`, [], isList);
  const [draft, setDraft] = useRoom<unknown>(`talk-${exercise.address}`, undefined, isBegun);
  return (
    <div class="group-talk">
      {exercise.situation !== undefined && <Passage class="situation" text={exercise.situation} />}
      <p class="stem">
        <Prose text={exercise.stem} />
      </p>
      <kind.Practice
        exercise={exercise}
        name={exercise.id}
        finished={finished}
        round={finished.slice(-1)}
        draft={draft}
        order={kind.shuffles?.(exercise).toSorted() ?? []}
        onDraft={setDraft}
        onFinish={(response) => {
          setFinished([...finished, response]);
          setDraft(undefined);
        }}
      />
    </div>
  );
}
