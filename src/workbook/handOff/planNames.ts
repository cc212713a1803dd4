import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { textLiteral } from "../formula/textLiteral";
import type { HeldValue } from "./handOffTypes";
import { cellContent } from "./cellContent";
import type { NamedFormula } from "./namedFormulas";
import { nativeFormula } from "./native/nativeFormula";
import { joined } from "./planHandOff";
import { sheetLook, type SheetValues } from "./sheetValues";
import { reasons } from "./words";

/** What becomes of a name; without `after` it stays, since it gives no single value. */
export interface PlannedName extends NamedFormula {
  readonly becomes: "native" | "value";
  readonly after?: string;
  readonly why: Bilingual;
}

const single = new Set(["Double", "Integer", "String", "Boolean"]);

/**
 * Plans what becomes of names whose formula calls the add-in.
 *
 * @param names the names
 * @param values what all cells show
 * @param catalog the data
 * @returns a plan a name
 */
export function planNames(
  names: readonly NamedFormula[],
  values: SheetValues,
  catalog: Catalog,
): readonly PlannedName[] {
  return names.map((named) => {
    const native = nativeFormula(named.formula, sheetLook(values, named.sheet ?? "", catalog));
    if (native === undefined) return nameAsValue(named);
    const told = [...native.messages, ...native.sources];
    const why = told.length === 0 ? reasons.named : joined(told);
    return { ...named, becomes: "native", after: native.formula, why };
  });
}

/**
 * A name as the value that it has.
 *
 * @param named the name
 * @returns its plan
 */
export function nameAsValue(named: NamedFormula): PlannedName {
  const after = constant(named);
  if (after === undefined) return { ...named, becomes: "value", why: reasons.manyValues };
  return { ...named, becomes: "value", after, why: reasons.noEqual };
}

function constant({ value, type }: NamedFormula): string | undefined {
  if (!single.has(type)) return undefined;
  const held = value as HeldValue;
  if (typeof held === "string") return `=${textLiteral(held)}`;
  return `=${typeof held === "boolean" ? String(held).toUpperCase() : String(cellContent(held))}`;
}
