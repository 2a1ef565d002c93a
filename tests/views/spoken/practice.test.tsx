import { expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { exercise, openLesson } from '../lesson-in-hand.tsx';
import { each, type Locator } from '../locate.ts';
import { GoldenTranscript } from './golden-transcript.ts';

/** What a screen reader says of each kind of practice that goes a way of its own, from its beginning to another day. */

freshBrowserForEachTest();

async function visit(id: string): Promise<Locator> {
  await openLesson('every-kind', undefined, 'common');
  return exercise(`every-kind/${id}`);
}

it('A screen reader reads a talk as its golden transcript has it', async () => {
  const golden = new GoldenTranscript('conversation');
  const root = await visit('late-boxes');
  const say = async (reply: string): Promise<void> => {
    await root.locate('[data-act="show"]').click();
    await root.locate(`[data-reply="${reply}"]`).click();
  };
  await golden.read('Open', root);
  await golden.act(
    'Show the replies',
    'nothing',
    () => root.locate('[data-act="show"]').click(),
    () => expect.element(root.locate('[data-reply]').first()).toHaveFocus(),
  );
  await golden.read('With the replies', root);
  await golden.act(
    'A reply',
    'once',
    () => root.locate('[data-reply="list"]').click(),
    () => expect.element(root.locate('[data-node="closing"]')).toBeVisible(),
  );
  await golden.read('After one reply', root);
  await golden.act(
    'The last reply',
    'once',
    () => say('last-question'),
    () => expect.element(root.locate('.ending')).toHaveFocus(),
  );
  await golden.read('Over, with a mixed ending', root);
  await golden.read('On another day', await visit('late-boxes'));
  await golden.compare();
});

it('A screen reader reads a desk to write at as its golden transcript has it', async () => {
  const golden = new GoldenTranscript('write');
  const root = await visit('follow-up');
  await golden.read('Open', root);
  const compare = (): Promise<void> => root.locate('[data-act="compare"]').click();
  await golden.act('Compare, with nothing rated', 'once', compare, () =>
    expect.element(root.locate('.samples [data-result]')).toHaveTextContent('Rate both first.'),
  );
  await golden.read('Nothing rated yet', root);
  for (const sample of each(root.locate('.sample'))) await sample.getByLabelText('workable').click();
  await golden.act('Compare', 'nothing', compare, () => expect.element(root.getByRole('textbox')).toHaveFocus());
  await golden.read('Writing', root);
  await root.getByRole('textbox').fill('Joe, the inspector is back in three weeks.');
  await root.locate('[data-act="written"]').click();
  await root.getByLabelText('Names something that Joe himself said.').click();
  await golden.read('Judging', root);
  await golden.act(
    'Save',
    'nothing',
    () => root.locate('[data-act="keep"]').click(),
    () => expect.element(root.locate(':focus')).toBeInTheDocument(),
  );
  await golden.read('Kept', root);
  await golden.read('On another day', await visit('follow-up'));
  await golden.compare();
});

it('A screen reader reads a card to say aloud as its golden transcript has it', async () => {
  const golden = new GoldenTranscript('recall');
  const root = await visit('opening-line');
  await golden.read('Open', root);
  await golden.act(
    'Show the answer',
    'nothing',
    () => root.getByRole('button', { name: 'I said it. Show the answer' }).click(),
    () => expect.element(root.locate('.back')).toHaveFocus(),
  );
  await golden.read('With its answer', root);
  await golden.act(
    'A rating',
    'once',
    () => root.locate('[data-rating="hard"]').click(),
    () => expect.element(root.locate('[data-result]')).toHaveTextContent('Saved: slow.'),
  );
  await golden.read('Rated', root);
  await golden.read('On another day', await visit('opening-line'));
  await golden.compare();
});
