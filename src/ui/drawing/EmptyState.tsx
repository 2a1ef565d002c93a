import type { ComponentChildren } from 'preact';
import { type Vignette, VignetteView } from './VignetteView.tsx';

interface Props {
  drawing: Vignette;
  children: ComponentChildren;
}

/** A place where something will stand one day: a drawing, and the step that begins it. */
export const EmptyState = ({ drawing, children }: Props) => (
  <div class="empty-state">
    <VignetteView of={drawing} />
    <div>{children}</div>
  </div>
);
