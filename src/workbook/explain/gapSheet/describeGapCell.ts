import type { Catalog } from "../../../catalog/catalog";
import { statusWords } from "../../../core/targets/statusWords";
import { targetMet } from "../../../core/targets/targetMet";
import { resolveTarget } from "../../../catalog/resolve";
import type { PlanTarget } from "../../../model/catalogTypes";
import { MissingDataError, SeoulaiError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { columns, type ColumnKey } from "../../gapSheet/columns";
import { directionWords, done, milestone, notDone } from "../../gapSheet/words";
import type { Description, Found } from "../description";
import { methodsOf } from "../explainFormula";
import type { ExplainedInput } from "../explanation";
import { targetRow } from "../functions/dataRows";
import type { Argument, Call, Told } from "../functions/call";
import { tellers } from "../functions/tellers";
import { parameterWords, type FunctionName, type ParameterName } from "../parameters";
import { exactText } from "../numberText";
import { say } from "../say";
import { argumentText, valueText } from "../valueText";
import { gapRow, type GapRow } from "./gapRow";

/**
 * Explains a cell of a target-gap sheet by its column: what the column means, with the numbers of the row, the method
 * and its source. It holds for native formulas and for functions alike.
 *
 * @param found the cell with what stands around it
 * @returns undefined where the cell is in no column of such a sheet
 */
export function describeGapCell(found: Found): Description | undefined {
  if (found.row === undefined) return undefined;
  const row = gapRow(found.book, found.cell.place, found.row);
  if (row === undefined) return undefined;
  const target = planTarget(found, row);
  const column = columns.find(({ key }) => key === row.key);
  const head = headWords(found, row, target);
  if (column?.group === "computed") return computed(found, row, head);
  const rows = row.key === "target" && target !== undefined ? [targetRow(found.catalog, target)] : [];
  return {
    kind: "gapSheet",
    words: [head, ...enteredWords(found, row, target)],
    inputs: [],
    rows,
    methods: [],
  };
}

/** The target of the row, where it is one of the plan. */
function planTarget({ catalog }: Found, row: GapRow): PlanTarget | undefined {
  const id = row.value("id");
  try {
    return typeof id === "string" && id !== "" ? resolveTarget(catalog, id) : undefined;
  } catch (error) {
    // A target that the user added has an id that the plan does not know.
    if (error instanceof MissingDataError) return undefined;
    throw error;
  }
}

function headWords({ catalog, cell }: Found, row: GapRow, target: PlanTarget | undefined): Bilingual {
  const name = target?.name ?? { en: String(row.value("name")), ko: String(row.value("name")) };
  const column = columns.find(({ key }) => key === row.key)?.header ?? { en: "", ko: "" };
  const shown = cell.text === "" ? say("it is empty", "비어 있음") : say(cell.text, cell.text);
  const unit = unitWords(catalog, String(row.value("unit")));
  return say(
    `Target-gap sheet, column “${column.en}” of the target “${name.en}”${unit.en === "" ? "" : ` (unit: ${unit.en})`}: ${shown.en}.`,
    `목표 격차 시트의 “${column.ko}” 열, “${name.ko}” 목표${unit.ko === "" ? "" : `(단위: ${unit.ko})`}의 값: ${shown.ko}.`,
  );
}

/** The unit of a row stands in the language of the sheet. */
function unitWords(catalog: Catalog, text: string): Bilingual {
  const unit = [...catalog.units.values()].find(({ name }) => name.en === text || name.ko === text);
  if (Object.values(milestone).includes(text)) return milestone;
  return unit?.name ?? { en: text, ko: text };
}

interface Rated {
  readonly name: FunctionName;
  readonly inputs: Partial<Record<ParameterName, ColumnKey>>;
}

const path = {
  baseline: "baseline",
  baseline_year: "baselineYear",
  actual: "actual",
  actual_year: "actualYear",
  target: "target",
  target_year: "targetYear",
} as const;

/** By which function of the add-in each computed column is told; the native formulas give the same numbers. */
const ratings: Readonly<Partial<Record<ColumnKey, Rated>>> = {
  gap: { name: "GAP", inputs: { target: "target", actual: "actual" } },
  relative: { name: "GAP.RELATIVE", inputs: { target: "target", actual: "actual" } },
  progress: { name: "PROGRESS", inputs: { target: "target", actual: "actual", baseline: "baseline" } },
  bar: { name: "PROGRESS", inputs: { target: "target", actual: "actual", baseline: "baseline" } },
  required: {
    name: "REQUIRED",
    inputs: {
      actual: "actual",
      actual_year: "actualYear",
      target: "target",
      target_year: "targetYear",
    },
  },
  pace: { name: "PACE", inputs: path },
  status: { name: "STATUS", inputs: path },
  sign: { name: "STATUS", inputs: path },
};

function computed(found: Found, row: GapRow, head: Bilingual): Description {
  const rating = ratings[row.key];
  const missing = missingWords(row, rating);
  const base = { kind: "gapSheet" as const, rows: [], methods: [] };
  if (rating === undefined) return { ...base, words: [head], inputs: [] };
  const inputs = inputsOf(row, rating);
  if (isMilestone(row)) return { ...base, words: [head, milestoneWords(row)], inputs };
  const told = tell(found, row, rating);
  if (told instanceof SeoulaiError) {
    const reason = metWords(row) ?? missing ?? emptyBecause(told);
    return { ...base, words: [head, reason], inputs };
  }
  return {
    kind: "gapSheet",
    words: [head, ...told.words, ...(extra[row.key] === undefined ? [] : [extra[row.key] as Bilingual])],
    inputs,
    rows: told.rows,
    methods: methodsOf(told.methods),
  };
}

/** A target that is met needs no baseline and no years. */
function metWords(row: GapRow): Bilingual | undefined {
  const [target, actual] = [row.value("target"), row.value("actual")];
  if (row.key !== "status" && row.key !== "sign") return undefined;
  if (typeof target !== "number" || typeof actual !== "number") return undefined;
  if (!targetMet(target, actual, isLower(row) ? "lower" : "higher")) return undefined;
  return say(
    `The actual ${exactText(actual)} has reached the target ${exactText(target)}, so the status is “${statusWords("met").en}”; no baseline is needed for it.`,
    `실적값 ${exactText(actual)}이(가) 목표값 ${exactText(target)}에 이르렀으므로 “${statusWords("met").ko}”입니다. 이때는 기준값이 필요하지 않습니다.`,
  );
}

const extra: Readonly<Partial<Record<ColumnKey, Bilingual>>> = {
  bar: say(
    "The bar shows this progress, held between 0 and 100 %.",
    "막대는 이 진척률을 0~100% 안에서 나타냅니다.",
  ),
  sign: say(
    "The sign stands for the status: ✔ target met, otherwise an arrow by the band of the scheme; the legend beneath the table explains it.",
    "표시는 상태를 나타냅니다. ✔는 목표 달성이고 그 밖에는 판정 기준의 구간을 화살표로 보입니다. 표 아래 범례를 참고하십시오.",
  ),
};

function tell({ catalog }: Found, row: GapRow, { name, inputs }: Rated): Told | SeoulaiError {
  const columnsUsed = Object.entries(inputs).map(
    ([parameter, key]) => [parameter, row.argument(key)] as const,
  );
  const call: Call = {
    catalog,
    at: { row: 0, column: 0 },
    arguments: { ...Object.fromEntries(columnsUsed), ...optionsOf(row, name) },
  };
  try {
    return tellers[name](call);
  } catch (error) {
    // The sheet leaves such a cell empty; the explanation says why.
    if (error instanceof SeoulaiError) return error;
    throw error;
  }
}

/** Direction, method and scheme as the formulas of the sheet choose them. */
function optionsOf(row: GapRow, name: FunctionName): Call["arguments"] {
  const direction = written(isLower(row) ? "lower" : "higher");
  if (name === "GAP" || name === "GAP.RELATIVE") return { direction };
  if (name !== "PACE" && name !== "STATUS") return {};
  const values = [row.value("baseline"), row.value("actual"), row.value("target")];
  const positive = values.every((value) => typeof value === "number" && value > 0);
  const method = written(row.scheme !== "sdg-index" && positive ? "cagr" : "linear");
  if (name === "PACE") return { direction, method };
  return { direction, method, scheme: written(row.scheme), language: written(row.language) };
}

function isLower(row: GapRow): boolean {
  return Object.values(directionWords.lower).includes(String(row.value("direction")));
}

function written(text: string): Argument {
  return { text: `"${text}"`, cells: [[text]] };
}

function inputsOf(row: GapRow, { inputs }: Rated): readonly ExplainedInput[] {
  return Object.entries(inputs).map(([parameter, key]) => {
    const { cells, address } = row.argument(key);
    return {
      name: parameterWords[parameter as ParameterName],
      text: row.header(key),
      value: argumentText(parameter as ParameterName, cells ?? []),
      ...(address === undefined ? {} : { address }),
    };
  });
}

function missingWords(row: GapRow, rating: Rated | undefined): Bilingual | undefined {
  const missing = Object.values(rating?.inputs ?? {}).filter((key) => typeof row.value(key) !== "number");
  if (missing.length === 0) return undefined;
  const names = missing.flatMap((key) => columns.find((column) => column.key === key)?.header ?? []);
  return say(
    `It cannot be computed yet: no number stands in ${names.map(({ en }) => `“${en}”`).join(", ")} of this row. Enter what is missing.`,
    `아직 계산할 수 없습니다. 이 행의 ${names.map(({ ko }) => `“${ko}”`).join(", ")}에 숫자가 없습니다. 빠진 값을 입력하십시오.`,
  );
}

function emptyBecause(error: SeoulaiError): Bilingual {
  return say(`The cell stays empty. The reason: ${error.text.en}`, `셀이 비어 있는 이유: ${error.text.ko}`);
}

function isMilestone(row: GapRow): boolean {
  return Object.values(milestone).includes(String(row.value("unit")));
}

function milestoneWords(row: GapRow): Bilingual {
  const actual = String(row.value("actual"));
  if (Object.values(done).includes(actual)) {
    return say(
      "The plan gives this target no number: it is met once “done” is entered as the actual, as here.",
      "계획에 수치가 없는 목표입니다. 여기처럼 실적값에 “완료”를 고르면 달성한 것으로 봅니다.",
    );
  }
  return say(
    `The plan gives this target no number, so there is nothing to compute; its status follows from the actual, ${Object.values(notDone).includes(actual) ? "which is “not done”" : "which is still to be chosen (done or not done)"}.`,
    `계획에 수치가 없는 목표여서 계산할 것이 없습니다. 상태는 실적값에 따르며, ${Object.values(notDone).includes(actual) ? "지금은 “미완료”입니다" : "완료 또는 미완료를 아직 고르지 않았습니다"}.`,
  );
}

function enteredWords(found: Found, row: GapRow, target: PlanTarget | undefined): readonly Bilingual[] {
  const column = columns.find(({ key }) => key === row.key);
  const value = valueText(row.value(row.key));
  if (row.key === "hint") {
    return [
      value === ""
        ? say("Nothing is missing in this row.", "이 행에는 빠진 입력이 없습니다.")
        : say(
            "It says what is still to be entered in this row.",
            "이 행에 아직 입력해야 할 것을 알려 줍니다.",
          ),
    ];
  }
  if (row.key === "target" && target !== undefined) {
    return [
      say(
        `The plan ${target.plan} states it: “${target.wording.en}”. Money is shown in the unit of the sheet.`,
        `계획 ${target.plan}에 적힌 목표입니다: “${target.wording.ko}”. 금액은 시트의 단위로 보입니다.`,
      ),
    ];
  }
  if (row.key === "benchmark" || row.key === "basis") return [benchmarkWords(row)];
  if (column?.group === "input") {
    return [
      found.cell.value === ""
        ? say("It is for you to enter.", "직접 입력할 칸입니다.")
        : say(
            "It is an input: typed in by hand, or a known figure that SEOULAI entered as the column “Source and remarks” says.",
            "입력값입니다. 직접 입력했거나, “출처와 설명” 열에 적힌 대로 SEOULAI가 넣은 알려진 수치입니다.",
          ),
    ];
  }
  return [
    say(
      "SEOULAI wrote it when the sheet was made, from the plan or from what was added in the pane.",
      "시트를 만들 때 SEOULAI가 계획이나 창에서 추가한 내용에 따라 쓴 것입니다.",
    ),
  ];
}

function benchmarkWords(row: GapRow): Bilingual {
  const basis = valueText(row.value("basis"));
  return row.value("benchmark") === ""
    ? say(`Nothing is compared: ${basis}.`, `비교하는 값이 없습니다: ${basis}.`)
    : say(
        `It is a benchmark, not an actual of the plan. What is compared: ${basis}.`,
        `계획의 실적이 아니라 비교값입니다. 비교 대상: ${basis}.`,
      );
}
