/** Something that a buyer says, and where it is answered. */
export interface Situation {
  says: string;
  path: string;
}

/** What is offered when nothing was found. */
export interface Elsewhere {
  situations: readonly Situation[];
  /** Learning paths and modules. */
  ways: readonly { title: string; path: string }[];
}
