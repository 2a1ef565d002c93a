// Shows progress on the page of a lesson, which leads on by `onward.ts`.
import { followHint } from './follow-hint.ts';
import { paintLessons } from './paint-lessons.ts';

followHint(paintLessons);
