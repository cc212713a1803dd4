import type { HostServices } from "./hostServices";
import { HostError } from "../protocol/hostError";

const LONGEST = 255;

/** Looks like a cell or is one of the letters that stand for the current row and column. */
export function looksLikeCell(name: string): boolean {
  return /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu.test(name);
}

/** Holds a name against Excel's rules. @throws {HostError} InvalidArgument: no name for a table or a range by Excel's rules */
export function checkName(name: string): void {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST && !looksLikeCell(name);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      `"${name}" is no valid name: letters, digits, "." and "_" only, no spaces, not like a cell.`,
    );
}

/** A name for a table must fit and be free. @throws {HostError} InvalidArgument: it does not fit, or is taken */
export function checkTableName(
  name: string,
  { engine, kept }: Pick<HostServices, "engine" | "kept">,
  own?: string,
): void {
  checkName(name);
  const holder = engine.tables.byName(name);
  const taken =
    (holder !== undefined && holder.id !== own) ||
    engine.names.get(name) !== undefined ||
    kept.names.some(
      (entry) => entry.sheetId === undefined && entry.name.toLowerCase() === name.toLowerCase(),
    );
  if (taken) throw new HostError("InvalidArgument", `The name ${name} is taken.`);
}
