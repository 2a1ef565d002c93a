/**
 * Notes what somebody chose or typed before the island was live, and returns how to tell the island of it. On a slow
 * line the page can be used for seconds before its script arrives.
 */
export function noteEarlyInput(root: ParentNode): () => void {
  const inputs = [...root.querySelectorAll('input')];
  const chosen = inputs.filter((input) => input.checked && !input.defaultChecked);
  const picked = [...root.querySelectorAll('select')].map((select) => ({ select, value: select.value }));
  const typed = inputs.filter((input) => input.type === 'text' && input.value !== input.defaultValue);
  return () => {
    for (const input of chosen) input.dispatchEvent(new Event('change', { bubbles: true }));
    for (const { select, value } of picked) {
      if (value === '') continue;
      // Going live sets a box back to what the page was built with.
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const input of typed) input.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
