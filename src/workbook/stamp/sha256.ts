import { sha256 as digest } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * The SHA-256 of a text, as hexadecimal. The browser's own is asynchronous and absent from pages without https, and a
 * stamp must be readable wherever the workbook is opened.
 *
 * @param text any text; hashed as UTF-8
 * @returns 64 hexadecimal digits
 * @source FIPS 180-4
 * @example sha256("abc").slice(0, 8) // => "ba7816bf"
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
