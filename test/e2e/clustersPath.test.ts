import { catalog } from "../../src/catalog/catalog";
import { clustersEn } from "../../src/taskpane/messages/clustersEn";
import { clustersKo } from "../../src/taskpane/messages/clustersKo";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { clusterWords } from "../../src/workbook/clusterSheet/clusterWords";
import { profileWords } from "../../src/workbook/cityProfile/profileWords";
import { columnLetters } from "../../src/workbook/sheet/address";
import { valueChainWords } from "../../src/workbook/valueChain/valueChainWords";
import { industries } from "../integration/industriesBook";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { frameOf, picture, widePicture } from "./pictures";
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

/** Clusters on the built files: value chain, a table of industries, Seoul against Toronto, and the file in another program. */

const words = { en: { ...en, desk: clustersEn }, ko: { ...ko, desk: clustersKo } };

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

/** Opens a view of the panel with the keyboard. */
async function view(
  open: OpenPage,
  language: "en" | "ko",
  name: "valueChain" | "table" | "profile",
): Promise<void> {
  await open.pane
    .getByRole("radio", { name: words[language].desk[name], exact: true })
    .check({ force: true });
}

/** Presses the button with the keyboard and waits for the sheet. */
async function make({ pane }: OpenPage, language: "en" | "ko", button: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).press("Enter");
  await pane.getByRole("button", { name: words[language].result.goTo }).waitFor();
}

