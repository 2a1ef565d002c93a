import { useEffect } from 'preact/hooks';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';
import { partsOf } from '../../log/exercise-address.ts';
import { waits } from '../../log/storage-fault.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import { askedAgain } from '../../projections/asked-again.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import type { ReceivedReply } from '../../projections/replies.ts';
import { repliesBeside } from '../../projections/replies-beside.ts';
import { SignatureWords } from '../kit/SignatureWords.tsx';
import { dayInWords } from '../kit/time-in-words.ts';
import { RatedRows } from './RatedRows.tsx';
import { ReplyAnswers } from './ReplyAnswers.tsx';
import { useReplyCourse } from './use-reply-course.ts';

interface Props {
  received: ReceivedReply;
  learner: Pick<Learner, 'events' | 'record'>;
  events: readonly LearningEvent[];
  /** All of the course. */
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required'>[];
}

/** All of a reply, beside what it answers. */
export function ReplyView({ received, learner, events, lessons }: Props) {
  const { reply, isNewest } = received;
  const { from, line, answers, rows, again } = reply;
  useEffect(() => {
    // Asked of the log itself, which may know more than what is shown.
    const isKnown = learner.events().some((event) => event.type === 'reply-read' && event.reply === reply.id);
    if (!isKnown) learner.record({ type: 'reply-read', reply: reply.id }).catch(waits);
  }, [reply.id]);
  const named = [...answers.map(({ exercise }) => exercise), ...again].map((name) => partsOf(name).lesson);
  const known = [...new Set(named.flatMap((name) => lessonOf(name, lessons) ?? []))];
  const gone = named.filter((name) => !lessonOf(name, lessons)).length;
  const course = useReplyCourse(
    known.map(({ id }) => id),
    rows.length > 0,
  );
  const whole = askedAgain(events, lessons).filter(
    (one) => one.reply.received === received.received && one.exercise === undefined,
  );
  return (
    <section data-reply={reply.id}>
      <p class="soft">
        Written on {dayInWords(reply.at)}, by their device’s clock.{' '}
        <SignatureWords kind="reply" received={received.received} />
      </p>
      {!isNewest && (
        <p class="advice">There’s a newer reply to the same work. What this one asks for no longer holds.</p>
      )}
      {line !== '' && (
        <p class="note" dir="auto">
          {line}
        </p>
      )}
      {whole.map(({ lesson, done }) => (
        <p key={lesson} class="again" data-again={done ? 'done' : 'open'}>
          {done ? 'Done once more, as asked: ' : 'The whole lesson once more, please: '}
          <a href={href(`/lessons/${lesson}/`)}>{lessons.find(({ id }) => id === lesson)?.title}</a>
        </p>
      ))}
      {course === undefined && <p>Getting the questions…</p>}
      {course?.failed && (
        <p class="advice" role="alert">
          Not all of the questions loaded, so some of what’s below has no question beside it. Check your connection and
          reload the page.
        </p>
      )}
      {course &&
        known.map((lesson) => {
          const beside = repliesBeside(events, lesson, received);
          return (
            beside.length > 0 && (
              <ReplyAnswers
                key={lesson.id}
                lesson={lesson}
                beside={beside}
                questions={course.questions.filter(({ exercise }) => partsOf(exercise).lesson === lesson.id)}
                from={from}
              />
            )
          );
        })}
      {course && <RatedRows rows={rows} rubric={course.rubric} />}
      {gone > 0 && (
        <p class="soft">It also speaks of {count(gone, 'exercise')} in lessons that are no longer on this site.</p>
      )}
    </section>
  );
}
