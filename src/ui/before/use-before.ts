import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import { questionsOf } from '../../device/course-client.ts';
import type { Learner } from '../../device/learner.ts';
import { openCommitments } from '../../projections/commitments.ts';
import { type Card, cardsOf, isMissed, mostUrgentFirst } from '../../projections/review/cards.ts';
import { metQuestions } from '../../projections/review/encounters.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';
import { momentOfToday } from '../kit/day.ts';
import { useLog } from '../kit/use-log.ts';
import { useToday } from '../kit/use-today.ts';
import { type CallSheet, missedOn, plansOn } from './call-sheet.ts';

export interface Before {
  sheet: CallSheet;
  /** Every question that was met, of any lesson. */
  cards: readonly Card[];
  /** Those that can be asked, the lesson that helps most first. */
  lessons: readonly DeckLesson[];
}

const NONE: readonly DeckLesson[] = [];

/** What a learner brings to a call; worked out again after every answer, and on a new day. */
export function useBefore(learner: Learner, deck: readonly DeckLesson[] = NONE, situation: SituationSheet): Before {
  const events = useLog(learner);
  const today = useToday();
  const { cards, lessons, missed } = useMemo(() => {
    const { now } = momentOfToday();
    const cards = cardsOf(metQuestions(events, deck, now));
    const lessons = situation.lessons.flatMap(({ id }) => deck.find((lesson) => lesson.id === id) ?? []);
    const fitting = cards.filter(({ lesson }) => lessons.includes(lesson));
    return { cards, lessons, missed: mostUrgentFirst(fitting.filter(isMissed), now).map(({ address }) => address) };
  }, [events, deck, situation, today]);
  const outlines = useOutlines(missed);
  return {
    sheet: {
      situation,
      plans: plansOn(situation, openCommitments(events, situation.lessons)),
      missed: missedOn(situation, missed, outlines),
    },
    cards,
    lessons,
  };
}

/** The words of these questions, once they are there; the sheet does without those that do not come. */
function useOutlines(addresses: readonly string[]): readonly QuestionOutline[] {
  const [outlines, setOutlines] = useState<readonly QuestionOutline[]>([]);
  const lessons = [...new Set(addresses.map((address) => address.split('/')[0] ?? ''))].join(' ');
  useEffect(() => {
    if (lessons === '') return;
    let isWanted = true;
    questionsOf(lessons.split(' ')).then(
      (found) => isWanted && setOutlines(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [lessons]);
  return outlines;
}
