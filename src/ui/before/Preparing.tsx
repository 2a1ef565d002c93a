import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import type { Learner } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import { beforeCall, type MinutesBefore, questionsIn } from '../../projections/review/before.ts';
import type { Ask } from '../../projections/review/queue.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import { AskedInTurn } from '../asking/AskedInTurn.tsx';
import { aboutMinutes } from '../asking/about-minutes.ts';
import { momentOfToday } from '../kit/day.ts';
import { Go } from './Go.tsx';
import { MinutesChoice } from './MinutesChoice.tsx';
import { MoreOnIt } from './MoreOnIt.tsx';
import { SheetActions } from './SheetActions.tsx';
import { SheetView } from './SheetView.tsx';
import { useBefore } from './use-before.ts';

interface Props {
  learner: Learner;
  /** Undefined when it did not load; the sheet is there all the same. */
  deck: readonly DeckLesson[] | undefined;
  situation: SituationSheet;
  minutes: MinutesBefore;
  onMinutes(minutes: MinutesBefore): void;
  /** Asks for the questions once more. */
  onReload(): void;
}

type Stage =
  | { kind: 'sheet' }
  | { kind: 'asking'; asks: readonly Ask[] }
  | { kind: 'go'; tries: readonly (readonly ExerciseAnswered[])[]; asks: readonly Ask[] };

/** The line, then the questions, then the line once more: it ends by itself. */
export function Preparing({ learner, deck, situation, minutes, onMinutes, onReload }: Props) {
  const { sheet, cards, lessons } = useBefore(learner, deck, situation);
  const [stage, setStage] = useState<Stage>({ kind: 'sheet' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  if (stage.kind === 'go') return <Go sheet={sheet} asks={stage.asks} tries={stage.tries} />;
  if (stage.kind === 'asking')
    return (
      <div class="before-asking" data-before-state="asking">
        <AskedInTurn
          learner={learner}
          asks={stage.asks}
          deck={deck ?? []}
          context="before"
          stop="My call is starting"
          onEnd={(tries) => setStage({ kind: 'go', asks: stage.asks, tries })}
        >
          <p class="before-words">
            {count(stage.asks.length, 'question')}, {aboutMinutes(stage.asks.length)}.
          </p>
        </AskedInTurn>
      </div>
    );

  const asks = beforeCall(cards, lessons, questionsIn(minutes), momentOfToday());
  return (
    <div data-before-state="sheet">
      <SheetView sheet={sheet} heading={heading}>
        <div class="before-begin no-print">
          <MinutesChoice minutes={minutes} onChange={onMinutes} />
          {deck === undefined ? (
            <p class="advice">
              The questions didn’t load. You have the line and the sheet; check your connection for the rest.{' '}
              <button type="button" class="link-button" onClick={onReload}>
                Try again
              </button>
            </p>
          ) : (
            <p class="before-onward">
              <button
                type="button"
                class="button"
                onClick={() =>
                  setStage(asks.length > 0 ? { kind: 'asking', asks } : { kind: 'go', asks: [], tries: [] })
                }
              >
                {asks.length > 0 ? `Then ${count(asks.length, 'question')}` : 'I said it'}
              </button>
              {asks.length > 0 && <span>{aboutMinutes(asks.length)}</span>}
            </p>
          )}
        </div>
      </SheetView>
      <SheetActions sheet={sheet} />
      <MoreOnIt {...situation} />
    </div>
  );
}
