import { useMemo, useState } from 'preact/hooks';
import type { CourseParts } from '../../catalog/course-part.ts';
import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import { courseRecord } from '../../projections/course-record.ts';
import { bareDeck } from '../../projections/review/bare-deck.ts';
import { EmptyState } from '../drawing/EmptyState.tsx';
import { sheet } from '../drawing/scenes.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { useLog } from '../kit/use-log.ts';
import { useToday } from '../kit/use-today.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { RecordName } from './RecordName.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { rememberedName } from './record-name.ts';

interface Props {
  /** All of the course. */
  lessons: readonly PageLesson<'record'>[];
  parts: CourseParts;
  learner: Learner;
}

/** What was completed and learned, to be printed under a name that is typed here. */
export function RecordPanel({ lessons, parts, learner }: Props) {
  const events = useLog(learner);
  const today = useToday();
  const [name, setName] = useState(rememberedName);
  const record = useMemo(() => {
    const deck = bareDeck(lessons);
    const now = Date.now();
    return {
      now,
      paths: courseRecord(events, deck, parts.paths, now),
      modules: courseRecord(events, deck, parts.modules, now),
    };
  }, [events, lessons, parts, today]);

  if (record.modules.length === 0) {
    return (
      <div data-record="empty">
        <EmptyState drawing={sheet}>
          <p>Complete a lesson, and it’s the first line of your record.</p>
          <p>
            <a class="button" href={href('/')}>
              Go to Today
            </a>
          </p>
        </EmptyState>
      </div>
    );
  }
  return (
    <Boundary>
      <RecordName name={name} onName={setName} />
      <RecordSheet {...record} name={name.trim()} />
    </Boundary>
  );
}
