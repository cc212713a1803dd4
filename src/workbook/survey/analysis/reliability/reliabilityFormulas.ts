import type { Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";

/** Cells that the formulas of a set rest on. */
export interface SetRefs {
  /** Sum of each expert who answered the whole set, "" for the others. */
  readonly sums: string;
  /** Scores of the items. */
  readonly items: readonly string[];
  /** Cells of the items' variances, and of the set's alpha. */
  readonly variances: string;
  readonly alpha: string;
}

/**
 * Alpha of a set, and its reading or why it is not there. SUMPRODUCT takes "" for 0, so its condition keeps to the complete experts.
 *
 * @param refs the cells
 * @param called the call of the add-in's function; the native formula without
 * @param language of the words
 * @returns formulas
 */
export function setFormulas(
  refs: SetRefs,
  called: string | undefined,
  language: Language,
): { readonly complete: string; readonly alpha: string; readonly reading: string } {
  const { sums, items, variances, alpha } = refs;
  const k = items.length;
  const { few, same, good, fair, poor } = texts[language];
  const native = `${k}/${k - 1}*(1-SUM(${variances})/VAR.S(${sums}))`;
  const value = `IF(COUNT(${sums})<2,"",IF(MAX(${sums})=MIN(${sums}),"",${called ?? native}))`;
  const reading = `IF(ROUND(${alpha},12)>=0.8,${quoted(good)},IF(ROUND(${alpha},12)>=0.7,${quoted(fair)},${quoted(poor)}))`;
  return {
    complete: `=COUNT(${sums})`,
    alpha: `=${value}`,
    reading: `=IF(ISNUMBER(${alpha}),${reading},IF(COUNT(${sums})<2,${quoted(few)},${quoted(same)}))`,
  };
}

/**
 * Variance, correlation with the rest, and alpha of the rest of one item.
 *
 * @param refs cells of its set
 * @param item its place in the set
 * @param variance cell of its variance
 * @returns formulas
 */
export function dropFormulas(
  { sums, items, variances }: SetRefs,
  item: number,
  variance: string,
): { readonly variance: string; readonly itemTotal: string; readonly ifDropped: string } {
  const x = items[item] ?? "";
  const k = items.length - 1;
  const n = `COUNT(${sums})`;
  const whole = `--ISNUMBER(${sums})`;
  const sumX = `SUMPRODUCT(${x},${whole})`;
  const squaresX = `SUMPRODUCT(${x},${x},${whole})`;
  const product = `SUMPRODUCT(${x},${sums})`;
  const sumRest = `(SUM(${sums})-${sumX})`;
  // n times the sum of squares about the mean, and of products: whole numbers, so nothing is lost.
  const spreadX = `(${n}*${squaresX}-${sumX}^2)`;
  const spreadRest = `(${n}*(SUMPRODUCT(${sums},${sums})-2*${product}+${squaresX})-${sumRest}^2)`;
  const together = `(${n}*(${product}-${squaresX})-${sumX}*${sumRest})`;
  const spreads = `${spreadX}*${spreadRest}`;
  const rest = `${spreadRest}/(${n}*(${n}-1))`;
  return {
    variance: `=IF(${n}<2,"",${spreadX}/(${n}*(${n}-1)))`,
    itemTotal: `=IF(${n}<2,"",IF(ROUND(${spreads},6)<=0,"",${together}/SQRT(${spreads})))`,
    ifDropped:
      k < 2
        ? `=""`
        : `=IF(${n}<2,"",IF(ROUND(${spreadRest},6)<=0,"",${k}/${k - 1}*(1-(SUM(${variances})-${variance})/(${rest}))))`,
  };
}

const texts = {
  en: {
    few: "Fewer than 2 complete experts",
    same: "All sums alike",
    good: "good (0.80 or more)",
    fair: "acceptable (0.70 or more)",
    poor: "low (below 0.70)",
  },
  ko: {
    few: "완전 응답자 2명 미만",
    same: "총점이 모두 같음",
    good: "좋음(0.80 이상)",
    fair: "받아들일 만함(0.70 이상)",
    poor: "낮음(0.70 미만)",
  },
} as const;
