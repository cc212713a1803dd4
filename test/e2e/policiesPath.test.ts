import { catalog } from "../../src/catalog/catalog";
import { filterPolicies } from "../../src/catalog/policies/filterPolicies";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { policiesEn } from "../../src/taskpane/messages/policiesEn";
import { policiesKo } from "../../src/taskpane/messages/policiesKo";
import { comparisonWords } from "../../src/workbook/policies/comparison/comparisonWords";
import { policyHeaders } from "../../src/workbook/policies/policyWords";
import { timelineWords } from "../../src/workbook/policies/timeline/timelineWords";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { picture, widePicture } from "./pictures";
import {
  cellsInFront,
  openPage,
  sheetNames,
  startWorkbench,
  type OpenPage,
  type Workbench,
} from "./workbench";
import { saveFile } from "./workbookFile";

jest.setTimeout(180_000);

/** The register on the built files: filter, details, table, comparison, timeline, and the file in another program. */

const words = { en: { ...en, desk: policiesEn }, ko: { ...ko, desk: policiesKo } };

let workbench: Workbench;
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  workbench = await startWorkbench();
});

afterAll(async () => {
  takeXmlBack();
  await workbench.close();
});

/** Chooses what to make, presses the button with the keyboard, and waits for the sheet. */
async function make(
  { pane }: OpenPage,
  language: "en" | "ko",
  product: "table" | "comparison" | "timeline",
): Promise<void> {
  const { desk, result } = words[language];
  await pane.getByRole("radio", { name: desk[product] }).check({ force: true });
  await pane.getByRole("button", { name: desk.do[product], exact: true }).press("Enter");
  await pane.getByRole("button", { name: result.goTo }).waitFor();
}

describe("the policies in English", () => {
  let open: OpenPage;
  const { desk } = words.en;
  const chinese = filterPolicies(catalog(), { area: "CHN", withNumber: true });

  beforeAll(async () => {
    open = await openPage(workbench, { language: "en" });
  });

  afterAll(async () => {
    await open.page.close();
  });

  it("are found by any word of the register, with their source", async () => {
    const { page, pane } = open;
    await page.click('[data-control="PoliciesPane"]');
    await pane.getByText("67 policies", { exact: true }).waitFor();
    await pane.getByRole("searchbox", { name: desk.search }).fill("gigafactories");
    await pane.getByText("2 policies", { exact: true }).waitFor();
    const about = pane.getByRole("region", { name: desk.about });
    expect(await about.innerText()).toMatch(
      /InvestAI[\s\S]*EUR 200,000,000,000[\s\S]*Source: European Commission/,
    );
    await pane.getByRole("searchbox", { name: desk.search }).fill("");
  });

  it("are narrowed by filters with the keyboard", async () => {
    const { pane } = open;
    await pane.getByRole("button", { name: desk.filters }).press("Enter");
    await pane.getByRole("combobox", { name: desk.area }).press("Enter");
    await pane.getByRole("option", { name: "China" }).click();
    await pane.getByRole("checkbox", { name: desk.withNumber }).press("Space");
    await pane.getByText(`${String(chinese.length)} policies`, { exact: true }).waitFor();
    await picture(open, "policies-filter-en");
    await pane.getByRole("button", { name: desk.next }).press("Enter");
    await pane.getByText("China: government-led").waitFor();
    await picture(open, "policies-use-en");
  });

  it("become a table whose rows are the register's", async () => {
    await make(open, "en", "table");
    const { rows } = await cellsInFront(open.page);
    const ids = rows.map((row) => row.find((cell) => chinese.some(({ id }) => id === cell)));
    expect(ids.filter(Boolean)).toEqual(chinese.map(({ id }) => id));
    await picture(open, "policies-table-en");
  });

  it("become a comparison and a timeline with all countries", async () => {
    const { pane } = open;
    await pane.getByRole("button", { name: desk.back }).press("Enter");
    await pane.getByRole("button", { name: desk.clearFilters }).press("Enter");
    await pane.getByText("67 policies", { exact: true }).waitFor();
    await pane.getByRole("button", { name: desk.next }).press("Enter");
    await pane.getByText("Japan: private-led, government-led").waitFor();
    await make(open, "en", "comparison");
    const { rows } = await cellsInFront(open.page);
    const country = rows.find((row) => row.includes("European Union"))!;
    expect(country.slice(0, 6)).toEqual(["European Union", 8, 0, 3, 1, 4]);
    await widePicture(open, "policies-comparison-en", { width: 1900, height: 1300 });
    await make(open, "en", "timeline");
    await widePicture(open, "policies-timeline-en", { width: 1900, height: 1300 });
    expect(await sheetNames(open.page)).toEqual([
      "Sheet1",
      "AI policies China",
      comparisonWords.sheet.en,
      timelineWords.sheet.en,
    ]);
  });

  it("open in LibreOffice with the same figures and no error", async () => {
    const file = await recalculate(new Uint8Array(await saveFile(open, "en")));
    const errors = Object.entries(file.cells).flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([place, { error }]) =>
        error === undefined ? [] : [[sheet, place, error]],
      ),
    );
    expect(errors).toEqual([]);
    const comparison = Object.values(file.cells[comparisonWords.sheet.en]!).map(({ value }) => value);
    expect(comparison).toContain("private-led, research-led, government-led");
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});

describe("the policies in Korean", () => {
  it("are chosen one by one and drawn as a timeline", async () => {
    const open = await openPage(workbench, { language: "ko" });
    const { page, pane } = open;
    const { desk } = words.ko;
    await page.click('[data-control="PoliciesPane"]');
    await pane.getByRole("searchbox", { name: desk.search }).fill("서울");
    const list = pane.getByRole("listbox", { name: desk.choose });
    await list.getByRole("option").first().waitFor();
    await list.press("Space");
    await list.press("ArrowDown");
    await list.press("Space");
    await pane.getByText("2개 선택").waitFor();
    await pane.getByRole("button", { name: desk.next }).press("Enter");
    await pane.getByText(/대한민국: .*정부 주도/).waitFor();
    await make(open, "ko", "timeline");
    const { rows } = await cellsInFront(page);
    const header = rows.findIndex(
      (row) => row[0] === policyHeaders.name.ko && row[1] === policyHeaders.country.ko,
    );
    expect(rows.slice(header + 1).filter(([name]) => name !== "")).toHaveLength(2);
    await widePicture(open, "policies-timeline-ko", { width: 1900, height: 1300 });
    await page.close();
  });
});
