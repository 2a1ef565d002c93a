/** What a page of the site lays out around an island, as far as its looks and its headings depend on it. */
export function layOut(title: string, { mainClass = 'page', panelClass = '' } = {}): HTMLElement {
  const main = document.createElement('main');
  main.className = mainClass;
  const panel = document.createElement('div');
  panel.className = panelClass;
  if (title !== '') {
    const heading = document.createElement('h1');
    heading.textContent = title;
    main.append(heading);
  }
  main.append(panel);
  document.body.append(main);
  return panel;
}