describe("clusters in English", () => {
  let open: OpenPage;
  const { desk } = words.en;
  const made: string[] = [];

  beforeAll(async () => {
    open = await openPage(workbench, { language: "en" });
  });

  afterAll(async () => {
    await open.page.close();
  });

  it("shows the value chain before it is written, and what does not compare", async () => {
    const { page, pane } = open;
    await page.click('[data-control="ClustersPane"]');
    await pane.getByRole("group", { name: desk.shares }).waitFor();
    await pane.getByText("79.0 %").first().waitFor();
    await pane.getByText(/HBM share, growth of Korea/).waitFor();
    await picture(open, "clusters-chain-pane-en");
  });

  it("builds the value-chain sheet with functions, its segments side by side", async () => {
    const { pane } = open;
    await pane.getByRole("radio", { name: desk.functions }).check({ force: true });
    await make(open, "en", desk.makeChain);
    const { sheet, rows } = await cellsInFront(open.page);
    made.push(sheet);
    const segments = rows.find(([first]) => first === valueChainWords.segment.en)!;
    expect(segments.filter((cell) => cell !== "").slice(1, 5)).toEqual([
      "Semiconductor",
      "Cloud",
      "Platform",
      "Application",
    ]);
    expect(rows.find(([first]) => first === "Korea")![1]).toBeCloseTo(0.79, 9);
    expect(rows.find(([first]) => first === valueChainWords.hhi.en)![1]).toBeCloseTo(0.4574, 9);
    await widePicture(open, "value-chain-en", { width: 1700, height: 1750 });
  });

  it("sets Seoul against Toronto, refuses what does not compare, and marks the override", async () => {
    const { pane } = open;
    await view(open, "en", "profile");
    await pane.getByRole("group", { name: desk.figures }).waitFor();
    await pane.getByText(/Startup Genome ecosystem rank is comparable only within one source/).waitFor();
    await picture(open, "clusters-profile-pane-en");
    await make(open, "en", desk.makeProfile);
    const refused = await cellsInFront(open.page);
    made.push(refused.sheet);
    expect(refused.rows.flat()).toContain(profileWords.notCompared.en);
    await pane.getByRole("checkbox", { name: desk.override }).check({ force: true });
    await make(open, "en", desk.makeProfile);
    const { sheet, rows } = await cellsInFront(open.page);
    made.push(sheet);
    const startupGenome = rows.find(([first]) => first === "Startup Genome ecosystem rank")!;
    expect(startupGenome.slice(3, 6)).toEqual([8, 20, -12]);
    expect(rows.flat().some((cell) => String(cell).startsWith("⚠"))).toBe(true);
    await widePicture(open, "profile-seoul-toronto-en", { width: 1700, height: 1750 });
  });

  it("makes a table to fill in, says what is wrong with it, and builds the cluster sheet", async () => {
    const { pane } = open;
    await view(open, "en", "table");
    await pane.getByRole("button", { name: desk.makeTemplate }).press("Enter");
    await pane.getByRole("combobox", { name: desk.chosenTemplate }).waitFor();
    await pane.getByRole("button", { name: desk.check }).press("Enter");
    await pane.getByText(desk.unfit).waitFor();
    await frameOf(open).evaluate(
      async ({ rows }) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const facts = ["Seoul", "Korea", 2019, 2024, "persons employed", "Invented figures"];
          facts.forEach((fact, at) => {
            sheet.getRange(`B${String(4 + at)}`).values = [[fact]];
          });
          sheet.getRange(`A12:E${String(11 + rows.length)}`).values = rows;
          await context.sync();
        });
      },
      { rows: industries.map(([name, ...amounts]) => [name.replace(/^=/, "'="), ...amounts]) },
    );
    await pane.getByRole("button", { name: desk.check }).press("Enter");
    await pane.getByText(`${String(industries.length)} industries can be computed with.`).waitFor();
    await picture(open, "clusters-check-en");
    await make(open, "en", desk.makeTable);
    const { sheet, rows } = await cellsInFront(open.page);
    made.push(sheet);
    const header = rows.findIndex(([first]) => first === clusterWords.industry.en);
    expect(rows[header + 1]!.slice(0, 3)).toEqual(["AI chips", 13004, 12121]);
    expect(rows[header + 1]![8]).toBeCloseTo(0.452787022, 9);
    await widePicture(open, "cluster-sheet-en", { width: 1700, height: 1300 });
  });

  it("is read by LibreOffice with the same numbers where Excel's own formulas compute", async () => {
    const { pane, page } = open;
    await pane.getByRole("radio", { name: desk.native }).check({ force: true });
    await make(open, "en", desk.makeTable);
    made.push((await cellsInFront(page)).sheet);
    await view(open, "en", "valueChain");
    await make(open, "en", desk.makeChain);
    const { sheet, rows } = await cellsInFront(page);
    made.push(sheet);
    const bytes = await saveFile(open, "en");
    const { cells } = await recalculate(bytes);
    expect(Object.keys(cells)).toEqual(expect.arrayContaining(made));
    const others = rows.flatMap((row, r) =>
      row.flatMap((value, column) => {
        if (typeof value !== "number") return [];
        const there = cells[sheet]?.[`${columnLetters(column)}${String(r + 1)}`]?.value;
        const isSame =
          typeof there === "number" && Math.abs(there - value) <= 1e-9 * Math.max(1, Math.abs(value));
        return isSame ? [] : [[r, column, value, there]];
      }),
    );
    expect(others).toEqual([]);
    expect(rows.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(150);
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});

describe("clusters in Korean", () => {
  it("makes a profile of Seoul and one of every cluster can be cancelled", async () => {
    const open = await openPage(workbench, { language: "ko" });
    const { page, pane } = open;
    const { desk, progress } = words.ko;
    await page.click('[data-control="ClustersPane"]');
    await view(open, "ko", "profile");
    await pane.getByRole("radio", { name: desk.one }).check({ force: true });
    await make(open, "ko", desk.makeProfile);
    const { rows } = await cellsInFront(page);
    expect(rows.flat()).toContain(profileWords.ranks.ko);
    await widePicture(open, "profile-seoul-ko", { width: 1700, height: 1300 });
    const before = await sheetNames(page);
    await pane.getByRole("radio", { name: desk.all }).check({ force: true });
    await pane.getByText(catalog().areas.get("CAEDM")!.name.ko).waitFor();
    await pane.getByRole("button", { name: desk.makeProfiles }).press("Enter");
    await pane.getByRole("button", { name: progress.cancel }).press("Enter");
    await pane.getByText(progress.cancelled).waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await picture(open, "clusters-all-ko");
    await page.close();
  });
});
