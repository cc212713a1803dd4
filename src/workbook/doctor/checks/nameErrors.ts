import { formulaTokens } from "../../formula/formulaTokens";
import type { FormulaSnapshot } from "../book/workbookSnapshot";
import { findingAt, runsOf, say, type Check } from "../examination";
import { functionNames, nearestFunction } from "../functionNames";

/** `#NAME?`: the add-in is not loaded, a function does not exist, or a name is missing. */
export const nameErrors: Check = ({ book }) => {
  const broken = book.formulas.filter(({ value }) => value === "#NAME?");
  const unknown = broken.filter((cell) => unknownCall(cell) !== undefined);
  const ours = broken.filter((cell) => cell.calls.length > 0 && unknownCall(cell) === undefined);
  const others = broken.filter((cell) => cell.calls.length === 0);
  return [
    ...unknown.map((cell) =>
      findingAt(["unknownFunction", "error"], cell, noFunction(unknownCall(cell) ?? "")),
    ),
    ...runsOf(ours).map((run) => findingAt(["nameErrorOfAddIn", "error"], run, notLoaded)),
    ...others.map((cell) =>
      findingAt(["nameErrorOther", "error"], cell, noName(missingNames(cell, [...book.names.keys()]))),
    ),
  ];
};

function unknownCall({ calls }: FormulaSnapshot): string | undefined {
  return calls.find(({ name }) => !functionNames.includes(name))?.name;
}

function missingNames({ formula }: FormulaSnapshot, known: readonly string[]): readonly string[] {
  const names = formulaTokens(formula)
    .filter(({ type, text }) => type === "range_named" && !known.includes(text.toLowerCase()))
    .map(({ text }) => text);
  return [...new Set(names)];
}

function noFunction(name: string): ReturnType<typeof say> {
  const nearest = nearestFunction(name);
  return say(
    `There is no function SEOULAI.${name}, so the cell shows #NAME? and everything that uses it fails. Nearest name: SEOULAI.${nearest}. Correct the formula.`,
    `SEOULAI.${name} 함수는 없습니다. 그래서 셀에 #NAME?가 나오고 이 셀을 쓰는 수식도 모두 오류가 됩니다. 가장 가까운 이름은 SEOULAI.${nearest}입니다. 수식을 고치십시오.`,
  );
}

const notLoaded = say(
  "SEOULAI functions show #NAME? because the add-in is not running in this workbook; the numbers are missing. Open the add-in once (Home > Add-ins); if they stay, calculate again with Ctrl+Alt+F9.",
  "이 통합 문서에서 추가 기능이 실행되지 않아 SEOULAI 함수가 #NAME?를 표시하고 수치가 비어 있습니다. 추가 기능을 한 번 여십시오(홈 > 추가 기능). 그래도 남아 있으면 Ctrl+Alt+F9로 다시 계산하십시오.",
);

function noName(names: readonly string[]): ReturnType<typeof say> {
  const list = names.map((name) => `"${name}"`).join(", ");
  const en = names.length === 0 ? "a function or a name" : list;
  const ko = names.length === 0 ? "함수나 이름" : list;
  return say(
    `The formula shows #NAME?: Excel does not know ${en}, so the cell and all that uses it have no result. Check the spelling, or define the name (Formulas > Name Manager).`,
    `수식에 #NAME?가 나옵니다. Excel이 ${ko}을(를) 알지 못해 이 셀과 이 셀을 쓰는 수식에 결과가 없습니다. 철자를 확인하거나 이름을 정의하십시오(수식 > 이름 관리자).`,
  );
}
