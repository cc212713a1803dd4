import type { Catalog } from "../../src/catalog/catalog";
import { WorkbookError } from "../../src/model/errors";
import { applyAsOf } from "../../src/workbook/asOf/applyAsOf";
import { previewAsOf } from "../../src/workbook/asOf/previewAsOf";
import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import type { RefreshResult } from "../../src/workbook/refresh/refreshTypes";
import { chunkNamespace, indexNamespace } from "../../src/workbook/stamp/stampTypes";
import { openExcel, type OpenExcel } from "./excel";
import { figure, formulasOf, insertAt, laterCatalog, longRequest, onSheet, refresh } from "./refreshBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

const korea2025 = figure("private_ai_investment", "KOR", "2025");
const later = laterCatalog([{ where: korea2025, value: 2.5 }]);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "current" });
  await insertAt("B3", longRequest);
});

afterEach(async () => {
  await excel.close();
});

type Act = () => Promise<unknown>;

/** What another reviewer may do between preview and refresh; the refresh is then made with the catalog given. */
const changes: readonly { readonly what: string; readonly act: Act; readonly catalog?: Catalog }[] = [
  { what: "a figure was edited", act: () => onSheet((sheet) => void (sheet.getRange("E7").values = [[1]])) },
  {
    what: "a formula was put in a figure's place",
    act: () => onSheet((sheet) => void (sheet.getRange("E5").formulas = [["=3*3"]])),
  },
  {
    what: "a row was inserted that has the key of another",
    act: () =>
      onSheet((sheet) => {
        sheet.tables.getItemAt(0).rows.add(1, [["", "", "", "", "", "", "", "", "", ""]]);
        sheet.getRange("B5:K5").copyFrom("B6:K6");
      }),
  },
  {
    what: "a row was deleted",
    act: () => onSheet((sheet) => sheet.tables.getItemAt(0).rows.getItemAt(0).delete()),
  },
  {
    what: "a remark was written beside a row",
    act: () => onSheet((sheet) => void (sheet.getRange("M5").values = [["why?"]])),
  },
  { what: "a note was put on a row", act: () => onSheet((sheet) => void sheet.notes.add("E5", "as told")) },
  {
    what: "a column was deleted",
    act: () => onSheet((sheet) => sheet.tables.getItemAt(0).columns.getItem("Status").delete()),
  },
  { what: "another reviewer refreshed the block", act: () => refresh(laterCatalog([], "2026.12.0")) },
  {
    what: "the data are another version",
    act: () => Promise.resolve(),
    catalog: laterCatalog([], "2027.2.0"),
  },
  { what: "the as-of date was set", act: async () => applyAsOf(await previewAsOf("2025-06"), new Set()) },
];

describe("a refresh stops and writes nothing when, since its preview,", () => {
  it.each(changes)("$what", async ({ act, catalog = later }) => {
    const preview = await previewRefresh("all", { catalog: later });
    await act();
    const before = workbookState(excel.host);
    const stopped: unknown = await applyRefresh(preview, new Map(), { catalog }).catch(
      (error: unknown) => error,
    );
    expect(stopped).toBeInstanceOf(WorkbookError);
    expect(stopped).toMatchObject({
      code: "ChangedSincePreview",
      text: { en: expect.stringContaining("Nothing was written"), ko: expect.stringContaining("미리 보기") },
    });
    expect(workbookState(excel.host)).toEqual(before);
    // A new preview leads on.
    const { result } = await refresh(catalog);
    expect(result).toBeDefined();
  });
});

/** What changes no figure and no remark: keys decide, wherever rows and columns are. */
const moves: readonly (readonly [string, Act, string])[] = [
  [
    "the table was sorted",
    () => onSheet((sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }])),
    "E7",
  ],
  ["rows were inserted above", () => onSheet((sheet) => void sheet.getRange("1:2").insert("Down")), "E7"],
  [
    "a blank row was inserted",
    () =>
      onSheet((sheet) => {
        sheet.tables.getItemAt(0).rows.add(1, [["", "", "", "", "", "", "", "", "", ""]]);
      }),
    "E6",
  ],
  [
    "a column was renamed",
    () => onSheet((sheet) => void (sheet.tables.getItemAt(0).columns.getItem("Value").name = "Billions")),
    "E5",
  ],
  [
    "a filter was set",
    () =>
      onSheet((sheet) =>
        sheet.tables.getItemAt(0).columns.getItem("Area").filter.applyValuesFilter(["Seoul"]),
      ),
    "E5",
  ],
];

