import { quotedSheet, zoneAddress } from "../../engine/address";
import type { Argument, ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { findRange } from "../state/findRange";
import type { KeptName } from "../state/keptState";
import { checkName } from "../state/tableNames";
import type { NameTarget, RangeTarget, ScopeTarget } from "../state/targets";
import { booleanArgument, rangeArgument, textArgument } from "./argument";

function inScope(scope: ScopeTarget, { kept, engine }: HostContext): KeptName[] {
  adoptEngineNames({ kept, engine });
  return kept.names.filter(({ sheetId }) => sheetId === scope.sheetId);
}

/** Names that the person made in the grid are not known yet; those that vanished with their cells are gone. */
function adoptEngineNames({ kept, engine }: Pick<HostContext, "kept" | "engine">): void {
  for (const { name } of engine.names.all())
    if (
      !kept.names.some(
        (entry) => entry.sheetId === undefined && entry.name.toLowerCase() === name.toLowerCase(),
      )
    )
      kept.names.push({ name, formula: "", comment: "", visible: true });
}

function find(target: NameTarget, host: HostContext): KeptName | undefined {
  return inScope(target, host).find(({ name }) => name.toLowerCase() === target.name.toLowerCase());
}

function must(target: NameTarget, host: HostContext): KeptName {
  const found = find(target, host);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** The cells a name stands for; undefined for a constant or a formula. */
function rangeOf(entry: KeptName, host: HostContext): RangeTarget | undefined {
  if (entry.sheetId !== undefined) return entry.range;
  const named = host.engine.names.get(entry.name);
  return named && { sheetId: named.sheetId, zone: named.zone };
}

/** What a name says whose cells were deleted. */
const GONE = "=#REF!";

function formulaOf(entry: KeptName, host: HostContext): string {
  const range = rangeOf(entry, host);
  if (!range) return entry.formula === "" ? GONE : entry.formula;
  return `=${quotedSheet(host.engine.sheets.name(range.sheetId))}!${zoneAddress(range.zone, true)}`;
}

/** Points a name at cells or, failing that, keeps its formula. */
function point(entry: KeptName, formula: string, range: RangeTarget | undefined, host: HostContext): void {
  entry.formula = formula;
  delete entry.range;
  if (entry.sheetId !== undefined) {
    if (range) entry.range = { sheetId: range.sheetId, zone: range.zone };
    return;
  }
  if (range) host.engine.names.set(entry.name, range.sheetId, range.zone);
  else {
    host.engine.names.remove(entry.name);
    host.engine.names.setConstant(entry.name, formula);
  }
}

function add(
  scope: ScopeTarget,
  [given, reference, comment]: Argument[],
  host: HostContext,
): HostObject<never> {
  const name = textArgument(given, "name");
  if (!/^(?:Print_Area|Print_Titles|_xlnm\.\w+)$/iu.test(name)) checkName(name);
  const target: NameTarget = { ...scope, name };
  if (find(target, host) ?? (scope.sheetId === undefined ? host.engine.tables.byName(name) : undefined))
    throw new HostError("InvalidArgument", `The name ${name} is taken.`);
  const range = rangeArgument(reference);
  const formula = range ? "" : formulaText(reference);
  const entry: KeptName = {
    ...scope,
    name,
    formula,
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  host.kept.names.push(entry);
  point(entry, formula, range ?? findRange(formula, scope.sheetId, host), host);
  return host.object("NamedItem", target);
}

/** A reference as text ("=A1", "A1"), or a constant. */
function formulaText(reference: Argument): string {
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference)}`;
  const text = textArgument(reference, "reference");
  return text.startsWith("=") ? text : `=${text}`;
}

/** Excel.NamedItemCollection: the workbook's names, or one sheet's own. */
export const namedItemCollection: ExcelClass<ScopeTarget> = {
  name: "NamedItemCollection",
  items: (scope, host) =>
    inScope(scope, host).map(({ name }) => host.object("NamedItem", { ...scope, name })),
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _, host) => inScope(scope, host).length,
    GetItem: (scope, [name], host) =>
      host.object("NamedItem", {
        ...scope,
        name: must({ ...scope, name: textArgument(name, "name") }, host).name,
      }),
    GetItemOrNullObject: (scope, [name], host) => {
      const found = find({ ...scope, name: textArgument(name, "name") }, host);
      return found ? host.object("NamedItem", { ...scope, name: found.name }) : null;
    },
  },
};

/** The value that a constant or a formula has. */
function valueOf(entry: KeptName, host: HostContext): { value: Json; type: string } {
  const range = rangeOf(entry, host);
  if (range) return { value: formulaOf(entry, host), type: "Range" };
  if (formulaOf(entry, host) === GONE) return { value: "#REF!", type: "Error" };
  const result = host.engine.names.evaluate(entry.formula, host.engine.sheets.activeId());
  const types = { number: "Double", string: "String", boolean: "Boolean" } as const;
  if (typeof result === "string" && result.startsWith("#")) return { value: result, type: "Error" };
  return { value: result, type: types[typeof result as keyof typeof types] };
}

/** Excel.NamedItem */
export const namedItem: ExcelClass<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    Name: { get: (target, host) => must(target, host).name },
    Value: { get: (target, host) => valueOf(must(target, host), host).value },
    Type: { get: (target, host) => valueOf(must(target, host), host).type },
    Formula: {
      get: (target, host) => formulaOf(must(target, host), host),
      set: (target, value, host) => {
        const formula = formulaText(value);
        point(must(target, host), formula, findRange(formula, target.sheetId, host), host);
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Comment: {
      get: (target, host) => must(target, host).comment,
      set: (target, value, host) => {
        must(target, host).comment = textArgument(value, "comment");
      },
    },
    Visible: {
      get: (target, host) => must(target, host).visible,
      set: (target, value, host) => {
        must(target, host).visible = booleanArgument(value, "visible");
      },
    },
  },
  children: {
    Worksheet: ({ sheetId }, host) => {
      if (sheetId === undefined) throw new HostError("ItemNotFound");
      return host.object("Worksheet", { sheetId });
    },
    WorksheetOrNullObject: ({ sheetId }, host) =>
      sheetId === undefined ? null : host.object("Worksheet", { sheetId }),
  },
  methods: {
    GetRange: (target, _, host) => {
      const range = rangeOf(must(target, host), host);
      if (!range) throw new HostError("ItemNotFound");
      return host.object("Range", { ...range });
    },
    GetRangeOrNullObject: (target, _, host) => {
      const range = rangeOf(must(target, host), host);
      return range ? host.object("Range", { ...range }) : null;
    },
    Delete: (target, _, host) => {
      const entry = must(target, host);
      host.kept.names.splice(host.kept.names.indexOf(entry), 1);
      if (entry.sheetId === undefined) host.engine.names.remove(entry.name);
      return null;
    },
  },
};
