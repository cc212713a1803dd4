import { comparabilityFaults } from "../../../catalog/comparability/comparabilityFaults";
import { comparedFigure } from "../../../catalog/comparability/comparedFigure";
import type { AddInCall } from "../../formula/addInCalls";
import { argumentValues } from "../book/argumentValues";
import { figuresOfCall, isTrue } from "../book/figuresOfCall";
import type { FormulaSnapshot } from "../book/workbookSnapshot";
import { findingAt, say, type Check, type Examination } from "../examination";
import type { Finding } from "../finding";

/** Where the functions that compare have their argument `override`. */
const overrideAt: ReadonlyMap<string, number> = new Map([
  ["RANKING", 5],
  ["LEADERS", 5],
  ["COMPARE", 6],
]);

/** LEADERS compares all areas, however few of them it shows. */
const countOfLeaders = 1;

/** Comparisons that were refused, and that a formula makes nevertheless by override TRUE. */
export const comparedNevertheless: Check = (examination) =>
  examination.book.formulas.flatMap((cell) =>
    cell.calls.flatMap((call) => overridden(examination, cell, call)),
  );

function overridden(
  { book, catalog }: Examination,
  cell: FormulaSnapshot,
  call: AddInCall,
): readonly Finding[] {
  const place = overrideAt.get(call.name);
  if (place === undefined) return [];
  if (!isTrue(argumentValues(book, cell, call.arguments[place])?.[0])) return [];
  const all = call.name === "LEADERS" ? withoutArgument(call, countOfLeaders) : call;
  const { observations } = figuresOfCall(catalog, book, cell, all);
  const faults = comparabilityFaults(observations.map((one) => comparedFigure(catalog, one)));
  if (faults.length === 0) return [];
  const [en, ko] = (["en", "ko"] as const).map((language) =>
    faults.map(({ reason }) => reason[language]).join(" "),
  );
  return [
    findingAt(
      ["comparedNevertheless", "warning"],
      cell,
      say(
        `${call.name} compares by override TRUE what does not compare. ${en ?? ""} Say so where the result is quoted, or choose other figures.`,
        `${call.name}이(가) override TRUE로 비교할 수 없는 것을 비교합니다. ${ko ?? ""} 결과를 인용할 때 밝히거나 다른 수치를 고르십시오.`,
      ),
    ),
  ];
}

function withoutArgument(call: AddInCall, at: number): AddInCall {
  return { ...call, arguments: call.arguments.map((text, i) => (i === at ? "" : text)) };
}
