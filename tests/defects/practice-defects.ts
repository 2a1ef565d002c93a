import { code, type Defect } from './defect.ts';

/** In practice with a course of its own: writing, the talk, saying it aloud. */
export const practiceDefects: readonly Defect[] = [
  {
    name: 'Tab writes a tab, and nobody gets out of the field',
    criterion: '2.1.2',
    scene: 'write',
    plant: { behavior: keepTab },
  },
  {
    name: 'The field for a quote has no name',
    criterion: '4.1.2',
    scene: 'write',
    plant: {
      code: {
        from: code('"aria-label":`The words that show it: @{@(@)}`,placeholder:"Your words that show it",'),
        to: '',
      },
    },
  },
  {
    name: 'What is still missing is shown and not told',
    criterion: '4.1.3',
    scene: 'write',
    plant: {
      page: { from: /(<span) role="status"( data-result="true">)/g, to: '$1$2' },
      code: { from: code('("span",{role:"status","data-result":!0,'), to: '("span",{"data-result":!0,' },
    },
  },
  {
    name: 'The two texts to judge have no group',
    criterion: '1.3.1',
    scene: 'write',
    plant: { code: { from: code('("legend",{class:"visually-hidden",'), to: '("p",{' } },
  },
  {
    name: 'What a buyer answers is not told',
    criterion: '4.1.3',
    scene: 'talk',
    plant: {
      page: { from: /(<p class="visually-hidden") role="status"( data-result="true">)/g, to: '$1$2' },
      code: {
        from: code('("p",{class:"visually-hidden",role:"status","data-result":!0,'),
        to: '("p",{class:"visually-hidden","data-result":!0,',
      },
    },
  },
  {
    name: 'After a reply the focus falls to the top of the page',
    criterion: '2.4.3',
    scene: 'talk',
    plant: { code: { from: code('"data-reply":@.id,ref:@>0?null:@,'), to: '"data-reply":$1.id,' } },
  },
  {
    // Pollution-Control-Hub #1014
    name: 'No key reaches the replies',
    criterion: '2.1.1',
    scene: 'talk',
    plant: { code: { from: code('"data-reply":@.id,'), to: 'tabIndex:-1,"data-reply":$1.id,' } },
  },
  {
    name: 'A reply is told by the color of its edge alone',
    criterion: '1.4.1',
    scene: 'talk',
    plant: { css: '.talk .note strong { display: none }', on: '.talk .note strong' },
  },
];

function keepTab(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !(event.target instanceof HTMLTextAreaElement)) return;
    document.documentElement.dataset['planted'] = '';
    event.preventDefault();
    event.target.setRangeText('\t');
  });
}
