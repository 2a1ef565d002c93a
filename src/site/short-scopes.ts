/**
 * Astro marks each element of a component that has styles, and each of their selectors, with an attribute of 24 letters
 * that no compression makes cheap: `data-astro-cid-2omq5szc`. A page has all of its styles in itself, so a number will do,
 * and an element that no selector can mean needs none. No script gives an element in such a component another class: the architecture test holds it.
 */
export function withShortScopes(html: string): string {
  const scopes = scopesOf([...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('\n'));
  return html.replace(PARTS, (part, style?: string, name?: string, attributes = '') => {
    if (style !== undefined) return part.replace(SCOPE, (_, scope: string) => shortName(scopes, scope));
    if (name === undefined) return part;
    return part.replaceAll(new RegExp(` ${SCOPE.source}`, 'g'), (_, scope: string) =>
      scopes.get(scope)?.some((wanted) => isMeant(wanted, name, attributes)) ? ` ${shortName(scopes, scope)}` : '',
    );
  });
}

/** A style, a script, which is passed over, or the beginning of an element, with its name and its attributes. */
const PARTS =
  /<style\b[^>]*>(.*?)<\/style>|<script\b.*?<\/script>|<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gs;

const SCOPE = /data-astro-cid-(\w{8})/g;

/** The beginning of a selector that stands before its scope, as far as it is a name and classes: `li.wide`. */
interface Wanted {
  name: string;
  classes: readonly string[];
}

/** What the selectors of each scope ask of an element, in the order in which the scopes are met. */
function scopesOf(css: string): ReadonlyMap<string, readonly Wanted[]> {
  const scopes = new Map<string, Wanted[]>();
  for (const [, before = '', scope = ''] of css.matchAll(/([^\s>+~,{}()]*)\[data-astro-cid-(\w{8})\]/g)) {
    const [, name, classes] = /^([a-z][a-z\d]*)?((?:\.[\w-]+)*)$/.exec(before) ?? [];
    scopes.set(scope, [
      ...(scopes.get(scope) ?? []),
      { name: name ?? '', classes: classes?.split('.').filter(Boolean) ?? [] },
    ]);
  }
  return scopes;
}

const shortName = (scopes: ReadonlyMap<string, unknown>, scope: string): string =>
  `data-${[...scopes.keys()].indexOf(scope)}`;

function isMeant({ name, classes }: Wanted, element: string, attributes: string): boolean {
  if (name && name !== element) return false;
  const [, value = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
  const own = value.split(/\s+/);
  return classes.every((each) => own.includes(each));
}
