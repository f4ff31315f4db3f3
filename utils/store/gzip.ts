/** Text packed by the browser's own streams, for a place that holds text only (base64). Unpacking counts real bytes: a small file can claim to be small and grow to gigabytes. */

/** Bytes in one piece of base64: a multiple of three, and few enough for `String.fromCharCode`. */
const PIECE = 3 * 8192;

export async function gzipText(text: string): Promise<string> {
  const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  let base64 = '';
  for (let at = 0; at < packed.length; at += PIECE) base64 += btoa(String.fromCharCode(...packed.subarray(at, at + PIECE)));
  return base64;
}

/** Fails with a RangeError once more than `maxBytes` came out, with a TypeError where it is no gzip. */
export async function gunzipText(base64: string, maxBytes: number): Promise<string> {
  const binary = atob(base64);
  const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')), maxBytes)) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The chunks of a stream, up to a number of bytes: RangeError beyond. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
