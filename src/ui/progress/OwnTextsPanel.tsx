import { copyText } from '../../device/copy-text.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { OwnText } from '../../projections/own-texts.ts';
import { dayInWords } from '../kit/time-in-words.ts';

const SHOWN = 3;
const COPIED = 'Copied.';
const NOT_COPIED = 'Your browser did not allow copying. Select the text and copy it.';

/** What somebody wrote in their own words, to be found and used again. */
export function OwnTextsPanel({ texts }: { texts: readonly OwnText[] }) {
  const [message, say] = useSaid();
  const copy = async (text: string): Promise<void> => say((await copyText(text)) ? COPIED : NOT_COPIED);
  return (
    <section class="panel" aria-labelledby="texts">
      <h2 id="texts">What you wrote</h2>
      {texts.length === 0 && (
        <p>Nothing yet. The openers, mails and answers that you write in lessons are kept here.</p>
      )}
      {texts.slice(0, SHOWN).map((text) => (
        <TextCard key={text.address} text={text} onCopy={copy} />
      ))}
      {texts.length > SHOWN && (
        <details>
          <summary>{count(texts.length - SHOWN, 'more text')}</summary>
          {texts.slice(SHOWN).map((text) => (
            <TextCard key={text.address} text={text} onCopy={copy} />
          ))}
        </details>
      )}
      {texts.length > 1 && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => void copy(texts.map(asText).join('\n\n'))}>
            Copy all {texts.length} texts
          </button>
        </p>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}

interface CardProps {
  text: OwnText;
  onCopy: (text: string) => Promise<void>;
}

function TextCard({ text: { address, lesson, stem, versions }, onCopy }: CardProps) {
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  const title = stem ?? 'A task that this course no longer has';
  return (
    <article class="own-text" data-own-text={address}>
      <h3>{lesson && stem ? <a href={href(`/lessons/${address.replace('/', '/#')}`)}>{title}</a> : title}</h3>
      <p class="soft">
        {lesson && `${lesson.title}, `}
        {dayInWords(newest.at)}
      </p>
      <blockquote>{newest.text}</blockquote>
      <p class="act">
        <button type="button" class="button quiet" onClick={() => void onCopy(newest.text)}>
          Copy<span class="visually-hidden"> what you wrote for “{title}”</span>
        </button>
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{count(earlier.length, 'earlier version')}</summary>
          {earlier.map(({ id, at, text }) => (
            <div key={id}>
              <p class="soft">{dayInWords(at)}</p>
              <blockquote>{text}</blockquote>
              <p class="act">
                <button type="button" class="button quiet" onClick={() => void onCopy(text)}>
                  Copy<span class="visually-hidden"> the version of {dayInWords(at)}</span>
                </button>
              </p>
            </div>
          ))}
        </details>
      )}
    </article>
  );
}

/** A task and what was written for it, as plain text. */
const asText = ({ stem, versions }: OwnText): string =>
  [stem, versions[0]?.text].filter((part) => part !== undefined).join('\n');
