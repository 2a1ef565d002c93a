/** What a screen reader tells by itself: what changes in a live region. */

const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';

/** Listens to the page from now on. Returns a function that gives what was said since it was called last. */
export function listen(): () => string[] {
  let said: string[] = [];
  const observer = new MutationObserver((records) => said.push(...toldBy(records)));
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  return () => {
    said.push(...toldBy(observer.takeRecords()));
    const heard = said;
    said = [];
    return heard;
  };
}

/** Each region once, whatever changed in it in one go, and none that was emptied. */
function toldBy(records: readonly MutationRecord[]): string[] {
  const regions = new Set(records.flatMap(regionsOf));
  return [...regions]
    .filter((region) => region.isConnected && region.checkVisibility())
    .map((region) => region.textContent.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/** Those in which something changed, and those that came with their words already in them. */
function regionsOf({ target, addedNodes }: MutationRecord): Element[] {
  const around = target instanceof Element ? target : target.parentElement;
  const region = around?.closest(LIVE);
  if (region) return [region];
  return [...addedNodes]
    .filter((node) => node instanceof Element)
    .flatMap((node) => [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)]);
}
