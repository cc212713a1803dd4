import type { ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { ANY_OBJECT } from "../state/eventHub";
import { checkSheetName, freeSheetName } from "../state/sheetNames";
import type { RootTarget } from "../state/targets";
import { EVENTS } from "../state/watchChanges";
import { textArgument } from "./argument";

function find(key: string, host: HostContext): HostObject<never> | null {
  const { sheets } = host.engine;
  const id = sheets.exists(key) ? key : sheets.idOf(key);
  return id === undefined ? null : host.object("Worksheet", { sheetId: id });
}

function visible(host: HostContext, visibleOnly: unknown): string[] {
  const { sheets } = host.engine;
  return sheets.ids().filter((id) => visibleOnly !== true || sheets.isVisible(id));
}

function must(id: string | undefined, host: HostContext): HostObject<never> {
  if (id === undefined) throw new HostError("ItemNotFound");
  return host.object("Worksheet", { sheetId: id });
}

/** Excel.WorksheetCollection */
export const worksheetCollection: ExcelClass<RootTarget> = {
  name: "WorksheetCollection",
  items: (_, host) => host.engine.sheets.ids().map((sheetId) => host.object("Worksheet", { sheetId })),
  methods: {
    Add: (_, [given], host) => {
      const name = typeof given === "string" ? given : freeSheetName(host.engine);
      checkSheetName(name, host.engine);
      const { sheets } = host.engine;
      return host.object("Worksheet", { sheetId: sheets.create(name, sheets.ids().length) });
    },
    GetItem: (_, [key], host) => {
      const found = find(textArgument(key, "key"), host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (_, [key], host) => find(textArgument(key, "key"), host),
    GetActiveWorksheet: (_, __, host) => host.object("Worksheet", { sheetId: host.engine.sheets.activeId() }),
    GetCount: (_, [visibleOnly], host) => visible(host, visibleOnly).length,
    GetFirst: (_, [visibleOnly], host) => must(visible(host, visibleOnly)[0], host),
    GetLast: (_, [visibleOnly], host) => must(visible(host, visibleOnly).at(-1), host),
    ...eventMethods("DataChanged", EVENTS.sheetChanged),
    ...eventMethods("Activated", EVENTS.sheetActivated),
    ...eventMethods("Added", EVENTS.sheetAdded),
    ...eventMethods("Deleted", EVENTS.sheetDeleted),
    ...eventMethods("SelectionChanged", EVENTS.selectionChanged),
  },
};

function eventMethods(name: string, type: number): NonNullable<ExcelClass<RootTarget>["methods"]> {
  return {
    [`_Register${name}Event`]: (_, __, { events }) => {
      events.want(type, ANY_OBJECT);
      return null;
    },
    [`_Unregister${name}Event`]: (_, __, { events }) => {
      events.unwant(type, ANY_OBJECT);
      return null;
    },
  };
}
