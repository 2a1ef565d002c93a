import type { ComponentChildren } from 'preact';

/** The parts of an exercise that are answered one by one. */
export const Parts = ({ children }: { children: ComponentChildren }) => <ul class="parts">{children}</ul>;

interface PartProps {
  /** An answer that is not complete yet leads to the first part without a choice. */
  id: string;
  mark: 'right' | 'wrong' | undefined;
  children: ComponentChildren;
}

export const Part = ({ id, mark, children }: PartProps) => (
  <li class="part" data-part={id} data-mark={mark}>
    {children}
  </li>
);
