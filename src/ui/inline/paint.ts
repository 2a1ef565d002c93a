// Shows progress on the page.
import { followHint } from './follow-hint.ts';
import { paintLessons } from './paint-lessons.ts';
import { paintWays } from './paint-ways.ts';

followHint((hint) => {
  paintLessons(hint);
  paintWays(hint);
});
