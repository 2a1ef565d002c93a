/** What a journey asks of a browser, whichever it is: somebody sits before it, reaches for what they see, and types. */

/** What can be found by what a screen reader calls it. */
export type Role = 'button' | 'checkbox' | 'combobox' | 'link' | 'radio' | 'searchbox' | 'textbox';

/** A CSS selector, or a role with its accessible name, as a whole or by a pattern; `within` a selector where it matters. */
export type Target = string | { role: Role; name: string | RegExp; within?: string };

/** One window with one page in it. */
export interface Person {
  /** The address of the site that they use, with a slash at its end. */
  site: string;
  /** Goes to an address of the site, or to a whole one. Resolves when the page has loaded. */
  go(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Back, by way of the browser's page cache where it has one. */
  back(): Promise<void>;
  /** Clicks in the middle of it, as soon as it is there. Of several it is the first that can be seen. */
  press(target: Target): Promise<void>;
  /** Comes from the edge of the window and rests the pointer on it. */
  pointAt(target: Target): Promise<void>;
  /** Puts words into a field in place of those that stand there. */
  fill(target: Target, words: string): Promise<void>;
  /** Presses keys one after the other: `Tab`, `Enter`, `Control+k`, or one letter each. */
  keys(...keys: readonly string[]): Promise<void>;
  /** Hands a file to a field, by its path. */
  give(selector: string, path: string): Promise<void>;
  /** Presses it and waits for the file that comes of it. Resolves with what is in it. */
  save(target: Target): Promise<string>;
  /** Carries something to the place of something else, with the button of the mouse held. */
  drag(from: string, to: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs in the page, beside its own scripts. */
  run<Result, Argument>(script: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** A picture of what the window shows, as a PNG. */
  look(): Promise<Uint8Array>;
  /** The page on paper, with its backgrounds, as a PDF. */
  print(): Promise<Uint8Array>;
  /** What the console told of errors, uncaught ones and breaches of the security policy included. */
  faults: string[];
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Browser {
  /** @param script what runs in each page before the site does */
  sit(site: string, script?: string): Promise<Person>;
  /** Ends all of its processes at once, as if each had crashed. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface Opening {
  /** The folder where it keeps what sites store; an empty one for a new browser. */
  profile: string;
  /** What is stored goes when it is closed. */
  isPrivate?: boolean;
}

/** One kind of browser on this machine. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** The program, or what drives it. Undefined where this machine has none. */
  program: string | undefined;
  open(opening: Opening): Promise<Browser>;
}

/** Runs in every page: a breach of the policy is told in the console, which is watched. */
export const TELL_BREACHES = `document.addEventListener('securitypolicyviolation', (breach) =>
  console.error('policy:', breach.violatedDirective, breach.blockedURI, breach.sample));`;
