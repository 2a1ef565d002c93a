import type { Persistence } from '../../device/persistence.ts';

/**
 * What is said of how long a browser keeps what is stored, and around asking it to. Of Safari it is said as its makers wrote
 * it down; none of it was tried on a device of Apple’s.
 */

/** Since Safari 13.1 (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/). */
export const AFTER_SEVEN_DAYS =
  'Some browsers, including Safari, also delete a site’s data after seven days of use without a visit.';

/** The same where it is all there is to say. */
export const MAY_AFTER_SEVEN_DAYS =
  'Some browsers, including Safari, delete a site’s data after seven days of use without a visit.';

/** What is on the home screen counts its own days of use, each of which is a visit (the same page of WebKit’s). */
export const NOT_ON_HOME_SCREEN = 'On your home screen, your progress isn’t deleted for that.';

/**
 * An app on the home screen keeps its data apart from Safari’s (https://webkit.org/blog/10218/), and a link that is opened goes to
 * Safari, so that a file is what surely reaches it.
 */
export const BRING_ALONG = {
  before: 'The app starts without your progress. Before you add it, ',
  link: 'back up here',
  after: ' and save the file to Files. Then open the app, go to Your data, and restore that file.',
} as const;

export const ASK = 'Ask it to keep your progress';

/** While the browser has put the question to the person, and only then. */
export const ASKING = 'Your browser is asking you now…';

export const answerWords = (answer: Persistence): string =>
  answer === 'kept' ? 'Your browser promised to keep it.' : 'Your browser didn’t promise it this time.';
