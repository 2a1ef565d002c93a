import { describe, expect, it } from 'vitest';
import { lessonFile, moreLessons, type Overrides, problemsOf, swap, withProse } from './course-folder.ts';

const transcript = `A <Term id="advance">step</Term>, and <KeyIdea>ask first</KeyIdea>.

<Transcript
  label="The call > the meeting"
  tone="better"
>
  <Line who="Omar" move="DX" note="He asks.">What changed?</Line>
</Transcript>`;

const links = `[all](/library/), [a term](/glossary/#advance), [a module](/modules/basics/), [here](#the-story),
[an exercise](/lessons/opening/#first-line), [without a slash](/lessons/opening), [abroad](https://example.com/a#b).`;

const prose = (text: string): Overrides => ({ [lessonFile]: withProse(text) });

describe('The author is told of nothing', () => {
  it.each<[string, Overrides]>([
    ['when the course is in order', {}],
    ['when a lesson uses what it may', prose(transcript)],
    ['when links lead to pages, headings, exercises and terms', prose(links)],
    ['when front matter comes after blank lines', { [lessonFile]: (text) => `\n  \n${text}` }],
    [
      'when a space follows the lines around front matter',
      { [lessonFile]: (text) => text.replaceAll('---\n', '--- \n') },
    ],
    ['when links lead to another site or to a mailbox', prose('[a](https://a.example), [b](mailto:a@b.example).')],
    ['when a link has a query', prose('[Advanced lessons](/library/?level=advanced).')],
    ['when a brace is escaped', prose('A \\{brace\\} is text.')],
    ['when braces and tags are code', prose('Write `<Carousel/> {x}`.\n\n```\n<Carousel />\n{x}\n```')],
    ['when braces and tags are code between tildes', prose('~~~\n<Carousel />\n{x}\n~~~')],
    ['when a “less than” is escaped', prose('Fewer \\<b> than \\<5.')],
    ['when a brace holds a comment', prose('{/* To be continued. */}')],
    ['when imports are code', prose('```\nimport Chart from "./Chart.astro"\n```')],
    ['when a line of prose begins with the word export', prose('They sell to shippers,\nexport agents and brokers.')],
    ['when a link leads to a heading with code in it', prose('## Say `no` first\n\nSee [it](#say-no-first).')],
    ['when a link leads to a heading with a link in it', prose('## See [all](/library/)\n\nSee [it](#see-all).')],
    ['when an attribute is in single quotes', { [lessonFile]: swap('id="first-line"', "id='first-line'") }],
    [
      'when each lesson waits for the ones before it',
      moreLessons({ listening: 'prerequisites: [opening]', asking: 'prerequisites: [opening, listening]' }),
    ],
    [
      'when a link leads to an earlier id',
      { ...moreLessons({ listening: 'aliases: [hearing]' }), ...prose('[It](/lessons/hearing/).') },
    ],
  ])('%s', (_when, overrides) => {
    expect(problemsOf(overrides)).toBe('');
  });
});
