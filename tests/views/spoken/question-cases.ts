import type { Locator } from '../locate.ts';

/** How each kind of question is answered wrong, wrong again, and right. */
export interface QuestionCase {
  /** Lesson and exercise. */
  address: string;
  wrong: readonly [Act, Act];
  right: Act;
}

export type Act = (root: Locator) => Promise<void>;

const options =
  (...ids: string[]): Act =>
  async (root) => {
    for (const id of ids) await root.locate(`[data-option="${id}"] input`).click();
  };

const typed =
  (text: string): Act =>
  (root) =>
    root.getByRole('textbox').fill(text);

/** Numbers the steps in this order, from none. */
const steps =
  (...ids: string[]): Act =>
  async (root) => {
    const startOver = root.locate('[data-act="start-over"]:not([data-off])');
    if (startOver.elements().length > 0) await startOver.click();
    for (const id of ids) await root.locate(`[data-step="${id}"] label`).click();
  };

const replies =
  (pairs: Record<string, string>): Act =>
  async (root) => {
    for (const [prompt, reply] of Object.entries(pairs)) {
      const part = root.locate(`[data-part="${prompt}"]`);
      if (part.locate('.reply').elements().length === 0) continue;
      await part.locate('.reply').click();
      await part.locate(`label:has([value="${reply}"])`).click();
    }
  };

const groups =
  (cards: Record<string, string>): Act =>
  async (root) => {
    for (const [card, group] of Object.entries(cards)) {
      await root.locate(`[data-part="${card}"]`).getByText(group, { exact: true }).click();
    }
  };

const line =
  (id: string): Act =>
  (root) =>
    root.locate(`label:has([value="${id}"])`).click();

export const questionCases: Readonly<Record<string, QuestionCase>> = {
  choice: {
    address: 'opening-well/pick-one',
    wrong: [options('price'), options('boast')],
    right: options('ask'),
  },
  multiple: {
    address: 'opening-well/pick-two',
    wrong: [options('repeat', 'match'), options('match', 'finish')],
    right: options('repeat', 'wait'),
  },
  number: { address: 'opening-well/work-out', wrong: [typed('200'), typed('7')], right: typed('400') },
  fill: { address: 'opening-well/fill-in', wrong: [typed('say'), typed('mean')], right: typed('miss') },
  order: {
    address: 'every-kind/call-plan',
    wrong: [steps('price', 'agree', 'complaint', 'cost', 'step'), steps('cost', 'complaint', 'agree', 'price', 'step')],
    right: steps('agree', 'complaint', 'cost', 'price', 'step'),
  },
  match: {
    address: 'every-kind/concerns',
    wrong: [
      replies({ think: 'which-part', vendor: 'discount', budget: 'one-thing' }),
      replies({ vendor: 'next-year', budget: 'discount' }),
    ],
    right: replies({ think: 'which-part', vendor: 'one-thing', budget: 'next-year' }),
  },
  sort: {
    address: 'every-kind/delight',
    wrong: [
      groups({ 'on-time': 'Delight', spare: 'Expected', 'call-back': 'Expected' }),
      groups({ 'on-time': 'Expected' }),
    ],
    right: groups({ 'on-time': 'Expected', spare: 'Delight', 'call-back': 'Expected' }),
  },
  spot: { address: 'every-kind/lost-line', wrong: [line('open'), line('fine')], right: line('pitch') },
};
