import type { TextEncoding } from "../importTypes";
import { tableFault } from "./tableFault";

/**
 * The text of a file, and how it was encoded. A mark at the start decides; without one it is UTF-8 where the bytes are
 * valid in it, else CP949: Korean in CP949 is practically never valid UTF-8, while every UTF-8 text is nearly valid
 * CP949, so the order matters.
 *
 * @param bytes of the file
 * @param wanted the encoding a person chose
 * @returns the text without its mark
 * @throws {InputError} binary, or in no encoding that is known
 */
export function decodeText(
  bytes: Uint8Array,
  wanted?: TextEncoding,
): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = wanted ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding !== undefined) return { text: decode(bytes, encoding), encoding };
  if (bytes.includes(0)) throw tableFault("binary");
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  return { text: decode(bytes, "euc-kr"), encoding: "euc-kr" };
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Without a mark, UTF-16 shows by the zero halves of its commas, digits and line ends. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  let hasZeroPair = false;
  for (let at = 0; at + 1 < start.length; at += 2) {
    const first = start[at] === 0;
    const second = start[at + 1] === 0;
    hasZeroPair ||= first && second;
    if (first) zeros[0] = (zeros[0] ?? 0) + 1;
    if (second) zeros[1] = (zeros[1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (hasZeroPair || even + odd === 0) return undefined;
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = tryDecode(bytes, encoding);
  if (text === undefined) throw tableFault("encoding");
  if (text.includes("\u0000")) throw tableFault("binary");
  return text;
}

/** The decoder called "euc-kr" is that of CP949: the web's standard gives it all 11,172 syllables. */
function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
