import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import type { Bilingual, Language } from "../../../model/language";
import { planPolicyTable, type PolicyTableRequest } from "../../policies/insertPolicies/plan";
import { plainText, type BlockTable } from "./blockTable";
import { formatsByKey, headerTexts, tableFrom } from "./tableFrom";

/**
 * The policies that the catalog has now for a request, as they would be written.
 *
 * @param catalog the data
 * @param request which policies
 * @returns the table
 * @throws {MissingDataError} none fits any more
 */
export function policyTable(catalog: Catalog, request: PolicyTableRequest): BlockTable {
  const { content, piece } = planPolicyTable(catalog, request);
  return tableFrom({
    content,
    headers: headerTexts(piece.blocks[0]?.cells[0] ?? []),
    label: policyLabel(catalog),
    formats: formatsByKey(content, piece.numberFormats[0]),
    sources: new Map(catalog.policies.map(({ id, source }) => [id, cited(catalog, source)])),
  });
}

/** The name of a policy; one that the register no longer has shows the name that was written. */
export function policyLabel(
  catalog: Catalog,
): (key: string, cells: ReadonlyMap<string, unknown>) => Bilingual {
  const names = new Map(catalog.policies.map(({ id, name }) => [id, name]));
  return (key, cells) => {
    const name = names.get(key) ?? (plainText(cells.get("name")) || key);
    return { en: name, ko: name };
  };
}

function cited(catalog: Catalog, id: string): Bilingual {
  const source = catalog.sources.get(id);
  const text = (language: Language): string => (source === undefined ? id : citation(source, language));
  return { en: text("en"), ko: text("ko") };
}
