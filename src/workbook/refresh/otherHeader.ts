import { columns } from "../gapSheet/columns";
import { headers } from "../insertDataset/words";
import { planTableHeaders } from "../insertPlanTable/plan";
import { policyHeaders } from "../policies/policyWords";
import type { Bilingual } from "../../model/language";

const pairs: readonly Bilingual[] = [
  ...Object.values(headers),
  ...Object.values<Bilingual>(planTableHeaders),
  ...Object.values<Bilingual>(policyHeaders),
  ...columns.map(({ header }) => header),
];

const others = new Map(pairs.flatMap(({ en, ko }) => [[en, ko] as const, [ko, en] as const]));

/**
 * A header in the other language.
 *
 * @param header as it was written
 * @returns undefined where it is no word of ours, such as a period
 * @example otherHeader("값") // => "Value"
 */
export function otherHeader(header: string): string | undefined {
  return others.get(header);
}
