import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { InstallApp } from '../../src/ui/offline/InstallApp.tsx';
import { freshBrowserForEachTest, onLeave } from './fresh-browser.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';

freshBrowserForEachTest();

/** What Safari on an iPhone shows of itself. */
function asOnAnIphone(): void {
  Object.defineProperty(navigator, 'standalone', { value: false, configurable: true });
  Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true });
  onLeave(() => {
    Reflect.deleteProperty(navigator, 'standalone');
    Reflect.deleteProperty(navigator, 'maxTouchPoints');
  });
}

it('On an iPhone the page says that progress does not come along by itself, before it says how to add the site', () => {
  asOnAnIphone();
  const place = layOut('Your data');
  render(h(InstallApp, {}), place);
  const words = place.textContent;
  expect(words).toMatch(
    /starts without your progress.*back up here.*restore that file.*tap Share, then Add to Home Screen/,
  );
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#storage');
});

it('Elsewhere nothing is said of a home screen', () => {
  const place = layOut('Your data');
  render(h(InstallApp, {}), place);
  expect(place.textContent).not.toContain('Share');
});
