/**
 * Says below a part of the page that its script did not come, and tries again when somebody asks for it, when the network
 * comes back, and when the page is looked at again. The second time it offers to load the page anew, since some browsers
 * remember a script that failed until then.
 */
export function loadFailed(place: Element, retry: () => Promise<void>): void {
  const tried = Number(place.getAttribute('data-tries') ?? 0) + 1;
  place.setAttribute('data-tries', String(tried));
  const box = document.createElement('div');
  box.className = 'advice load-failed';
  box.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent =
    tried === 1
      ? 'This part didn’t load, so it doesn’t work yet. Check your connection and try again.'
      : 'It still didn’t load. Check your connection and reload the page. What you did is saved.';
  box.append(
    words,
    button('Try again', () => void again()),
  );
  if (tried > 1)
    box.append(
      ' ',
      button('Reload the page', () => location.reload()),
    );

  const stop = new AbortController();
  const again = async (): Promise<void> => {
    stop.abort();
    box.remove();
    await retry();
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') void again();
  };
  addEventListener('online', () => void again(), { signal: stop.signal });
  document.addEventListener('visibilitychange', seen, { signal: stop.signal });
  place.append(box);
}

function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button quiet';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}
