import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { OwnText } from '../../projections/own-texts.ts';
import { dayInWords } from '../kit/time-in-words.ts';
import { CopyButton } from './CopyButton.tsx';

const SHOWN = 2;

/** What somebody wrote in their own words, to be found and used again. */
export const OwnTextsPanel = ({ texts }: { texts: readonly OwnText[] }) => (
  <section class="panel" aria-labelledby="texts">
    <h2 id="texts">What you wrote</h2>
    {texts.length === 0 && <p>Nothing yet. The openers, emails and answers you write in lessons show up here.</p>}
    {texts.slice(0, SHOWN).map((text) => (
      <TextCard key={text.address} text={text} />
    ))}
    {texts.length > SHOWN && (
      <details>
        <summary>{count(texts.length - SHOWN, 'more text')}</summary>
        {texts.slice(SHOWN).map((text) => (
          <TextCard key={text.address} text={text} />
        ))}
      </details>
    )}
    {texts.length > 1 && <CopyButton text={texts.map(asText).join('\n\n')}>Copy all {texts.length} texts</CopyButton>}
  </section>
);

function TextCard({ text: { address, lesson, stem, versions } }: { text: OwnText }) {
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  const title = stem ?? 'An exercise this course no longer has';
  return (
    <article class="own-text" data-own-text={address}>
      <h3>{stem === undefined ? title : <a href={href(`/lessons/${address.replace('/', '/#')}`)}>{title}</a>}</h3>
      <p class="soft">
        {lesson && `${lesson.title}, `}
        {dayInWords(newest.at)}
      </p>
      <blockquote>{newest.text}</blockquote>
      <CopyButton text={newest.text}>
        Copy<span class="visually-hidden"> what you wrote for “{title}”</span>
      </CopyButton>
      {earlier.length > 0 && (
        <details>
          <summary>{count(earlier.length, 'earlier version')}</summary>
          {earlier.map(({ id, at, text }) => (
            <div key={id}>
              <p class="soft">{dayInWords(at)}</p>
              <blockquote>{text}</blockquote>
              <CopyButton text={text}>
                Copy<span class="visually-hidden"> the version of {dayInWords(at)}</span>
              </CopyButton>
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
