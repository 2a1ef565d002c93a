/** Small values beside the log, which may be gone at any time. Nothing here is the only copy of somebody's work. */
export type HintName =
  | 'theme'
  | 'team'
  | 'progress'
  | 'ends'
  | 'witness'
  | 'board-witness'
  | 'board-erased'
  | 'persistence'
  | 'reminded'
  | 'visits'
  | 'assignment-from'
  | 'assignment-reply-to'
  | 'assignments'
  | 'replies'
  | 'review'
  | 'reminder-hour'
  | 'hand-in-name'
  | 'record-name'
  | 'release'
  | 'steps'
  | 'single-keys'
  | 'home-screen'
  | EarlierDraftName;

/** Where the first release kept what was begun. */
export type EarlierDraftName = 'assignment-draft' | `draft:${string}`;

/** Where what could not be saved waits, for each log of its own. */
export type HandoverName = 'unsaved' | 'board-unsaved';

export type TabHintName =
  | HandoverName
  | `${HandoverName}-drafts`
  | 'arrived-link'
  | 'tab'
  | 'full-told'
  | 'release-later'
  | 'room';

/**
 * The key of a hint, for inline scripts too. All keys of a site begin like this and end with its base, so that two sites on
 * one host keep apart.
 */
export const keyOf = (name: HintName | TabHintName): string =>
  `crescendo:${name}:${document.documentElement.dataset['base']}`;
