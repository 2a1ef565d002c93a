import { useMemo, useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { type Move, moved, type Place } from '../../team/room/place.ts';
import { looksOf, noteAt, type Slide } from '../../team/room/slide.ts';
import type { AnyPractice } from '../exercise/load-kind.ts';
import { Controls } from './Controls.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { SlideList } from './SlideList.tsx';
import { SlideView } from './SlideView.tsx';
import { placeInWords } from './said-words.ts';
import { isSessionTimer, type SessionTimer } from './session-timer.ts';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';
import { useRoom } from './use-room.ts';

interface Props {
  slides: readonly Slide[];
  kinds: ReadonlyMap<string, AnyPractice>;
  /** The address that leads out of it. */
  leave: string;
}

/** A row of slides in the hands of whoever leads the group. Nothing of it goes on record. */
export function Presentation({ slides, kinds, leave }: Props) {
  const looks = useMemo(() => slides.map(looksOf), [slides]);
  const [place, setPlace] = usePlace(looks);
  const [noted, setNoted] = useState(false);
  const [isListed, setListed] = useState(false);
  const [told, tell] = useSaid();
  const [timer, setTimer] = useRoom<SessionTimer | undefined>('timer', undefined, isSessionTimer);
  const slide = slides[place.slide];

  const goTo = (next: (now: Place) => Place): void => {
    setNoted(false);
    tell(placeInWords(slides, setPlace(next)));
  };
  const move = (by: Move): void => goTo((now) => moved(now, by, looks));
  const note = slide && noteAt(slide, place.look);
  const toggleNote = (): void => {
    if (note) setNoted(!noted);
  };
  useKeys({ onMove: move, onNote: toggleNote, onFullScreen: toggleFullScreen, onEscape: () => setNoted(false) });
  if (!slide) return null;

  return (
    <>
      <section class="slide" data-slide={slide.kind} aria-labelledby="slide">
        {slide.kind === 'title' && <p class="eyebrow">{slide.above}</p>}
        <h1 id="slide">{slide.title}</h1>
        <SlideView
          key={place.slide}
          slide={slide}
          place={place}
          noted={noted}
          kinds={kinds}
          timer={timer}
          onTimer={setTimer}
          onMove={move}
        />
      </section>
      <p class="visually-hidden" role="status" data-told>
        <Said told={told} />
      </p>
      <Controls
        position={`${place.slide + 1} of ${slides.length}`}
        isFirst={place.slide === 0 && place.look === 0}
        isLast={place.slide === slides.length - 1 && place.look === (looks.at(-1) ?? 1) - 1}
        note={slide.kind === 'call' ? note !== undefined : undefined}
        noted={noted}
        timer={timer?.countdown.endsAt !== undefined && timer.slide !== place.slide ? timer : undefined}
        leave={leave}
        onMove={move}
        onNote={toggleNote}
        onList={() => setListed(true)}
        onTimer={(at) => goTo(() => ({ slide: at, look: 0 }))}
      />
      {isListed && (
        <SlideList
          slides={slides}
          at={place.slide}
          onClose={() => setListed(false)}
          onChoose={(at) => goTo(() => ({ slide: at, look: 0 }))}
        />
      )}
    </>
  );
}
