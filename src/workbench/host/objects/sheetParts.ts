import { zoneColumns, zoneRows } from "../../engine/zone";
import type { Argument, ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { findRange } from "../state/findRange";
import type { SheetTarget } from "../state/targets";
import { countArgument, recordArgument, rangeArgument, textArgument } from "./argument";

function frozenRange({ sheetId }: SheetTarget, host: HostContext): HostObject<never> | null {
  const { rows, columns } = host.engine.sheets.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? host.engine.sheets.rows(sheetId) - 1 : rows - 1;
  const right = columns === 0 ? host.engine.sheets.columns(sheetId) - 1 : columns - 1;
  return host.object("Range", { sheetId, zone: { top: 0, left: 0, bottom, right } });
}

/** Excel.WorksheetFreezePanes */
export const worksheetFreezePanes: ExcelClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: ({ sheetId }, [where], host) => {
      const range = rangeArgument(where) ?? findRange(textArgument(where, "frozenRange"), sheetId, host);
      if (range?.sheetId !== sheetId) throw new HostError("InvalidArgument");
      const { zone } = range;
      host.engine.sheets.freeze(
        sheetId,
        zoneRows(zone) > 100_000 ? 0 : zone.bottom + 1,
        zoneColumns(zone) > 10_000 ? 0 : zone.right + 1,
      );
      return null;
    },
    FreezeRows: ({ sheetId }, [count], host) => {
      host.engine.sheets.freeze(
        sheetId,
        countArgument(count ?? 1, "count"),
        host.engine.sheets.frozen(sheetId).columns,
      );
      return null;
    },
    FreezeColumns: ({ sheetId }, [count], host) => {
      host.engine.sheets.freeze(
        sheetId,
        host.engine.sheets.frozen(sheetId).rows,
        countArgument(count ?? 1, "count"),
      );
      return null;
    },
    GetLocation: (target, _, host) => {
      const found = frozenRange(target, host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (target, _, host) => frozenRange(target, host),
    Unfreeze: ({ sheetId }, _, host) => {
      host.engine.sheets.freeze(sheetId, 0, 0);
      return null;
    },
  },
};

function unprotect({ sheetId }: SheetTarget, [password]: Argument[], { kept }: HostContext): null {
  const known = kept.protection.get(sheetId);
  if (known?.password !== undefined && known.password !== password)
    throw new HostError("InvalidArgument", "The password is wrong.");
  kept.protection.delete(sheetId);
  return null;
}

/** Excel.WorksheetProtection: held by the host itself, because the engine's lock also shuts out the add-in. */
export const worksheetProtection: ExcelClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheetId }, { kept }) => kept.protection.get(sheetId)?.protected ?? false },
    Options: { get: ({ sheetId }, { kept }) => kept.protection.get(sheetId)?.options ?? null },
  },
  methods: {
    Protect: ({ sheetId }, [options, password], { kept }) => {
      if (kept.protection.get(sheetId)?.protected === true)
        throw new HostError("InvalidOperation", "The sheet is protected already.");
      const given = options === undefined || options === null ? {} : recordArgument(options, "options");
      const secret = typeof password === "string" && password !== "" ? { password } : {};
      kept.protection.set(sheetId, { protected: true, options: given, ...secret });
      return null;
    },
    Unprotect: unprotect,
  },
};