describe("a refresh goes on, at the right cell, when, since its preview,", () => {
  it.each(moves)("%s", async (_, act, cell) => {
    const preview = await previewRefresh("all", { catalog: later });
    await act();
    expect(await formulasOf(cell)).toEqual([[1.78]]);
    expect((await applyRefresh(preview, new Map(), { catalog: later })).cells).toBe(1);
    expect(await formulasOf(cell)).toEqual([[2.5]]);
  });
});

interface Parts {
  readonly index: Excel.CustomXmlPart;
  readonly rows: Excel.CustomXmlPart;
  readonly indexXml: string;
  readonly rowsXml: string;
}

type Damage = (parts: Parts, context: Excel.RequestContext) => void;

const damages: readonly (readonly [string, RegExp, Damage])[] = [
  [
    "its head was changed by hand",
    /changed by hand/,
    ({ index, indexXml }) => index.setXml(indexXml.replace("2024", "2023")),
  ],
  [
    "its rows were changed by hand",
    /changed by hand/,
    ({ rows, rowsXml }) => rows.setXml(rowsXml.replace("1.78", "1.79")),
  ],
  ["it was cut: the part with its rows is gone", /missing/, ({ rows }) => rows.delete()],
  [
    "it was cut in the middle of its rows",
    /changed by hand/,
    ({ rows, rowsXml }) => {
      const end = rowsXml.lastIndexOf("</");
      rows.setXml(rowsXml.slice(0, end - 60) + rowsXml.slice(end));
    },
  ],
  [
    "it has its rows twice",
    /twice/,
    ({ rowsXml }, context) => void context.workbook.customXmlParts.add(rowsXml),
  ],
  [
    "a later version of the add-in wrote it",
    /later version/,
    ({ index, indexXml }) => index.setXml(indexXml.replace(/ version="\d+"/, ' version="99"')),
  ],
];

async function damage(act: Damage): Promise<void> {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const indexes = customXmlParts.getByNamespace(indexNamespace);
    indexes.load("items/id");
    await context.sync();
    const [index] = indexes.items;
    if (index === undefined) throw new Error("The workbook has no block.");
    const indexXml = index.getXml();
    await context.sync();
    const id = / block="([^"]+)"/.exec(indexXml.value)?.[1] ?? "";
    const rows = customXmlParts.getByNamespace(chunkNamespace(id)).getOnlyItem();
    const rowsXml = rows.getXml();
    await context.sync();
    act({ index, rows, indexXml: indexXml.value, rowsXml: rowsXml.value }, context);
    await context.sync();
  });
}

describe("a stamp that cannot be trusted is refused, and the workbook is left as it is:", () => {
  it.each(damages)("%s", async (_, reason, act) => {
    const sound = await previewRefresh("all", { catalog: later });
    await damage(act);
    const before = workbookState(excel.host);
    const preview = await previewRefresh("all", { catalog: later });
    expect(preview.blocks).toEqual([
      {
        block: expect.objectContaining({
          state: "damaged",
          reason: { en: expect.stringMatching(reason), ko: expect.stringMatching(/십시오\.$/) },
        }),
        fingerprint: expect.any(String),
        changes: [],
      },
    ]);
    await expect(applyRefresh(sound, new Map(), { catalog: later })).rejects.toMatchObject({
      code: "ChangedSincePreview",
    });
    const result: RefreshResult = await applyRefresh(preview, new Map(), { catalog: later });
    expect(result).toMatchObject({ cells: 0, rowsAdded: 0, rowsRemoved: 0, restorePoint: "" });
    expect(workbookState(excel.host)).toEqual(before);
  });
});
