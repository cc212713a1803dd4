import { catalog } from "../../src/catalog/catalog";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildIndex } from "../../src/workbook/index/buildIndex";
import { catalogData } from "../../src/workbook/index/data/catalogData";
import type { IndexRequest } from "../../src/workbook/index/indexRequest";
import { indexTemplates, templateRequest } from "../../src/workbook/index/templates";
import { columnLetters } from "../../src/workbook/sheet/address";
import { expectIndex, type Shown } from "./indexBook";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

const [cities, countries] = indexTemplates;

/** Native by LibreOffice, which recalculates all; functions as the workbench calculated and saved them. */
const requests: readonly IndexRequest[] = [
  { ...templateRequest(cities!, { form: "native", language: "en" }), leastShare: 0.5, imputation: "mean" },
  {
    ...templateRequest(countries!, { form: "native", language: "ko" }),
    aggregation: "geometric",
    leastShare: 0.5,
  },
  templateRequest(countries!, { form: "functions", language: "en" }),
];

let takeXmlBack: () => void;
let sheets: readonly string[];
let recalculated: OpenedFile;
let opened: OpenedFile;

beforeAll(async () => {
  takeXmlBack = provideXml();
  const excel = await openWithFunctions({ profile: "minimum" });
  const made: string[] = [];
  for (const request of requests) made.push((await buildIndex(request)).sheet);
  sheets = made;
  await excel.host.settled();
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  recalculated = await recalculate(bytes);
  opened = await openXlsx(bytes);
});

afterAll(() => {
  takeXmlBack();
});

it.each(requests.map((request, at) => [request.title, request.form, at] as const))(
  "%s in %s form shows in a saved file what the core computes",
  (_title, form, at) => {
    const cells = (form === "native" ? recalculated : opened).cells[sheets[at]!] ?? {};
    const shown: Shown = (row, column) => cells[`${columnLetters(column)}${row + 1}`]?.value ?? "";
    const request = requests[at]!;
    const source = request.source as Extract<IndexRequest["source"], { kind: "catalog" }>;
    expectIndex(shown, catalogData(catalog(), source, request), request);
  },
);
