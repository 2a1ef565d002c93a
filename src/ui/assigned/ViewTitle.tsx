import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  children: string;
  /** False for what the page opened with: nobody pressed anything that went away. */
  focus: boolean;
}

/** The heading of a view, which takes the focus when the view takes the place of another one. */
export function ViewTitle({ children, focus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${children} · ${document.documentElement.dataset['site'] ?? ''}`;
    if (focus) heading.current?.focus();
  }, [children]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
