import { code, type Defect } from './defect.ts';

/** In questions, before and after they are answered. */
export const questionDefects: readonly Defect[] = [
  {
    // h5p-multi-choice #186
    name: 'The options have no question as their name',
    criterion: '1.3.1',
    scene: 'choice',
    plant: { code: { from: code('"legend",{id:'), to: '"div",{id:' } },
  },
  {
    name: 'An option is no label of its radio button',
    criterion: '4.1.2',
    scene: 'choice',
    plant: {
      code: { from: code('("label",{children:[@("input",{type:@,'), to: '("div",{children:[$1("input",{type:$2,' },
    },
  },
  {
    // h5p-multi-choice PR #142
    name: 'What came of an answer is shown and not told',
    criterion: '4.1.3',
    scene: 'choice',
    plant: {
      page: { from: /(<div) role="status"( data-result="true">)/g, to: '$1$2' },
      code: { from: code('role:"status","data-result":!0,children:[@&&'), to: '"data-result":!0,children:[$1&&' },
    },
  },
  {
    name: 'The live region comes and goes with its message',
    criterion: '4.1.3',
    scene: 'choice',
    plant: {
      code: {
        from: code('children:[@("div",{role:"status","data-result":!0,children:[@&&@(@,{text:@},@),@&&@&&'),
        to: 'children:[($2||$7&&$8)&&$1("div",{role:"status","data-result":!0,children:[$2&&$3($4,{text:$5},$6),$7&&$8&&',
      },
    },
  },
  {
    // xblock-drag-and-drop-v2 PR #85
    name: 'The live region is so wide that all of the exercise is read',
    criterion: '4.1.3',
    scene: 'choice',
    plant: {
      page: { from: / data-exercise="/g, to: ' aria-live="polite" data-exercise="' },
      code: { from: code('"data-exercise":@.address'), to: '"aria-live":"polite","data-exercise":$1.address' },
    },
  },
  {
    name: 'A toast tells once more what was told',
    criterion: '4.1.3',
    scene: 'choice',
    plant: { behavior: repeatAsToast },
  },
  {
    // triggerdotdev/examples PR #126
    name: 'The button is disabled once it was pressed, and the focus falls to the top',
    criterion: '2.4.3',
    scene: 'choice',
    plant: { behavior: disableWhatWasPressed },
  },
  {
    // h5p-blanks PR #129
    name: 'The focus goes to something that nobody can see',
    criterion: '2.4.7',
    scene: 'choice',
    plant: { behavior: focusTheUnseen },
  },
  {
    name: 'Right and wrong differ by color alone',
    criterion: '1.4.1',
    scene: 'choice',
    plant: { css: '.option .sign, .option .why strong { display: none }', on: '.option[data-mark] .sign' },
  },
  {
    name: 'The word of a wrong answer is too pale',
    criterion: '1.4.3',
    scene: 'choice',
    plant: {
      css: '.verdict > p:first-child > strong { color: light-dark(oklch(0.75 0.12 28), oklch(0.42 0.1 32)) }',
      on: '.verdict strong',
    },
  },
  {
    name: 'An option is not tied to what is said of it',
    criterion: '1.3.1',
    scene: 'choice',
    plant: { code: { from: code('"aria-describedby":@&&@?'), to: '"data-tied":$1&&$2?' } },
  },
  {
    name: 'In forced colors nobody sees how sure one said to be',
    criterion: '1.4.11',
    scene: 'choice',
    plant: {
      css: '.confidence :checked + span { border: 1px solid var(--line); font-weight: inherit }',
      on: '.confidence :checked + span',
    },
  },
  {
    name: 'A button is called otherwise than it reads',
    criterion: '2.5.3',
    scene: 'choice',
    plant: {
      page: {
        from: /<button type="submit" class="button">Check</g,
        to: '<button type="submit" aria-label="Send in" class="button">Check<',
      },
      code: {
        from: code('"button",{type:"submit",class:@?'),
        to: '"button",{type:"submit","aria-label":"Send in",class:$1?',
      },
    },
  },
  {
    name: 'A button is a div that only a mouse can press',
    criterion: '2.1.1',
    scene: 'choice',
    plant: {
      code: {
        from: code('("button",{type:"button",class:"other-reasons",'),
        to: '("div",{class:"other-reasons",',
      },
    },
  },
  {
    name: 'A field is named by its placeholder alone',
    criterion: '3.3.2',
    scene: 'number',
    plant: {
      page: { from: /aria-label="Your figure in /, to: 'placeholder="Your figure in ' },
      code: { from: code('"aria-label":`Your figure in '), to: 'placeholder:`Your figure in ' },
    },
  },
  {
    name: 'The groups of a card have no card as their name',
    criterion: '1.3.1',
    scene: 'sort',
    plant: {
      page: { from: /role="radiogroup" aria-labelledby="[^"]*"/g, to: 'role="radiogroup"' },
      code: { from: code('role:"radiogroup","aria-labelledby":`@{@}-@{@}`'), to: 'role:"radiogroup"' },
    },
  },
  {
    name: 'What is said of a card is tied to nothing',
    criterion: '1.3.1',
    scene: 'sort',
    plant: { code: { from: code('"aria-describedby":@&&`'), to: '"data-tied":$1&&`' } },
  },
  {
    name: 'A sheet closes, and the focus falls to the top of the page',
    criterion: '2.4.3',
    scene: 'match',
    plant: { behavior: loseFocusOnClose },
  },
  {
    name: 'A step that was moved loses the focus',
    criterion: '2.4.3',
    scene: 'order',
    plant: {
      code: { from: code('.focus({preventScroll:!0}),@.matches(":focus-visible")'), to: '.matches(":focus-visible")' },
      alsoCode: { from: code('?.()?.focus()'), to: '?.()' },
    },
  },
  {
    name: 'That a step has moved is not told',
    criterion: '4.1.3',
    scene: 'order',
    plant: {
      page: { from: /(<p class="visually-hidden") role="status"/g, to: '$1' },
      code: {
        from: code('class:"visually-hidden",role:"status",children:@(@,{told:@})'),
        to: 'class:"visually-hidden",children:$1($2,{told:$3})',
      },
    },
  },
];

function repeatAsToast(): void {
  addEventListener('DOMContentLoaded', () => {
    const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    document.body.append(toast);
    document.addEventListener('submit', () => {
      setTimeout(() => {
        document.documentElement.dataset['planted'] = '';
        toast.textContent = `Answer checked at ${Date.now()}`;
      }, 30);
    });
  });
}

function disableWhatWasPressed(): void {
  document.addEventListener('submit', ({ submitter }) => {
    if (!(submitter instanceof HTMLButtonElement)) return;
    document.documentElement.dataset['planted'] = '';
    setTimeout(() => {
      submitter.disabled = true;
      submitter.blur();
    });
  });
}

function focusTheUnseen(): void {
  document.addEventListener('submit', ({ target }) => {
    const form = target as HTMLFormElement;
    setTimeout(() => {
      const told = form.querySelector<HTMLElement>('[data-result]');
      if (!told) return;
      document.documentElement.dataset['planted'] = '';
      told.tabIndex = -1;
      told.style.cssText = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
      told.focus();
    });
  });
}

function loseFocusOnClose(): void {
  document.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      document.documentElement.dataset['planted'] = '';
      (document.activeElement as HTMLElement | null)?.blur();
    },
    true,
  );
}
