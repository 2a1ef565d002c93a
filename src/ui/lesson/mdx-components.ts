import Commitment from '../commitment/Commitment.astro';
import Exercise from '../exercise/Exercise.astro';
import Drawing from './Drawing.astro';
import Evidence from './Evidence.astro';
import LessonEnd from './end/LessonEnd.astro';
import KeyIdea from './KeyIdea.astro';
import Line from './Line.astro';
import Link from './Link.astro';
import Sources from './Sources.astro';
import Story from './Story.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Transcript from './Transcript.astro';

/** What a lesson's prose may use without importing it. */
export const lessonComponents = {
  Commitment,
  Drawing,
  Evidence,
  Exercise,
  KeyIdea,
  Line,
  Sources,
  Story,
  /** The rules stand at the end of a lesson, with all else that does. */
  Takeaways: LessonEnd,
  Term,
  Transcript,
  a: Link,
  table: Table,
};
