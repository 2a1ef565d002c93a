import type { Defect } from './defect.ts';

/** In what every page is made of: language, title, headings, landmarks, names, tables. */
export const pageDefects: readonly Defect[] = [
  {
    name: 'The page does not say its language',
    criterion: '3.1.1',
    scene: 'Today',
    plant: { page: { from: /<html lang="[^"]*"/, to: '<html' } },
  },
  {
    name: 'A lesson has the title of another page',
    criterion: '2.4.2',
    scene: 'lesson',
    plant: { page: { from: /<title>[^<]*<\/title>/, to: '<title>Library · Testbed</title>' } },
  },
  {
    name: 'A heading is a bold paragraph',
    criterion: '1.3.1',
    scene: 'lesson',
    plant: { page: { from: /<h2 id="practice">Practice<\/h2>/, to: '<p id="practice"><strong>Practice</strong></p>' } },
  },
  {
    name: 'A heading skips a level',
    criterion: '1.3.1',
    scene: 'lesson',
    plant: { page: { from: /<h2 id="the-idea">The idea<\/h2>/, to: '<h4 id="the-idea">The idea</h4>' } },
  },
  {
    name: 'A page has a second main heading',
    criterion: '1.3.1',
    scene: 'library',
    plant: { page: { from: /<h2([^>]*)>(<a href="\/modules\/first-steps\/".*?)<\/h2>/, to: '<h1$1>$2</h1>' } },
  },
  {
    name: 'The main part is a plain div',
    criterion: '1.3.1',
    scene: 'lesson',
    plant: { page: { from: /<main (.*)<\/main>/s, to: '<div $1</div>' } },
  },
  {
    name: 'The skip link leads nowhere',
    criterion: '2.4.1',
    scene: 'glossary',
    plant: { page: { from: / id="content"/, to: '' } },
  },
  {
    name: 'The heads of a table are cells',
    criterion: '1.3.1',
    scene: 'lesson',
    plant: { page: { from: /<th>(Say|Why)<\/th>/g, to: '<td><b>$1</b></td>' } },
  },
  {
    name: 'The link to the search is a picture without a name',
    criterion: '2.4.4',
    scene: 'library',
    plant: { page: { from: / title="Search: [^"]*"([^>]*>.*?<\/svg>)<span[^>]*>Search<\/span>/, to: '$1' } },
  },
  {
    name: 'A drawing has no words for it',
    criterion: '1.1.1',
    scene: 'lesson with a drawing',
    plant: {
      page: {
        from: / aria-labelledby="(drawing-[\w-]+-title)"([^>]*>)\s*<title id="\1"[^>]*>[^<]*<\/title>/,
        to: '$2',
      },
    },
  },
  {
    name: 'A sentence in French is not marked as such',
    criterion: '3.1.2',
    scene: 'lesson',
    plant: {
      page: {
        from: /<p>A buyer asks for a price\. What now\?<\/p>/,
        to: '<p>A buyer asks for a price.</p><p>« Envoyez-moi le prix, je n’ai pas le temps pour une visite. »</p>',
      },
    },
  },
  {
    name: 'A description that a link refers to is gone',
    criterion: '1.3.1',
    scene: 'lesson',
    plant: { page: { from: /aria-describedby="term-advance-is"/, to: 'aria-describedby="term-advance-text"' } },
  },
  {
    name: 'Something that takes the focus is hidden from screen readers',
    criterion: '4.1.2',
    scene: 'lesson',
    plant: { page: { from: /class="place-bar no-print"/, to: 'class="place-bar no-print" aria-hidden="true"' } },
  },
  {
    name: 'Zooming with two fingers is forbidden',
    criterion: '1.4.4',
    scene: 'lesson',
    plant: { page: { from: /initial-scale=1/, to: 'initial-scale=1, maximum-scale=1, user-scalable=no' } },
  },
  {
    name: 'A button is a link that leads nowhere, and no key reaches it',
    criterion: '2.1.1',
    scene: 'offline',
    plant: {
      page: {
        from: /<button type="button" class="button needs-script" data-again([^>]*)>Try again<\/button>/,
        to: '<a class="button needs-script" data-again$1>Try again</a>',
      },
    },
  },
  {
    name: 'The lists of the glossary are lists no more',
    criterion: '1.3.1',
    scene: 'glossary',
    plant: { page: { from: /<(\/?)dl>/g, to: '<$1section>' } },
  },
];
