import { code, type Defect } from './defect.ts';

/** In what is filled in and looked up: search, library, assigning, the board, one's data, a review. */
export const formDefects: readonly Defect[] = [
  {
    name: 'The page behind the search is still there for Tab',
    criterion: '2.4.11',
    scene: 'search',
    plant: { behavior: showWithoutModal },
  },
  {
    name: 'Which result is chosen is not told',
    criterion: '4.1.2',
    scene: 'search',
    plant: { code: { from: code('"aria-activedescendant":'), to: '"data-active":' } },
  },
  {
    name: 'How much was found is not told',
    criterion: '4.1.3',
    scene: 'search',
    plant: {
      code: { from: code('("p",{class:"visually-hidden",role:"status",'), to: '("p",{class:"visually-hidden",' },
    },
  },
  {
    name: 'The search opens as soon as its link has the focus',
    criterion: '3.2.1',
    scene: 'library',
    plant: { behavior: openOnFocus },
  },
  {
    name: 'A choice in a list leads to another page',
    criterion: '3.2.2',
    scene: 'library',
    plant: { behavior: leaveOnChange },
  },
  {
    name: 'A page takes the focus into its field as it loads',
    criterion: '2.4.3',
    scene: 'library',
    plant: { behavior: focusOnLoad },
  },
  {
    name: 'A field is not tied to what is wrong with it',
    criterion: '3.3.1',
    scene: 'assign',
    plant: { code: { from: code(',@&&`@{@}-problem`].filter(Boolean)'), to: '].filter(Boolean)' } },
  },
  {
    name: 'The label of a field is only near it',
    criterion: '3.3.2',
    scene: 'assign',
    plant: { code: { from: code('("label",{for:@,children:@})'), to: '("span",{children:$2})' } },
  },
  {
    // KAMRONBEK/talim-ai #55
    name: 'The order can be changed by a drag alone',
    criterion: '2.5.7',
    scene: 'assign',
    plant: { css: '.step .move[data-by] { display: none }', on: '.step .move[data-by]' },
  },
  {
    name: 'A move in a list is not told',
    criterion: '4.1.3',
    scene: 'assign',
    plant: {
      code: { from: code('("p",{class:"visually-hidden",role:"status",'), to: '("p",{class:"visually-hidden",' },
    },
  },
  {
    name: 'The heads of the board are cells',
    criterion: '1.3.1',
    scene: 'board',
    plant: { code: { from: code('("th",{scope:"col"'), to: '("td",{"data-head":!0' } },
  },
  {
    name: 'By what the board is sorted is not told',
    criterion: '1.3.1',
    scene: 'board',
    plant: { code: { from: code('"aria-sort":'), to: '"data-sort":' } },
  },
  {
    name: 'The field for a file has no name',
    criterion: '4.1.2',
    scene: 'data',
    plant: { code: { from: code('("label",{class:"file",children:['), to: '("div",{class:"file",children:[' } },
  },
  {
    name: 'That something was reset is not told',
    criterion: '4.1.3',
    scene: 'data',
    plant: { code: { from: code('role:"status",tabIndex:-1,'), to: 'tabIndex:-1,' } },
  },
  {
    name: 'Going on to the next question, the focus falls to the top of the page',
    criterion: '2.4.3',
    scene: 'review',
    plant: { behavior: loseFocusOnNext },
  },
  {
    name: 'No key reaches the buttons of a panel',
    criterion: '2.1.1',
    scene: 'data',
    plant: {
      code: {
        from: code('type:"button",class:"button quiet",onClick:()=>'),
        to: 'type:"button",tabIndex:-1,class:"button quiet",onClick:()=>',
      },
    },
  },
];

function showWithoutModal(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void {
    document.documentElement.dataset['planted'] = '';
    this.show();
    this.style.position = 'fixed';
    this.style.zIndex = '9';
  };
}

function openOnFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest<HTMLElement>('[data-open-search]');
    if (!link || document.querySelector('dialog[open]')) return;
    document.documentElement.dataset['planted'] = '';
    link.click();
  });
}

function leaveOnChange(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    sessionStorage.setItem('planted', '');
    location.assign('/glossary/');
  });
  if (sessionStorage.getItem('planted') !== null)
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['planted'] = '';
    });
}

function focusOnLoad(): void {
  addEventListener('load', () => {
    document.documentElement.dataset['planted'] = '';
    document.querySelector<HTMLElement>('main input')?.focus();
  });
}

function loseFocusOnNext(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-next-question]')) return;
    setTimeout(() => {
      document.documentElement.dataset['planted'] = '';
      (document.activeElement as HTMLElement | null)?.blur();
    }, 50);
  });
}
