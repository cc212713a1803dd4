import type { Engine } from "../../engine/createEngine";
import { HostError } from "../protocol/hostError";

const LONGEST = 31;

/**
 * Excel's rules for a sheet's name.
 *
 * @throws {HostError} InvalidArgument: empty, longer than 31 characters, one of : \ / ? * [ ], an apostrophe at
 *   an end, or "History"; ItemAlreadyExists: another sheet has it, whatever the case
 */
export function checkSheetName(name: string, engine: Engine, own?: string): void {
  const broken =
    name.length === 0 ||
    name.length > LONGEST ||
    /[:\\/?*[\]]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (broken) throw new HostError("InvalidArgument", `"${name}" is not a valid name for a worksheet.`);
  const holder = engine.sheets.idOf(name);
  if (holder !== undefined && holder !== own) throw new HostError("ItemAlreadyExists");
}

/** "Sheet3": the next free name. */
export function freeSheetName(engine: Engine): string {
  let number = engine.sheets.ids().length + 1;
  while (engine.sheets.idOf(`Sheet${String(number)}`) !== undefined) number++;
  return `Sheet${String(number)}`;
}
