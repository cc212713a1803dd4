/**
 * A text in CP949, the encoding in which Korean form tools and Excel save CSV. Node only decodes it, so the bytes of
 * each letter are found by decoding all there are.
 *
 * @param text letters that CP949 has
 * @returns its bytes
 */
export function cp949(text: string): Buffer {
  const bytesOf = letters();
  return Buffer.from(
    Array.from(text).flatMap((letter) => {
      if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)];
      const bytes = bytesOf.get(letter);
      if (bytes === undefined) throw new Error(`CP949 has no “${letter}”.`);
      return bytes;
    }),
  );
}

let known: Map<string, readonly number[]> | undefined;

function letters(): Map<string, readonly number[]> {
  if (known) return known;
  const decoder = new TextDecoder("euc-kr");
  known = new Map();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x41; trail < 0xff; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== "\ufffd" && !known.has(letter)) known.set(letter, [lead, trail]);
    }
  }
  return known;
}
