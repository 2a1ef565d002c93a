// On the page for what is not there: goes on to where a link belongs whose `#` was encoded on its way, so that a server
// looked for it. Teams on iOS makes `%23` of it (https://github.com/microsoft/AdaptiveCards/issues/6839), Outlook’s Safe
// Links `%2523` (https://github.com/Skyfay/SkySend/issues/68).
{
  const place = document.querySelector<HTMLElement>('[data-lost]');
  // From the root of the site, by the word that links of a kind begin with.
  const pages: Partial<Record<string, string>> = JSON.parse(place?.dataset['lost'] ?? '{}');
  const [, fragment = '', word = ''] =
    /%(?:25)*23(([a-z-]+)\d+(?:\.|%(?:25)*2e).*)/i.exec(location.pathname + location.search + location.hash) ?? [];
  const page = Object.hasOwn(pages, word) ? pages[word] : undefined;
  const link = place?.querySelector('a');
  if (place && link && page) {
    link.href = `${page}#${fragment}`;
    place.hidden = false;
    location.replace(link.href);
  }
}
