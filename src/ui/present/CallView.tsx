import { useEffect, useRef } from 'preact/hooks';
import { type CallSlide, noteAt } from '../../team/room/slide.ts';

interface Props {
  slide: CallSlide;
  look: number;
  /** Whether the note to the newest line is asked for. */
  noted: boolean;
}

/** A call up to the line that is read now. The newest is in view, and its note comes on demand. */
export function CallView({ slide, look, noted }: Props) {
  const newest = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (look > 0) newest.current?.scrollIntoView({ block: 'nearest' });
  }, [look, noted]);
  const note = noted ? noteAt(slide, look) : undefined;
  return (
    <ol class="call" data-tone={slide.tone}>
      {slide.lines.slice(0, look + 1).map(({ who, said }, index) => (
        <li key={index} data-newest={index === look || undefined} ref={index === look ? newest : null}>
          <strong>{who}:</strong> {said}
          {note && index === look && (
            <p class="note" data-helps={note.move?.helps}>
              {note.move && (
                <b>
                  {note.move.helps ? '+' : '−'} {note.move.name}
                  {note.note !== undefined && '. '}
                </b>
              )}
              {note.note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
