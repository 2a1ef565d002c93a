/** False when the browser does not allow it, as where nobody pressed anything. */
export async function copyText(text: string): Promise<boolean> {
  // Pages that came over plain HTTP have none (https://developer.mozilla.org/docs/Web/API/Clipboard).
  const { clipboard }: { clipboard?: Clipboard } = navigator;
  if (!clipboard) return copyByCommand(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The way from before scripts had a clipboard. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // A field that hears of its own text being copied would say so once more.
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', give, { capture: true, once: true });
  const isAllowed = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return isAllowed && isCopied;
}
