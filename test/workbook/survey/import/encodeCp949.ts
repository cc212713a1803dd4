let table: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * The bytes of a text in CP949. Platforms decode it but do not encode it, so the table is made here: that of EUC-KR
 * turned round, and the syllables that EUC-KR lacks in the places that CP949 adds, in the order of Unicode. (Node
 * decodes the added ones wrongly, against the standard that browsers follow.)
 */
export function encodeCp949(text: string): Uint8Array {
  table ??= codeTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) throw new Error(`CP949 has no ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

function codeTable(): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  for (let code = 0; code < 0x80; code += 1) codes.set(String.fromCharCode(code), [code]);
  const decoder = new TextDecoder("euc-kr");
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.from([lead, trail]));
      if (Array.from(character).length === 1 && character !== "\uFFFD") codes.set(character, [lead, trail]);
    }
  }
  const places = addedPlaces();
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code);
    const place = codes.has(syllable) ? undefined : places.next().value;
    if (place !== undefined) codes.set(syllable, place);
  }
  return codes;
}

/** Letters and high bytes after 0x81 to 0xA0; from 0xA1 on, the high bytes below those of EUC-KR only. */
function* addedPlaces(): Generator<readonly number[], undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    const last = lead < 0xa1 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= last; trail += 1) {
      const isPlace = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isPlace) yield [lead, trail];
    }
  }
  return undefined;
}
