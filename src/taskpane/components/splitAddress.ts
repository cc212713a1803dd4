/**
 * An address of a workbook in its two parts.
 *
 * @param address such as "Sheet1!D5" or "'My sheet'!A1:B2"
 * @returns the sheet's name and the cells
 * @example splitAddress("'It''s'!A1").sheet // => "It's"
 */
export function splitAddress(address: string): { readonly sheet: string; readonly address: string } {
  const at = address.lastIndexOf("!");
  const name = address.slice(0, Math.max(0, at));
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: address.slice(at + 1) };
}
