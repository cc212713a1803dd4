import type { Catalog } from "../../catalog/catalog";
import { filterPolicies, type PolicyFilter } from "../../catalog/policies/filterPolicies";
import type { Policy } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Language } from "../../model/language";

/** Which policies are wanted. */
export interface PolicyRequest {
  readonly filter: PolicyFilter;
  /** Only these of them; left out: all that fit the filter, also those that come with newer data. */
  readonly ids?: readonly string[];
  readonly language: Language;
}

/**
 * The policies that a request asks for, in the order of the register.
 *
 * @param catalog the data
 * @param request which policies
 * @returns at least one
 * @throws {MissingDataError} none fits
 */
export function requestedPolicies(
  catalog: Catalog,
  { filter, ids }: Pick<PolicyRequest, "filter" | "ids">,
): readonly Policy[] {
  const wanted = ids === undefined ? undefined : new Set(ids);
  const found = filterPolicies(catalog, filter).filter(({ id }) => wanted?.has(id) ?? true);
  if (found.length > 0) return found;
  throw new MissingDataError({
    en: `No policy of the register fits the filter (it has ${String(catalog.policies.length)} in all). Widen the filter, or choose other policies.`,
    ko: `필터에 맞는 정책이 없습니다(목록에는 모두 ${String(catalog.policies.length)}개). 필터를 넓히거나 다른 정책을 고르십시오.`,
  });
}
