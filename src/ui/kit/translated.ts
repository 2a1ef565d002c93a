import { options } from 'preact';

/**
 * Keeps a page true that the browser translates. Google's translation, in Chrome and Edge 150, takes a text out of the page
 * and puts a `<font>` with its own words in the place; what the program changes or takes away afterwards is the text that
 * nobody sees (https://github.com/facebook/react/issues/11538). So whatever is changed is put back, to be translated anew,
 * and whatever goes takes its translation along.
 */
export function followTranslation(): void {
  if (follows) return;
  follows = true;
  const observer = new MutationObserver((records) => {
    for (const [text, translation] of replacedIn(records)) {
      translations.set(text, translation);
      observer.observe(text, { characterData: true });
    }
    for (const { type, target } of records) if (type === 'characterData') putBack(target);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });

  const before = options.unmount;
  options.unmount = (vnode) => {
    // Preact 10 keeps the node of a virtual one under this name, which is fixed for its tools (mangle.json).
    const node = (vnode as { __e?: unknown }).__e;
    if (node instanceof Text) translations.get(node)?.remove();
    before?.(vnode);
  };
}

let follows = false;

/** What stands in the page for a text that is no longer in it. */
const translations = new WeakMap<Node, Element>();

function putBack(text: Node): void {
  const translation = translations.get(text);
  if (!translation) return;
  translations.delete(text);
  if (!text.isConnected && text instanceof Text) translation.replaceWith(text);
}

/** Which texts were taken out and which translations were put in, one by one in the same place. */
function replacedIn(records: readonly MutationRecord[]): [Node, Element][] {
  const places = new Map<Node, { texts: Node[]; translations: Element[] }>();
  for (const { target, addedNodes, removedNodes } of records) {
    if (addedNodes.length + removedNodes.length === 0) continue;
    const place = places.get(target) ?? { texts: [], translations: [] };
    places.set(target, place);
    place.texts.push(...[...removedNodes].filter((node) => node instanceof Text && !node.isConnected));
    place.translations.push(...[...addedNodes].filter((node) => isTranslation(node)));
  }
  return [...places.values()].flatMap(({ texts, translations: found }) =>
    texts.length === found.length ? texts.map((text, index): [Node, Element] => [text, found[index] as Element]) : [],
  );
}

const isTranslation = (node: Node): node is Element => node instanceof Element && node.tagName === 'FONT';
