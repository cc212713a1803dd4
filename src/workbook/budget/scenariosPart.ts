import type { Bilingual, Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { quoted } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { tablePart, type ResultColumn } from "../analysisSheet/tablePart";
import { scenarios } from "./allocationFormulas";
import type { BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { moneyFormat, krwMultiplier, moneyName } from "./money";
import { headingPart, scenarioInputs } from "./settingsPart";
import type { Workings } from "./workings";

/**
 * The scenarios side by side: envelope, change of unit costs, need, what is allocated, in dollars and at present value.
 *
 * @param layout where they stand
 * @param workings the cells behind
 * @param request the desk
 * @returns the table as a piece
 */
export function scenariosPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
): Partial<SheetPiece> {
  const { language } = request;
  return joinPieces([
    headingPart(layout.scenarios, words.scenarios[language]),
    tablePart({
      row: layout.scenarios + 1,
      column: 0,
      columns: columnsOf(request),
      rows: scenarios.map((scenario) => rowOf(layout, workings, request, scenario)),
      language,
    }),
    scenarioInputs(layout),
  ]);
}

function columnsOf(request: BudgetRequest): ResultColumn[] {
  const money = moneyName(request);
  const [amount, { language }] = [moneyFormat(request), request];
  const inMoney = ({ en, ko }: Bilingual): Bilingual => ({ en: `${en}, ${money}`, ko: `${ko}, ${money}` });
  const column = (header: Bilingual, numberFormat?: string): ResultColumn => ({
    header,
    characters: 12,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  return [
    { header: heads.name, characters: 26 },
    column(inMoney(heads.envelope), amount),
    column(heads.costChange, "+0.0%;-0.0%;0%"),
    column(inMoney(heads.need), amount),
    column(inMoney(heads.allocated), amount),
    column(heads.covered, "0.0%"),
    column(words.usdMn, "#,##0.0"),
    column(inMoney(heads.worth), amount),
    { header: { en: "What the check says", ko: "점검 결과" }, characters: language === "ko" ? 12 : 12 },
  ];
}

function rowOf(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
  scenario: number,
): CellContent[] {
  const { name, envelope, costChange } = request.scenarios[scenario] ?? request.scenarios[0];
  const [need, allocated] = [layout.scenario("need", scenario), layout.scenario("allocated", scenario)];
  const [rate, discount] = [layout.setting("rate"), layout.setting("discount")];
  const isPossible = `${workings.figure(scenario, "isPossible")}=1`;
  const years = Array.from({ length: request.years }, (_, year) => {
    const total = `SUM(${workings.phasedYear(scenario, year)})`;
    return year === 0 ? total : `${total}/(1+${discount})^${year}`;
  });
  return [
    { text: name },
    envelope ?? null,
    costChange ?? null,
    {
      formula: `=IF(COUNT(${workings.scenarioColumn(scenario, "need")})=0,"",SUM(${workings.scenarioColumn(scenario, "need")}))`,
    },
    { formula: `=IF(${isPossible},SUM(${layout.amountColumn(scenario)}),"")` },
    { formula: `=IF(COUNT(${need},${allocated})=2,IF(${need}>0,${allocated}/${need},""),"")` },
    {
      formula: `=IF(COUNT(${allocated},${rate})=2,IF(${rate}>0,${allocated}*${krwMultiplier(request)}/${rate}/1000000,""),"")`,
    },
    { formula: `=IF(COUNT(${allocated},${discount})=2,${years.join("+")},"")` },
    { formula: `=${verdict(layout, workings, request, scenario)}` },
  ];
}

/** Whether floors, caps and unit leave room for the envelope, with the numbers where they do not. */
function verdict(layout: BudgetLayout, workings: Workings, request: BudgetRequest, scenario: number): string {
  const t = texts[request.language];
  const figure = (name: "total" | "least" | "most"): string => workings.figure(scenario, name);
  const shown = (units: string): string =>
    `TEXT(${units}*${layout.setting("unit")},${quoted(moneyFormat(request))})`;
  const [total, least, most] = [figure("total"), figure("least"), figure("most")];
  const [lo, hi] = [workings.sharedColumn("floor"), workings.sharedColumn("cap")];
  const cases: readonly (readonly [string, string])[] = [
    [`NOT(ISNUMBER(${total}))`, quoted(t.envelope)],
    [`${total}<=0`, quoted(t.envelope)],
    [`${total}<>INT(${total})`, quoted(t.multiple)],
    [`SUMPRODUCT(--(${hi}<${lo}))>0`, quoted(t.bounds)],
    [
      `${least}>${total}`,
      `${quoted(t.floors[0])}&${shown(least)}&${quoted(t.floors[1])}&${shown(`(${least}-${total})`)}&${quoted(t.floors[2])}`,
    ],
    [
      `${most}<${total}`,
      `${quoted(t.caps[0])}&${shown(most)}&${quoted(t.caps[1])}&${shown(`(${total}-${most})`)}&${quoted(t.caps[2])}`,
    ],
  ];
  return cases.reduceRight(
    (rest, [condition, text]) => `IF(${condition},${text},${rest})`,
    quoted(words.fine[request.language]),
  );
}

const heads = {
  name: { en: "Scenario", ko: "시나리오" },
  envelope: { en: "Envelope", ko: "총예산" },
  costChange: { en: "Unit costs, change", ko: "단위 비용 변화" },
  need: { en: "Need", ko: "소요액" },
  allocated: { en: "Allocated", ko: "배분액" },
  covered: { en: "Need covered", ko: "소요액 충족률" },
  worth: { en: "Present value", ko: "현재가치" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const texts: Readonly<
  Record<
    Language,
    {
      readonly envelope: string;
      readonly multiple: string;
      readonly bounds: string;
      readonly floors: readonly [string, string, string];
      readonly caps: readonly [string, string, string];
    }
  >
> = {
  en: {
    envelope: "Type an envelope above 0.",
    multiple: "The envelope is no multiple of the smallest amount. Change one of them.",
    bounds: "A cap lies below its floor. Correct it in the table of programmes.",
    floors: ["The floors add up to ", ", ", " more than the envelope. Lower floors, or raise the envelope."],
    caps: [
      "The caps leave room for ",
      ", ",
      " less than the envelope. Raise caps, give weights, or lower the envelope.",
    ],
  },
  ko: {
    envelope: "0보다 큰 총예산을 입력하십시오.",
    multiple: "총예산이 최소 지급 단위의 배수가 아닙니다. 둘 중 하나를 바꾸십시오.",
    bounds: "상한이 하한보다 낮은 사업이 있습니다. 사업 표에서 고치십시오.",
    floors: ["하한의 합계: ", ", 총예산보다 ", " 많습니다. 하한을 낮추거나 총예산을 늘리십시오."],
    caps: [
      "상한까지 채운 금액: ",
      ", 총예산보다 ",
      " 적습니다. 상한을 높이거나 가중치를 주거나 총예산을 줄이십시오.",
    ],
  },
};
