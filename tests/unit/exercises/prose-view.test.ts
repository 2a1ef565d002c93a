import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { schema as choiceSchema } from '../../../src/exercises/choice/schema.ts';
import { kind as choiceKind } from '../../../src/exercises/choice/View.tsx';
import { Passage, Prose } from '../../../src/exercises/Prose.tsx';
import { parseProse } from '../../../src/exercises/parse-prose.ts';

const read = (source: string) => parseProse(source, 'blocks').prose;
const inline = (source: string): string => renderToString(h(Prose, { text: read(source) }));
const passage = (source: string): string =>
  renderToString(h(Passage, { class: 'why', id: 'a-why', lead: h('strong', null, 'Yes. '), text: read(source) }));

describe('Prose on a page', () => {
  it.each([
    ['Ask.', 'Ask.'],
    ['Ask **when** *and* `why`.', 'Ask <strong>when</strong> <em>and</em> <code>why</code>.'],
    ['[Here](/lessons/opening/#so).', '<a href="/lessons/opening/#so">Here</a>.'],
    ['\\<b>so\\</b> & *so*', '&lt;b>so&lt;/b> &amp; <em>so</em>'],
  ])('of %j is %j', (source, html) => {
    expect(inline(source)).toBe(html);
  });
});

describe('A passage', () => {
  it('of one paragraph is one', () => {
    expect(passage('Ask *when*.')).toBe('<p class="why" id="a-why"><strong>Yes. </strong>Ask <em>when</em>.</p>');
  });

  it('of several begins with what leads it', () => {
    expect(passage('Ask:\n\n- when\n- who')).toBe(
      '<div class="passage why" id="a-why"><p><strong>Yes. </strong>Ask:</p><ul><li>when</li><li>who</li></ul></div>',
    );
  });

  it('that begins with a list puts what leads it into a paragraph of its own', () => {
    expect(passage('1. when')).toBe(
      '<div class="passage why" id="a-why"><p><strong>Yes. </strong></p><ol><li>when</li></ol></div>',
    );
  });

  it('without anything before it has no empty paragraph', () => {
    expect(renderToString(h(Passage, { text: read('- when') }))).toBe(
      '<div class="passage"><ul><li>when</li></ul></div>',
    );
  });
});

it('A choice shows the marks of its options and reasons', () => {
  const exercise = choiceSchema.parse({
    id: 'example',
    kind: 'choice',
    objective: 1,
    stem: 'What do you say?',
    hint: 'Think.',
    options: [
      { id: 'ask', text: 'Ask **when**.', correct: true, why: 'It helps:\n\n- them\n- you' },
      { id: 'tell', text: 'Tell.', why: 'It *hurts*.' },
    ],
  });
  const view = h(choiceKind.View, {
    exercise,
    draft: { option: 'ask' },
    tries: [{ option: 'ask' }],
    done: true,
    order: ['ask', 'tell'],
    name: 'example',
    onDraft: () => {},
  });
  const html = renderToString(view);
  expect(html).toContain('<span>Ask <strong>when</strong>.</span>');
  expect(html).toContain('<p>It helps:</p><ul><li>them</li><li>you</li></ul>');
  expect(html).toContain('It <em>hurts</em>.');
  expect(renderToString(h(choiceKind.Solution, { exercise }))).toContain(
    'Ask <strong>when</strong>. <div class="passage">',
  );
});
