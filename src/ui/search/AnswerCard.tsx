import { href } from '../../primitives/href.ts';
import type { Answer } from '../../search/shared/document.ts';
import { AnswerText } from './AnswerText.tsx';
import { practiceWords } from './search-words.ts';

/** What to say, above what was found, with the ways on. */
export function AnswerCard({ answer }: { answer: Answer }) {
  const { practice, before } = answer;
  return (
    <div class="answer-card" data-answer>
      <p>
        <AnswerText answer={answer} />
      </p>
      <p class="answer-ways">
        <a class="button" href={href(practice.path)}>
          {practiceWords(answer)}
        </a>
        {before !== undefined && <a href={href(before)}>Get ready for this call</a>}
        <a href={href(practice.path.split('#')[0] ?? practice.path)}>{practice.lesson}</a>
      </p>
    </div>
  );
}
