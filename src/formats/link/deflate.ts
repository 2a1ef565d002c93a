/** How many bytes go into the inflater at once. One piece may grow a thousandfold before anybody can stop it. */
const PIECE_BYTES = 256;

/**
 * Whether this browser can deflate and inflate. Chromium 80 to 102 knows the streams, but not this format; Firefox has
 * both from 113 on, Safari from 16.4 (https://developer.mozilla.org/docs/Web/API/CompressionStream/CompressionStream).
 */
export function canDeflate(): boolean {
  try {
    new CompressionStream('deflate-raw');
    return true;
  } catch {
    return false;
  }
}

/** The text in UTF-8, deflated (RFC 1951). */
export async function deflate(text: string): Promise<Uint8Array> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(deflated).arrayBuffer());
}

/**
 * The text again; undefined when it has more than `mostBytes` bytes, which costs no more than one piece beyond them.
 * Rejects when the bytes are damaged.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<string | undefined> {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let inflatedBytes = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    inflatedBytes += value?.byteLength ?? 0;
    if (inflatedBytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** The bytes piece by piece; a pipe takes the next one only when the last has been read to its end. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
        controller.enqueue(bytes.slice(start, start + PIECE_BYTES));
      }
      controller.close();
    },
  });
}
