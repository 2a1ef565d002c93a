import { h, render } from 'preact';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import { questionsOf } from '../../device/course-client.ts';
import type { Learner } from '../../device/learner.ts';
import { href } from '../../primitives/href.ts';
import { repliesBeside } from '../../projections/replies-beside.ts';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { dayInWords } from '../kit/time-in-words.ts';
import { AnswerReply } from './AnswerReply.tsx';
import styles from './reply.css?inline';

/**
 * Shows what a trainer replied beside the answers of a lesson, now and after every change. For whoever has a reply; where
 * the questions can't be fetched, comments stand there without criteria.
 */
export async function showReplies(
  person: Pick<Learner, 'events' | 'subscribe'>,
  lesson: Pick<KnownLesson, 'id' | 'aliases' | 'required'>,
): Promise<void> {
  const questions = await questionsOf([lesson.id]).catch(() => []);
  adoptStyles(styles);
  const show = (): void => {
    for (const { exercise, reply, answer, own, asked } of repliesBeside(person.events(), lesson)) {
      const place = placeBeside(exercise);
      if (!place) continue;
      const { id, from, at } = reply.reply;
      const head = h('p', { class: 'who' }, [
        h('a', { href: href(`/assignment/#reply/${id}`) }, from === '' ? 'Your trainer’s reply' : `${from}’s reply`),
        `, ${dayInWords(at)}`,
      ]);
      const said = h(AnswerReply, {
        answer,
        question: questions.find((question) => question.exercise === `${lesson.id}/${exercise}`),
        response: own?.response,
        from,
        again: asked && (asked.done ? 'done' : 'open'),
      });
      render(h(Boundary, null, [head, said]), place);
    }
  };
  show();
  person.subscribe(show);
}

/** The place below an exercise, which stays where it is once it is there. Undefined where the lesson no longer has it. */
function placeBeside(exercise: string): HTMLElement | undefined {
  const island = document.getElementById(exercise);
  if (!island?.matches('.exercise-place')) return undefined;
  const known = island.querySelector<HTMLElement>('[data-reply-beside]');
  if (known) return known;
  const place = document.createElement('aside');
  place.className = 'reply';
  place.dataset['replyBeside'] = exercise;
  place.setAttribute('aria-label', 'Reply to your answer');
  island.append(place);
  return place;
}
