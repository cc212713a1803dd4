import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { columnLetters } from "../../src/workbook/sheet/address";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { buildScores } from "../../src/workbook/survey/scores/buildScores";
import { surveyItems } from "../workbook/survey/surveyItems";
import { openExcel } from "./excel";
import { recalculate } from "./libreOffice";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

/** What people put into cells; each stands in the column of every item that has scores. */
const entered = [
  "",
  1,
  2,
  3,
  4,
  5,
  6,
  0,
  -1,
  2.5,
  1 / 3,
  9,
  10,
  "'4",
  "' 3 ",
  "4점",
  "?",
  "*",
  "모름",
  "Yes",
  "no",
  "예",
  "네",
  "아니오",
  "O",
  "x",
  "'1",
  "'0",
  true,
  false,
  "1e0x",
];

/** Columns of the yes-no items among the scores. */
const YES_NO = [4, 5];

let takeXmlBack: () => void;
beforeAll(() => (takeXmlBack = provideXml()));
afterAll(() => {
  takeXmlBack();
});

it.each(["en", "ko"] as const)(
  "LibreOffice calculates the scores that were read from the cells (%s)",
  async (language) => {
    const excel = await openExcel({ profile: "minimum" });
    const { surveyId } = await buildQuestionnaire({ title: "S", language, items: surveyItems });
    const { sheet } = await buildResponses({ surveyId, round: 1, panelSize: entered.length });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(`E8:M${7 + entered.length}`);
      range.values = entered.map((value) => new Array<unknown>(9).fill(value));
      await context.sync();
    });
    const scores = await buildScores(surveyId, 1);
    const bytes = await saveWorkbook(excel.host);
    await excel.close();
    const file = await recalculate(bytes);
    const shown = scores.experts.map((_, row) =>
      [...scores.columnOf.values()].map((column) => {
        const cell = file.cells[scores.sheet]?.[`${columnLetters(column)}${scores.header + 2 + row}`];
        return cell?.value === "" ? null : (cell?.value ?? null);
      }),
    );
    // LibreOffice takes TRUE for the number 1, Excel does not; it answers a question by yes or no only.
    const compared = (value: unknown, place: number, column: number): unknown => {
      if (typeof entered[place] === "boolean" && !YES_NO.includes(column)) return null;
      return typeof value === "number" ? Number(value.toPrecision(12)) : value;
    };
    const rows = (values: readonly (readonly unknown[])[]): unknown[] =>
      values.map((row, place) => [
        entered[place],
        ...row.map((value, column) => compared(value, place, column)),
      ]);
    expect(rows(shown)).toEqual(rows(scores.values));
    expect(scores.values.flat().filter((value) => value !== null).length).toBeGreaterThan(50);
  },
);
