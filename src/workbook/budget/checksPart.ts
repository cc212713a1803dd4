import type { Bilingual, Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { fixed, quoted } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { look } from "../analysisSheet/look";
import { scenarios } from "./allocationFormulas";
import { pageColumns, type BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { headingPart } from "./settingsPart";
import type { Workings } from "./workings";

interface Check {
  readonly name: Bilingual;
  /** True where there is something to look at. */
  readonly fails: string;
  /** A formula without "=" for the words then. */
  readonly says: string;
}

/**
 * The checks of the desk: sums, units, floors and caps, double counting, years outside of the plan, missing inputs,
 * amounts above the need, exchange rate.
 *
 * @param layout where they stand
 * @param workings the cells behind
 * @param request the desk
 * @returns the checks as a piece
 */
export function checksPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
): Partial<SheetPiece> {
  const { language } = request;
  const checks = checksOf(layout, workings, request);
  const first = layout.checks + 1;
  const cells = checks.map(({ name, fails, says }, at): CellContent[] => [
    { text: name[language] },
    { formula: `=IF(${fails},${quoted(words.lookAt[language])},${quoted(words.fine[language])})` },
    { formula: `=IF(${fixed(first + at, 1)}=${quoted(words.lookAt[language])},${says},"")` },
  ]);
  const verdicts = { row: first, column: 1, rows: checks.length, columns: 1 };
  return joinPieces([
    headingPart(layout.checks, words.checks[language]),
    {
      blocks: [{ row: first, column: 0, cells }],
      styles: [
        {
          range: { row: first, column: 0, rows: checks.length, columns: pageColumns },
          style: {
            vertical: "Center",
            border: { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Hairline" },
          },
        },
        { range: verdicts, style: { bold: true, horizontal: "Center" } },
      ],
      conditionals: [
        {
          kind: "formula",
          range: verdicts,
          formula: `=$B${first + 1}=${quoted(words.lookAt[language])}`,
          style: { color: look.warning, fill: look.warningFill },
        },
        {
          kind: "formula",
          range: verdicts,
          formula: `=$B${first + 1}=${quoted(words.fine[language])}`,
          style: { color: look.good, fill: look.goodFill },
        },
      ],
    },
  ]);
}

function checksOf(layout: BudgetLayout, workings: Workings, { language }: BudgetRequest): Check[] {
  const t = texts[language];
  return [
    ...sumChecks(layout, workings, { fine: quoted(words.fine[language]), t }),
    ...rowChecks(layout, workings, t),
    ...settingChecks(layout, t),
  ];
}

/** Of each scenario: room for the envelope, amounts that sum to it, years that sum to the amounts. */
function sumChecks(
  layout: BudgetLayout,
  workings: Workings,
  { fine, t }: { readonly fine: string; readonly t: Texts },
): Check[] {
  const [verdict, allocated, envelope, name] = (["verdict", "allocated", "envelope", "name"] as const).map(
    (column) =>
      (scenario: number): string =>
        layout.scenario(column, scenario),
  ) as [OfScenario, OfScenario, OfScenario, OfScenario];
  const phased: OfScenario = (scenario) =>
    `SUM(${workings.phased(scenario, 0, 0)}:${workings.phased(scenario, layout.rows - 1, layout.years - 1)})`;
  const differs =
    (other: OfScenario): OfScenario =>
    (scenario) =>
      `IF(ISNUMBER(${allocated(scenario)}),ROUND(${allocated(scenario)}-${other(scenario)},9)<>0,FALSE)`;
  const ofAny = (about: Bilingual, fails: OfScenario, says: OfScenario): Check => ({
    name: about,
    fails: `OR(${scenarios.map(fails).join(",")})`,
    says: scenarios.reduceRight(
      (rest, scenario) => `IF(${fails(scenario)},${name(scenario)}&${says(scenario)},${rest})`,
      '""',
    ),
  });
  return [
    ofAny(
      heads.bounds,
      (scenario) => `${verdict(scenario)}<>${fine}`,
      (scenario) => `": "&${verdict(scenario)}`,
    ),
    ofAny(heads.sums, differs(envelope), () => quoted(t.sums)),
    ofAny(heads.years, differs(phased), () => quoted(t.years)),
  ];
}

type OfScenario = (scenario: number) => string;

/** Of the programmes: double counting, years outside of the plan, missing inputs, amounts above the need. */
function rowChecks(layout: BudgetLayout, workings: Workings, t: Texts): Check[] {
  const [names, hints] = [layout.programmeColumn("name"), layout.programmeColumn("hint")];
  const [twice, isInPlan] = [workings.sharedColumn("twice"), workings.sharedColumn("isInPlan")];
  const open = `SUMPRODUCT((${names}<>"")*(${hints}<>""))`;
  const above = `CHOOSE(${workings.chosen},${scenarios.map((scenario) => excess(layout, workings, scenario)).join(",")})`;
  return [
    {
      name: heads.twice,
      fails: `SUM(${twice})>0`,
      says: `INDEX(${names},MATCH(1,${twice},0))&${quoted(t.twice)}`,
    },
    {
      name: heads.outside,
      fails: `SUMPRODUCT((${names}<>"")*(${isInPlan}=0))>0`,
      says: `${quoted(t.outside)}&${layout.setting("firstYear")}&"-"&${layout.setting("lastYear")}`,
    },
    { name: heads.missing, fails: `${open}>0`, says: `${quoted(t.missing)}&${open}` },
    { name: heads.above, fails: `${above}>0`, says: `${quoted(t.above)}&${above}` },
  ];
}

function settingChecks(layout: BudgetLayout, t: Texts): Check[] {
  const [unit, rate, year] = (["unit", "rate", "rateYear"] as const).map((key) => layout.setting(key)) as [
    string,
    string,
    string,
  ];
  return [
    { name: heads.unit, fails: `IF(ISNUMBER(${unit}),${unit}<=0,TRUE)`, says: quoted(t.unit) },
    {
      name: heads.rate,
      fails: `IF(COUNT(${rate},${year})=2,OR(${rate}<=0,${year}<>INT(${year})),TRUE)`,
      says: quoted(t.rate),
    },
  ];
}

/** How many programmes get more than they need; a blank compares as a text, which ISNUMBER keeps out. */
function excess(layout: BudgetLayout, workings: Workings, scenario: number): string {
  const [amounts, needs] = [layout.amountColumn(scenario), workings.scenarioColumn(scenario, "need")];
  return `SUMPRODUCT(ISNUMBER(${amounts})*ISNUMBER(${needs})*(${amounts}>${needs}))`;
}

const heads = {
  bounds: { en: "Envelope, floors, caps", ko: "총예산, 하한, 상한" },
  sums: { en: "Amounts sum to the envelope", ko: "배분액 합계 = 총예산" },
  years: { en: "Years sum to the amounts", ko: "연차별 합계 = 배분액" },
  twice: { en: "Nothing is paid twice", ko: "중복 지급 없음" },
  outside: { en: "Years within the plan", ko: "계획 안의 연도" },
  missing: { en: "Inputs are complete", ko: "입력 완료" },
  above: { en: "No more than the need", ko: "소요액 이내" },
  unit: { en: "Smallest amount", ko: "최소 지급 단위" },
  rate: { en: "Exchange rate with its year", ko: "환율과 그 연도" },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Texts = Readonly<
  Record<"sums" | "years" | "twice" | "outside" | "missing" | "above" | "unit" | "rate", string>
>;

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    sums: ": the amounts differ from the envelope. Undo changes of computed cells.",
    years: ": the years differ from the amounts. Look at profiles and years of the programmes.",
    twice: ": this name or target stands more than once. Remove one, unless both are meant.",
    outside: "A programme has years outside of ",
    missing: "Programmes with something to enter, in the last column of their table: ",
    above: "Programmes that get more than their need in the scenario shown; give them a cap: ",
    unit: "Type the smallest amount that is paid, above 0.",
    rate: "Type won for one dollar and the year that the rate is of; without them there are no dollars.",
  },
  ko: {
    sums: ": 배분액 합계가 총예산과 다릅니다. 계산 셀을 고쳤다면 되돌리십시오.",
    years: ": 연차별 합계가 배분액과 다릅니다. 사업의 배분 형태와 연도를 확인하십시오.",
    twice: ": 같은 이름이나 목표가 두 번 이상 있습니다. 의도한 것이 아니면 하나를 지우십시오.",
    outside: "계획 기간 밖의 연도가 있는 사업이 있습니다. 계획 기간: ",
    missing: "입력할 것이 있는 사업 수(사업 표의 마지막 열 참고): ",
    above: "표시한 시나리오에서 소요액보다 많이 받는 사업 수(상한을 정하십시오): ",
    unit: "지급하는 최소 금액을 0보다 큰 값으로 입력하십시오.",
    rate: "1달러당 원화와 그 환율의 연도를 입력하십시오. 없으면 달러 금액이 나오지 않습니다.",
  },
};
