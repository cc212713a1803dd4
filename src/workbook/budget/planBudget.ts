import { InputError } from "../../model/errors";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { pageSetup } from "../analysisSheet/pageSetup";
import { needsAddIn } from "../analysisSheet/sheetForm";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import { amountsPart } from "./amountsPart";
import { budgetLayout, pageColumns } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { checksPart } from "./checksPart";
import { frontierPart } from "./frontierPart";
import { unlinked, type LinkedCells } from "./linkedCells";
import { phasingPart } from "./phasingPart";
import { programmesPart, programmeWidths } from "./programmesPart";
import { scenariosPart } from "./scenariosPart";
import { settingsPart } from "./settingsPart";
import { workingsOf } from "./workings";
import { workingsPart } from "./workingsPart";

/** Beyond this the page cannot be read. */
const most = { programmes: 20, years: 10 };

/**
 * Plans the Budget desk: settings, three scenarios side by side, checks, programmes with their need, the allocation of
 * each scenario, the years and the frontier of the chosen one, and the workings beneath the page.
 *
 * @param request what it shows
 * @param linked cells of other sheets that give targets, gaps and weights
 * @returns the sheet as data
 * @throws {InputError} no programme or too many, or years off their range
 */
export function planBudget(request: BudgetRequest, linked: LinkedCells = unlinked): AnalysisPlan {
  requireSize(request);
  const { language, form, programmes, years } = request;
  const top = topLines(request);
  const notes = noteLines(request);
  const layout = budgetLayout(programmes.length, years, top.length, notes.length);
  const workings = workingsOf(layout);
  const texts = { textColumn: 1, columns: pageColumns - 1, characters: 165 };
  const piece = joinPieces([
    {
      styles: [
        { range: { row: 0, column: 0, rows: layout.workings, columns: pageColumns }, style: { size: 10 } },
      ],
      columnWidths: programmeWidths(request).map((characters, column) => ({ column, characters })),
    },
    linesPart(top, { row: 0, ...texts }),
    settingsPart(layout, request),
    scenariosPart(layout, workings, request),
    checksPart(layout, workings, request),
    programmesPart(layout, workings, request, linked),
    amountsPart(layout, workings, request),
    phasingPart(layout, workings, request),
    frontierPart(layout, workings, request),
    linesPart(notes, { row: layout.notes, ...texts }),
    workingsPart({ layout, workings, form }, request),
  ]);
  const rows = layout.notes + notes.length;
  return { piece, marks: [], setup: pageSetup({ name: words.sheet, language, rows, columns: pageColumns }) };
}

function topLines({ title, language, form }: BudgetRequest): Line[] {
  const line = (label: keyof typeof words, text: string): Line => ({
    kind: "plain",
    label: words[label][language],
    text: { text },
  });
  return [
    { kind: "title", label: words.title[language] },
    line("data", title),
    line("howTo", words.howToText[language]),
    ...(form === "functions" ? [line("addIn", needsAddIn[language])] : []),
  ];
}

function noteLines({ language }: BudgetRequest): Line[] {
  const keys = ["methodAllocation", "methodPhasing", "methodFrontier", "methodWorth"] as const;
  return keys.map((key, at) => ({
    kind: "plain",
    label: at === 0 ? words.methods[language] : "",
    text: { text: words[key][language] },
  }));
}

function requireSize({ programmes, years }: BudgetRequest): void {
  if (programmes.length < 1 || programmes.length > most.programmes) {
    throw new InputError({
      en: `A desk takes 1 to ${most.programmes} programmes; there are ${programmes.length}. Choose targets, or join small programmes.`,
      ko: `예산 데스크에는 사업이 1~${most.programmes}개 들어갑니다. 현재 ${programmes.length}개입니다. 목표를 고르거나 작은 사업을 합치십시오.`,
    });
  }
  if (!Number.isInteger(years) || years < 1 || years > most.years) {
    throw new InputError({
      en: `A desk shows 1 to ${most.years} years; ${years} arrived. Enter a whole number, e.g. 5.`,
      ko: `예산 데스크에는 1~${most.years}년이 들어갑니다. 현재 ${years}입니다. 5처럼 정수를 입력하십시오.`,
    });
  }
}
