import type { Bilingual } from "../../model/language";
import { addInCalls } from "../formula/addInCalls";
import { cellReference } from "../formula/cellReference";
import type { FormulaCell } from "../formula/addInFormulas";
import type { AsOfPreview, FormulaChange, LeftFormula } from "./asOfTypes";
import { asOfName } from "./asOfName";
import { hasOwnDate, pinFormula, unpinFormula, usesAsOf } from "./pinFormula";

/** Excel takes no longer formula. */
const longestFormula = 8192;

/** The formulas of a workbook that pinning concerns. */
export interface AsOfFormulas {
  /** Those that call the add-in. */
  readonly calling: readonly FormulaCell[];
  /** Others that refer to the as-of date. */
  readonly referring: readonly FormulaCell[];
  /** Whether a cell stands in a block that the add-in has written. */
  readonly isInBlock: (cell: FormulaCell) => boolean;
}

/**
 * What pinning or unpinning would change.
 *
 * @param formulas of the workbook
 * @param asOf the date, or undefined to unpin
 * @returns the changes, and what stays with the reason
 */
export function planAsOf(formulas: AsOfFormulas, asOf: string | undefined): AsOfPreview {
  const rewrite = asOf === undefined ? unpinFormula : pinFormula;
  const changes: FormulaChange[] = [];
  const left: LeftFormula[] = [];
  for (const cell of formulas.calling) {
    const { sheet, address, formula: before } = cell;
    const after = rewrite(before);
    const reason = reasonToLeave(before, after, asOf);
    if (reason !== undefined) left.push({ sheet, address, formula: before, reason });
    else if (after !== before) {
      const ours = formulas.isInBlock(cell) && isAsWritten(before);
      changes.push({ id: `${sheet}!${address}`, sheet, address, before, after, ours });
    }
  }
  if (asOf === undefined) left.push(...formulas.referring.map(referring));
  return { ...(asOf === undefined ? {} : { asOf }), changes, left };
}

function reasonToLeave(before: string, after: string, asOf: string | undefined): Bilingual | undefined {
  if (asOf === undefined) return usesAsOf(after) ? reasons.otherUse : undefined;
  if (after.length > longestFormula) return reasons.tooLong;
  return after === before && hasOwnDate(before) ? reasons.ownDate : undefined;
}

function referring({ sheet, address, formula }: FormulaCell): LeftFormula {
  return { sheet, address, formula, reason: reasons.otherUse };
}

/** The shape in which live figures are written: everything else in a block is a person's. */
function isAsWritten(formula: string): boolean {
  const [call, ...others] = addInCalls(formula);
  if (call === undefined || others.length > 0 || call.from !== 1 || call.to !== formula.length) return false;
  if (call.name === "GRID") return call.arguments.length >= 3;
  const cells = call.arguments.slice(0, 3).map(cellReference);
  const isOneRow = cells.every((cell) => cell !== undefined && cell.row === cells[0]?.row);
  return call.name === "BENCHMARK" && cells.length === 3 && isOneRow;
}

const reasons = {
  ownDate: {
    en: "It has an as-of date of its own, which holds.",
    ko: "자체 기준 시점이 있으며 그 시점이 적용됩니다.",
  },
  otherUse: {
    en: `It uses ${asOfName} in another place. The name stays, with a blank cell.`,
    ko: `다른 자리에서 ${asOfName}을(를) 씁니다. 이름은 빈 셀과 함께 남습니다.`,
  },
  tooLong: {
    en: `With the date it would be longer than the ${longestFormula} characters of a formula. Split it over two cells.`,
    ko: `기준 시점을 넣으면 수식의 한도 ${longestFormula}자를 넘습니다. 두 셀로 나누십시오.`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
