/** Resolves in another task, so that the browser can answer a tap and draw a frame before. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
