import { useEffect, useState } from 'preact/hooks';
import { questionsOf } from '../../../device/course-client.ts';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';

export interface Questions {
  state: 'loading' | 'ready' | 'failed';
  /** In course order; empty unless they are ready. */
  list: readonly QuestionOutline[];
  retry: () => void;
}

const NONE: readonly QuestionOutline[] = [];

/** The questions of these lessons, fetched. */
export function useQuestions(lessons: readonly AssignableLesson[]): Questions {
  const ids = lessons.map(({ id }) => id).join(' ');
  const [found, setFound] = useState<{ ids: string; list: readonly QuestionOutline[] | undefined }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (list: readonly QuestionOutline[] | undefined): void => {
      if (isWanted) setFound({ ids, list });
    };
    questionsOf(ids === '' ? [] : ids.split(' ')).then(show, () => show(undefined));
    return () => {
      isWanted = false;
    };
  }, [ids, tries]);
  const isLoading = found?.ids !== ids;
  return {
    state: isLoading ? 'loading' : found.list ? 'ready' : 'failed',
    list: isLoading ? NONE : (found.list ?? NONE),
    retry: () => {
      setFound(undefined);
      setTries(tries + 1);
    },
  };
}
