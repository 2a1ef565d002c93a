declare namespace App {
  interface Locals {
    /** Set by a lesson's page, so that what the author places in the prose knows its lesson. */
    view?: import('./site/lesson-view.ts').LessonView;
  }
}

declare module 'virtual:hues.css';

declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    /** Shows a popover on hover and focus, in Chromium since 142. */
    interestfor?: string;
  }
}
