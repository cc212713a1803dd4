import { parseZone, splitSheet } from "../../engine/address";
import { resolveReference } from "../../engine/structuredReference";
import type { HostServices } from "./hostServices";
import type { RangeTarget } from "./targets";

/** The cells that a text names: an address, a name, a table or a part of one; undefined if it names none. */
export function findRange(
  text: string,
  sheetId: string | undefined,
  services: Pick<HostServices, "engine" | "kept">,
): RangeTarget | undefined {
  const { engine, kept } = services;
  const { sheet, rest } = splitSheet(text.replace(/^=/u, ""));
  const id = sheet === undefined ? sheetId : engine.sheets.idOf(sheet);
  if (sheet !== undefined && id === undefined) return undefined;
  const zone = parseZone(rest);
  if (zone && id !== undefined) return { sheetId: id, zone };
  const own = kept.names.find(
    (name) =>
      name.sheetId !== undefined && name.sheetId === id && name.name.toLowerCase() === rest.toLowerCase(),
  );
  if (own?.range) return { ...own.range };
  const named = engine.names.get(rest);
  if (named) return { sheetId: named.sheetId, zone: named.zone };
  return resolveReference(rest, {
    tables: engine.tables.all(),
    sheetName: (other) => engine.sheets.name(other),
    headers: ({ sheetId: of, zone: at }) =>
      Array.from({ length: at.right - at.left + 1 }, (_, index) =>
        String(engine.cells.read(of, at.top, at.left + index).value),
      ),
  });
}
