import type { Indicator } from "../../model/catalogTypes";
import { fault, type ComparabilityFault } from "./fault";

/**
 * The reason of an indicator whose definition differs from area to area.
 *
 * @param indicator an indicator that is marked so
 * @returns the reason with its definition
 */
export function differingDefinition({ id, definition }: Indicator): ComparabilityFault {
  const [en, ko] = [definition.en, definition.ko].map((text) => text.replace(/\.$/, ""));
  return fault(
    "definition",
    `${id} is not comparable: its definition differs from area to area. ${en ?? ""}.`,
    `${id}은(는) 비교할 수 없습니다: 지역마다 정의가 다릅니다. ${ko ?? ""}.`,
  );
}
