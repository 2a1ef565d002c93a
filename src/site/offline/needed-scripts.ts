/**
 * The scripts, fonts and styles that pages need, whatever is pressed on them: those that they name, and those that these import, now or later.
 * `read` gives the text of a file by its path from the site's root.
 */
export function neededScripts(
  pages: readonly string[],
  scripts: readonly string[],
  read: (path: string) => string,
): Set<string> {
  const byName = new Map(scripts.map((path) => [path.split('/').at(-1) ?? path, path]));
  const needed = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const [name] of read(path).matchAll(/[\w.-]+\.(?:js|woff2|css)\b/g)) {
      const script = byName.get(name);
      if (script === undefined || needed.has(script)) continue;
      needed.add(script);
      if (script.endsWith('.js')) waiting.push(script);
    }
  }
  return needed;
}
