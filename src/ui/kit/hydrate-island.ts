import { type ComponentChild, h, hydrate } from 'preact';
import { Boundary } from './Boundary.tsx';
import { noteEarlyInput } from './early-input.ts';

/** Makes what was built live. Resolves once what somebody typed, chose or pressed before is done as if it were now. */
export async function hydrateIsland(root: HTMLElement, view: ComponentChild): Promise<void> {
  const tellEarlyInput = noteEarlyInput(root);
  hydrate(h(Boundary, null, view), root);
  await tellEarlyInput();
}
