/** What the page shows. */
export type AssignedView =
  | { kind: 'list' }
  /** A link that was opened, as the address had it. */
  | { kind: 'link'; text: string }
  | { kind: 'assignment' | 'hand-in' | 'reply'; id: string };

/** The address within the page. */
export function fragmentOf(view: Exclude<AssignedView, { kind: 'link' }>): string {
  if (view.kind === 'list') return '';
  return `#${view.kind === 'assignment' ? 'open' : view.kind}/${view.id}`;
}
