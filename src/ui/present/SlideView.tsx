import { count } from '../../primitives/count.ts';
import { countdownOf } from '../../team/room/countdown.ts';
import type { Place } from '../../team/room/place.ts';
import type { AgendaSlide, ListSlide, Slide, TimedSlide, TitleSlide } from '../../team/room/slide.ts';
import type { AnyPractice } from '../exercise/load-kind.ts';
import { CallView } from './CallView.tsx';
import { RolePlayView } from './RolePlayView.tsx';
import { countdownOn, type SessionTimer } from './session-timer.ts';
import { TalkView } from './TalkView.tsx';
import { Timer } from './Timer.tsx';
import { VoteView } from './VoteView.tsx';

interface Props {
  slide: Slide;
  place: Place;
  noted: boolean;
  /** The kinds of the talks, by name. */
  kinds: ReadonlyMap<string, AnyPractice>;
  timer: SessionTimer | undefined;
  onTimer(timer: SessionTimer): void;
  onMove(move: 'on'): void;
}

/** What stands on a slide, below its heading. */
export function SlideView({ slide, place, noted, kinds, timer, onTimer, onMove }: Props) {
  switch (slide.kind) {
    case 'title':
      return <Title slide={slide} />;
    case 'call':
      return <CallView slide={slide} look={place.look} noted={noted} />;
    case 'vote':
      return <VoteView slide={slide} look={place.look} name={`${place.slide}`} onShow={() => onMove('on')} />;
    case 'talk': {
      const kind = kinds.get(slide.exercise.kind);
      return kind ? <TalkView slide={slide} kind={kind} /> : null;
    }
    case 'list':
      return <List slide={slide} look={place.look} />;
    case 'agenda':
      return <Agenda slide={slide} />;
    case 'timed':
      return <Timed slide={slide} at={place.slide} timer={timer} onTimer={onTimer} />;
    case 'role-play':
      return <RolePlayView slide={slide} />;
  }
}

const Title = ({ slide: { lines } }: { slide: TitleSlide }) => (
  <div class="cover">
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <p class="keys">
      <kbd>→</kbd> on, <kbd>←</kbd> back, <kbd>N</kbd> note, <kbd>F</kbd> full screen. A clicker works, too.
    </p>
  </div>
);

const List = ({ slide: { lines }, look }: { slide: ListSlide; look: number }) => (
  <ul class="one-by-one">
    {lines.slice(0, look + 1).map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Agenda = ({ slide: { steps } }: { slide: AgendaSlide }) => (
  <ol class="agenda">
    {steps.map(({ name, minutes }, index) => (
      <li key={index}>
        <span>{name}</span> <span>{minutes} min</span>
      </li>
    ))}
  </ol>
);

interface TimedProps extends Pick<Props, 'timer' | 'onTimer'> {
  slide: TimedSlide;
  at: number;
}

const Timed = ({ slide, at, timer, onTimer }: TimedProps) => (
  <div class="timed">
    <p class="length">{count(slide.minutes, 'minute')}</p>
    <p>{slide.group}</p>
    <Timer
      key={at}
      countdown={countdownOn(timer, at, slide)}
      full={countdownOf(slide.minutes)}
      onChange={(countdown) => onTimer({ slide: at, countdown })}
    />
  </div>
);
