import { describe, expect, it } from 'vitest';
import { lessonFile, problemsOf, swap, withProse } from './course-folder.ts';

describe('The author is told of a tag', () => {
  it('that is misspelt', () => {
    expect(problemsOf({ [lessonFile]: withProse('<KeyIdee>Ask.</KeyIdee>') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`<KeyIdee>\` is not something a lesson may use.
         To mend it: did you mean \`KeyIdea\`?"
    `);
  });

  it('that a lesson may not use', () => {
    expect(problemsOf({ [lessonFile]: withProse('<Carousel />') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`<Carousel>\` is not something a lesson may use.
         To mend it: use \`Commitment\`, \`Drawing\`, \`Evidence\`, \`Exercise\`, \`KeyIdea\`, \`Line\`, \`Sources\`, \`Story\`, \`Takeaways\`, \`Term\` or \`Transcript\`."
    `);
  });

  it('without the attribute that it needs', () => {
    expect(problemsOf({ [lessonFile]: withProse('<Exercise />') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`<Exercise>\` has no \`id\`.
         To mend it: write \`<Exercise id="...">\`."
    `);
  });

  it('with an attribute that is empty', () => {
    expect(problemsOf({ [lessonFile]: withProse('A <Term id="">step</Term>.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`<Term>\` has no \`id\`.
         To mend it: write \`<Term id="...">\`."
    `);
  });

  it('that has the name of something in JavaScript', () => {
    expect(problemsOf({ [lessonFile]: withProse('<constructor />') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`<constructor>\` is not something a lesson may use.
         To mend it: use \`Commitment\`, \`Drawing\`, \`Evidence\`, \`Exercise\`, \`KeyIdea\`, \`Line\`, \`Sources\`, \`Story\`, \`Takeaways\`, \`Term\` or \`Transcript\`."
    `);
  });

  it('whose attribute is code', () => {
    expect(problemsOf({ [lessonFile]: withProse('A <Term id={advance}>step</Term>.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         A tag has an attribute in braces, which makes it code.
         To mend it: put its value in quotation marks: \`id="..."\`."
    `);
  });

  it('whose attributes are code all together', () => {
    expect(problemsOf({ [lessonFile]: withProse('<Story {...all}>Once.</Story>') })).toContain(
      'an attribute in braces',
    );
  });

  it('that names a term which the glossary lacks, in single quotes', () => {
    expect(problemsOf({ [lessonFile]: withProse("A <Term id='step'>step</Term>.") })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The term \`step\` is not in glossary.yaml.
         To mend it: use \`advance\`."
    `);
  });

  it('that names a term which the glossary lacks', () => {
    expect(problemsOf({ [lessonFile]: withProse('An <Term id="advances">advance</Term>.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The term \`advances\` is not in glossary.yaml.
         To mend it: did you mean \`advance\`?"
    `);
  });
});

describe('The author is told of prose', () => {
  it('that imports something', () => {
    expect(problemsOf({ [lessonFile]: withProse("import Chart from './Chart.astro'") })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         A paragraph begins with \`import\` or \`export\`, which MDX takes for code.
         To mend it: take the line out, since what a lesson may use needs no import; or begin the sentence with another word."
    `);
  });

  it('with a brace', () => {
    expect(problemsOf({ [lessonFile]: withProse('A {brace} is code.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The prose has a \`{\`, which begins a piece of code.
         To mend it: write \`\\{\` for a plain brace, or take it out."
    `);
  });

  it('with images', () => {
    const prose = '![A chart](/chart.png)\n\n![A chart][chart]\n\n[chart]: https://example.com/chart.png';
    expect(problemsOf({ [lessonFile]: withProse(prose) })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         There is an image, and lessons can’t have any.
         To mend it: take it out, and say in words what it shows.

      2. content/modules/basics/opening/lesson.mdx:36
         There is an image, and lessons can’t have any.
         To mend it: take it out, and say in words what it shows."
    `);
  });

  it('with a tag that is not closed', () => {
    expect(problemsOf({ [lessonFile]: withProse('<Story>\nOnce.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The prose can’t be read from here on: Expected a closing tag for \`<Story>\` (line 34, column 1).
         To mend it: close each tag on a line of its own, as \`</Story>\`, or on the line on which it was opened; write \`\\<\` and \`\\{\` for a plain < and {."
    `);
  });

  it('with a tag inside a line that is not closed', () => {
    expect(problemsOf({ [lessonFile]: withProse('Once <KeyIdea>ask.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The prose can’t be read from here on: Expected a closing tag for \`<KeyIdea>\` (line 34, column 6) before the end of \`paragraph\`.
         To mend it: close each tag on a line of its own, as \`</Story>\`, or on the line on which it was opened; write \`\\<\` and \`\\{\` for a plain < and {."
    `);
  });

  it('with a tag that is closed but was not opened', () => {
    expect(problemsOf({ [lessonFile]: withProse('Once.\n\n</Story>') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:36
         The prose can’t be read from here on: Unexpected closing tag \`</Story>\`, expected an open tag first.
         To mend it: close each tag on a line of its own, as \`</Story>\`, or on the line on which it was opened; write \`\\<\` and \`\\{\` for a plain < and {."
    `);
  });

  it('with a “less than” that looks like a tag', () => {
    expect(problemsOf({ [lessonFile]: withProse('Fewer than <5 calls.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The prose can’t be read from here on: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`).
         To mend it: close each tag on a line of its own, as \`</Story>\`, or on the line on which it was opened; write \`\\<\` and \`\\{\` for a plain < and {."
    `);
  });
});

describe('The author is told of a link', () => {
  it('to a page that is misspelt', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](/lessons/openning/).') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`/lessons/openning/\` leads nowhere: there is no page /lessons/openning/.
         To mend it: did you mean \`/lessons/opening/\`?"
    `);
  });

  it('to a page that does not exist', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](/pricing/enterprise/plans/).') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`/pricing/enterprise/plans/\` leads nowhere: there is no page /pricing/enterprise/plans/.
         To mend it: use \`/\`, \`/library/\`, \`/paths/\`, \`/glossary/\`, \`/about/\`, \`/accessibility/\`, \`/trainer/\`, \`/modules/basics/\`, \`/paths/starter/\` or \`/lessons/opening/\`."
    `);
  });

  it('with a title to a page that does not exist', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](/nowhere/ "A title").') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`/nowhere/\` leads nowhere: there is no page /nowhere/.
         To mend it: use \`/\`, \`/library/\`, \`/paths/\`, \`/glossary/\`, \`/about/\`, \`/accessibility/\`, \`/trainer/\`, \`/modules/basics/\`, \`/paths/starter/\` or \`/lessons/opening/\`."
    `);
  });

  it('that is written as a reference to a page that does not exist', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it][there].\n\n[there]: /nowhere/') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:36
         The link \`/nowhere/\` leads nowhere: there is no page /nowhere/.
         To mend it: use \`/\`, \`/library/\`, \`/paths/\`, \`/glossary/\`, \`/about/\`, \`/accessibility/\`, \`/trainer/\`, \`/modules/basics/\`, \`/paths/starter/\` or \`/lessons/opening/\`."
    `);
  });

  it('that does not begin at the top of the site', () => {
    const prose = '[One](../opening/), [two](nowhere), [three](../../glossary), [four](), [five](example.com/a#b).';
    expect(problemsOf({ [lessonFile]: withProse(prose) })).toMatchInlineSnapshot(`
      "Found 5 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`../opening/\` does not begin with \`/\`, as one inside the site must.
         To mend it: write \`/lessons/opening/\`.

      2. content/modules/basics/opening/lesson.mdx:34
         The link \`nowhere\` does not begin with \`/\`, as one inside the site must.
         To mend it: write it as \`/lessons/\` and the lesson’s id and \`/\`; or with \`https://\` if it leads to another site.

      3. content/modules/basics/opening/lesson.mdx:34
         The link \`../../glossary\` does not begin with \`/\`, as one inside the site must.
         To mend it: write \`/glossary/\`.

      4. content/modules/basics/opening/lesson.mdx:34
         A link has no address.
         To mend it: write it between the round brackets.

      5. content/modules/basics/opening/lesson.mdx:34
         The link \`example.com/a#b\` does not begin with \`/\`, as one inside the site must.
         To mend it: write it as \`/lessons/\` and the lesson’s id and \`/\`; or with \`https://\` if it leads to another site."
    `);
  });

  it('to a heading that this lesson lacks', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](#the-storry).') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`#the-storry\` leads to a page without \`#the-storry\`.
         To mend it: did you mean \`#the-story\`?"
    `);
  });

  it('to a fragment that another page lacks', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](/glossary/#close).') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`/glossary/#close\` leads to a page without \`#close\`.
         To mend it: use \`#advance\`."
    `);
  });

  it('to a fragment on a page that has none', () => {
    expect(problemsOf({ [lessonFile]: withProse('See [it](/library/#new).') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The link \`/library/#new\` leads to a page without \`#new\`.
         To mend it: take \`#new\` out, and the link leads to the top of the page."
    `);
  });
});

describe('The author is told of front matter', () => {
  it('that is missing', () => {
    expect(problemsOf({ [lessonFile]: '## The story\n\nSomebody calls.\n' })).toMatchInlineSnapshot(`
      "Found 5 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:1
         The lesson has no front matter.
         To mend it: begin the file with a line \`---\`, then title, summary and the other fields, then another line \`---\`.

      2. content/modules/basics/opening/practice.yaml:2
         The exercise \`first-line\` is not placed in the lesson.
         To mend it: put \`<Exercise id="first-line" />\` into lesson.mdx where it belongs, or take it out here.

      3. content/modules/basics/opening/practice.yaml:18
         The exercise \`all-signs\` is not placed in the lesson.
         To mend it: put \`<Exercise id="all-signs" />\` into lesson.mdx where it belongs, or take it out here.

      4. content/modules/basics/opening/practice.yaml:35
         The exercise \`last-word\` is not placed in the lesson.
         To mend it: put \`<Exercise id="last-word" />\` into lesson.mdx where it belongs, or take it out here.

      5. content/modules/basics/opening/practice.yaml:43
         The exercise \`calls\` is not placed in the lesson.
         To mend it: put \`<Exercise id="calls" />\` into lesson.mdx where it belongs, or take it out here."
    `);
  });

  it('that does not end', () => {
    expect(problemsOf({ [lessonFile]: swap('---\n\n## The story', '## The story') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:1
         The front matter opens with a line \`---\`, and no second one ends it.
         To mend it: write a line \`---\` below its last field, above the prose."
    `);
  });

  it('that misspells a guardrail', () => {
    expect(problemsOf({ [lessonFile]: swap('sources:', 'guardrail: health-care\nsources:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:18
         The guardrail \`health-care\` is not in site.yaml.
         To mend it: did you mean \`healthcare\`?"
    `);
  });

  it('that names a guardrail where site.yaml has none', () => {
    expect(
      problemsOf({
        [lessonFile]: swap('sources:', 'guardrail: finance\nsources:'),
        'site.yaml': swap('guardrails:\n  healthcare: Stay within the label.\n', ''),
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:18
         The guardrail \`finance\` is not in site.yaml.
         To mend it: add it to \`guardrails\` there, with its text, or take the line out."
    `);
  });
});
