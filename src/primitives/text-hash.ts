/** A whole number from 0 to 2³² - 1 that follows from the text alone (FNV-1a over its UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
