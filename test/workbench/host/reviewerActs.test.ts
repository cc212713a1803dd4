import { type OpenExcel, openExcel } from "../../integration/excel";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

describe("what a reviewer does to a block of the workbook", () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  function onSheet(work: Work): () => Promise<void> {
    return () =>
      Excel.run(async (context) => {
        await work(context.workbook.worksheets.add(), context);
      });
  }

  /** City, Value, Note of three cities in B2:D5, as the table `name`. */
  function cities(sheet: Excel.Worksheet, name: string): Excel.Table {
    sheet.getRange("B2:D5").values = [
      ["City", "Value", "Note"],
      ["Seoul", 3, "c"],
      ["Busan", 1, "a"],
      ["Daegu", 2, "b"],
    ];
    const table = sheet.tables.add("B2:D5", true);
    table.name = name;
    return table;
  }

  async function refused(work: () => Promise<unknown>, code: string): Promise<void> {
    await expect(work()).rejects.toMatchObject({ code });
  }

  describe("columns of a table", () => {
    it(
      "keep their ids when they are renamed, moved, or joined by others",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Ids");
        table.columns.getItem("Value").name = "Number";
        table.columns.add(1, [["Own"], [7], [8], [9]]);
        table.columns.load("items/id, items/name");
        await context.sync();
        const facts = (): [string, number][] => table.columns.items.map(({ name, id }) => [name, id]);
        expect(facts()).toEqual([
          ["City", 1],
          ["Own", 4],
          ["Number", 2],
          ["Note", 3],
        ]);
        excel.host.workbook.moveTableColumn("Ids", 3, 0);
        table.columns.getItem("Own").delete();
        table.columns.add(undefined, [["Last"], [""], [""], [""]]);
        table.columns.load("items/id, items/name");
        const number = table.columns.getItem(2).getDataBodyRange().load("values, address");
        await context.sync();
        expect(facts()).toEqual([
          ["Note", 3],
          ["City", 1],
          ["Number", 2],
          ["Last", 5],
        ]);
        expect(number.values).toEqual([[3], [1], [2]]);
      }),
    );

    it(
      "take along formulas that point at them, notes and filters when a person drags them",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Dragged");
        sheet.getRange("G1").formulas = [["=C3*10"]];
        sheet.notes.add("C3", "look");
        table.columns.getItem("Value").filter.applyCustomFilter(">1");
        await context.sync();
        excel.host.workbook.moveTableColumn("Dragged", 1, 2);
        const probe = sheet.getRange("G1").load("formulas, values");
        const note = sheet.notes.getItemAt(0).getLocation().load("address");
        const { filter } = table.columns.getItem("Value");
        filter.load("criteria");
        const hidden = sheet.getRange("B4").load("rowHidden");
        await context.sync();
        expect(probe.formulas).toEqual([["=D3*10"]]);
        expect(probe.values).toEqual([[30]]);
        expect(note.address).toMatch(/D3$/u);
        expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">1" });
        expect(hidden.rowHidden).toBe(true);
      }),
    );

    it(
      "come and go without moving what stands above, below or in rows beside",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Lanes");
        sheet.getRange("D1").values = [["above"]];
        sheet.getRange("F3").values = [["beside"]];
        sheet.getRange("D7").values = [["below"]];
        table.columns.add(1, [["Own"], [1], [2], [3]]);
        const added = sheet.getRange("A1:H7").load("values");
        await context.sync();
        expect(added.values[0]?.[3]).toBe("above");
        expect(added.values[2]?.[6]).toBe("beside");
        expect(added.values[6]?.[3]).toBe("below");
        table.columns.getItem("Own").delete();
        const again = sheet.getRange("A1:H7").load("values");
        await context.sync();
        expect(again.values[2]?.[5]).toBe("beside");
      }),
    );
  });

  describe("rows of a table", () => {
    it(
      "are added in the table's columns only: what stands beneath moves down, what stands beside stays",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Grown");
        sheet.getRange("F3:F6").values = [["beside"], [""], [""], ["still"]];
        sheet.getRange("B7").values = [["footer"]];
        sheet.getRange("G7").formulas = [["=B7"]];
        sheet.notes.add("B7", "of the footer");
        table.rows.add(1, [["Ulsan", 4, "d"]]);
        table.rows.add(undefined, [["Jeju", 5, "e"]]);
        const all = sheet.getRange("B2:G9").load("formulas");
        const note = sheet.notes.getItemAt(0).getLocation().load("address");
        const range = table.getRange().load("address");
        await context.sync();
        expect(range.address).toMatch(/B2:D7$/u);
        expect(all.formulas).toEqual([
          ["City", "Value", "Note", "", "", ""],
          ["Seoul", 3, "c", "", "beside", ""],
          ["Ulsan", 4, "d", "", "", ""],
          ["Busan", 1, "a", "", "", ""],
          ["Daegu", 2, "b", "", "still", ""],
          ["Jeju", 5, "e", "", "", "=B9"],
          ["", "", "", "", "", ""],
          ["footer", "", "", "", "", ""],
        ]);
        expect(note.address).toMatch(/B9$/u);
      }),
    );

    it(
      "are deleted in the table's columns only, and the last one leaves an empty row",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Shrunk");
        sheet.getRange("F3:F5").values = [[1], [2], [3]];
        sheet.getRange("F7").formulas = [["=SUM(C3:C5)"]];
        table.rows.getItemAt(0).delete();
        const beside = sheet.getRange("F3:F5").load("values");
        const sum = sheet.getRange("F7").load("formulas, values");
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        expect(beside.values).toEqual([[1], [2], [3]]);
        expect(sum.formulas).toEqual([["=SUM(C3:C4)"]]);
        expect(sum.values).toEqual([[3]]);
        expect(body.values).toEqual([
          ["Busan", 1, "a"],
          ["Daegu", 2, "b"],
        ]);
        table.rows.getItemAt(0).delete();
        table.rows.getItemAt(0).delete();
        const left = table.getDataBodyRange().load("values");
        await context.sync();
        expect(left.values).toEqual([["", "", ""]]);
      }),
    );

    it(
      "push a table beneath down, unless it would be torn",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Upper");
        sheet.tables.add("B8:C9", true).name = "Inside";
        table.rows.add(undefined, [["x", 1, "y"]]);
        const inside = context.workbook.tables.getItem("Inside").getRange().load("address");
        await context.sync();
        expect(inside.address).toMatch(/B9:C10$/u);
        sheet.tables.add("D12:F13", true);
        table.rows.add(undefined, [["x", 1, "y"]]);
        await refused(() => context.sync(), "InsertDeleteConflict");
      }),
    );

    it(
      "are not added past merged cells that would be torn, nor among rows that a filter hides",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Merged");
        sheet.getRange("D7:E7").merge();
        table.rows.add(undefined, [["x", 1, "y"]]);
        await refused(() => context.sync(), "InsertDeleteConflict");
        sheet.getRange("D7:E7").unmerge();
        table.columns.getItem("City").filter.applyValuesFilter(["Seoul"]);
        table.rows.add(0, [["x", 1, "y"]]);
        await refused(() => context.sync(), "FilteredRangeConflict");
      }),
    );

    it(
      "keep an empty row when all their sheet rows are deleted",
      onSheet(async (sheet, context) => {
        const table = cities(sheet, "Emptied");
        sheet.getRange("3:5").delete("Up");
        const range = table.getRange().load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["City", "Value", "Note"],
          ["", "", ""],
        ]);
      }),
    );
  });

  describe("sorting", () => {
    it(
      "takes formulas, notes, links and looks along, and leaves hidden rows where they are",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B5").formulas = [
          ["Value", "Twice"],
          [4, "=A2*2"],
          [3, "=A3*2"],
          [2, "=A4*2"],
          [1, "=A5*2"],
        ];
        const table = sheet.tables.add("A1:B5", true);
        sheet.notes.add("A2", "of four");
        sheet.getRange("A2").format.fill.color = "#FFCC99";
        sheet.getRange("A2").numberFormat = [["0.00"]];
        sheet.getRange("4:4").rowHidden = true;
        table.sort.apply([{ key: 0, ascending: true }]);
        const body = table.getDataBodyRange().load("formulas");
        const note = sheet.notes.getItemAt(0).getLocation().load("address");
        const [top, bottom] = [sheet.getRange("A2"), sheet.getRange("A5")];
        top.format.fill.load("color");
        bottom.format.fill.load("color");
        top.load("numberFormat");
        bottom.load("numberFormat");
        await context.sync();
        expect(body.formulas).toEqual([
          [1, "=A2*2"],
          [3, "=A3*2"],
          [2, "=A4*2"],
          [4, "=A5*2"],
        ]);
        expect(note.address).toMatch(/A5$/u);
        expect([top.format.fill.color, bottom.format.fill.color]).toEqual(["#FFFFFF", "#FFCC99"]);
        expect([top.numberFormat, bottom.numberFormat]).toEqual([[["General"]], [["0.00"]]]);
      }),
    );
  });

  describe("filters", () => {
    it.each([
      ["values", (f: Excel.Filter) => f.applyValuesFilter(["1", "3"]), { filterOn: "Values" }, [3, 1]],
      ["one criterion", (f: Excel.Filter) => f.applyCustomFilter(">=2"), { criterion1: ">=2" }, [3, 2]],
      [
        "either of two criteria",
        (f: Excel.Filter) => f.applyCustomFilter("=1", ">2", "Or"),
        { criterion1: "=1", criterion2: ">2", operator: "Or" },
        [3, 1],
      ],
      [
        "both of two criteria",
        (f: Excel.Filter) => f.applyCustomFilter(">1", "<3", "And"),
        { criterion1: ">1", criterion2: "<3", operator: "And" },
        [2],
      ],
      ["the largest", (f: Excel.Filter) => f.applyTopItemsFilter(1), { filterOn: "TopItems" }, [3]],
      ["the smallest two", (f: Excel.Filter) => f.applyBottomItemsFilter(2), { criterion1: "2" }, [1, 2]],
      ["blanks", (f: Excel.Filter) => f.applyCustomFilter("="), { criterion1: "=" }, []],
    ] as const)(
      "show %s, tell their criteria, and do the same when these are applied again",
      async (_name, apply, told, shown) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          const table = cities(sheet, `Filtered${String(hash(_name))}`);
          const { filter } = table.columns.getItem("Value");
          apply(filter);
          filter.load("criteria");
          const visible = async (): Promise<unknown[]> => {
            const cells = ["C3", "C4", "C5"].map((address) =>
              sheet.getRange(address).load("rowHidden, values"),
            );
            await context.sync();
            return cells.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]?.[0] as unknown);
          };
          expect(await visible()).toEqual(shown);
          const { criteria } = filter;
          expect(criteria).toMatchObject(told);
          table.clearFilters();
          filter.load("criteria");
          expect(await visible()).toEqual([3, 1, 2]);
          expect(filter.criteria).toBeNull();
          filter.apply(criteria);
          expect(await visible()).toEqual(shown);
        });
      },
    );

    it(
      "of a sheet tell their criteria by column and can be applied again",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["City", "Value"],
          ["Seoul", 1],
          ["Busan", 2],
        ];
        sheet.autoFilter.apply(sheet.getRange("A1:B3"), 1, { filterOn: "Custom", criterion1: ">1" });
        sheet.autoFilter.load("criteria, enabled, isDataFiltered");
        const hidden = sheet.getRange("A2").load("rowHidden");
        await context.sync();
        expect(sheet.autoFilter.toJSON()).toMatchObject({
          enabled: true,
          isDataFiltered: true,
          criteria: [null, { filterOn: "Custom", criterion1: ">1" }],
        });
        expect(hidden.rowHidden).toBe(true);
        sheet.autoFilter.clearCriteria();
        sheet.autoFilter.load("isDataFiltered");
        const shown = sheet.getRange("A2").load("rowHidden");
        await context.sync();
        expect([sheet.autoFilter.isDataFiltered, shown.rowHidden]).toEqual([false, false]);
      }),
    );
  });

  describe("names", () => {
    it(
      "follow their cells through inserts, cuts and renames, hidden ones and a sheet's own too",
      onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add();
        const { names } = context.workbook;
        names.add("Place", sheet.getRange("B2:C3")).visible = false;
        sheet.names.add("OwnPlace", sheet.getRange("B2"));
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("F4").formulas = [["=SUM(Place)+B2"]];
        sheet.getRange("A:A").insert("Right");
        sheet.getRange("1:1").delete("Up");
        sheet.name = "Renamed here";
        sheet.getRange("C1:D2").moveTo(sheet.getRange("C5"));
        const [all, own] = [names.getItem("Place"), sheet.names.getItem("OwnPlace")];
        all.load("formula, visible");
        own.load("formula");
        await context.sync();
        expect(all.toJSON()).toMatchObject({ formula: "='Renamed here'!$C$5:$D$6", visible: false });
        expect(own.formula).toBe("='Renamed here'!$C$5");
        sheet.getRange("C5:D6").moveTo(other.getRange("A1"));
        other.name = "Elsewhere";
        all.load("formula");
        const sum = sheet.getUsedRange().load("formulas, values");
        await context.sync();
        expect(all.formula).toBe("=Elsewhere!$A$1:$B$2");
        expect(sum.values).toEqual([[11]]);
        expect(sum.formulas).toEqual([["=SUM(Place)+Elsewhere!A1"]]);
      }),
    );

    it(
      "mean nothing once their cells are deleted",
      onSheet(async (sheet, context) => {
        const { names } = context.workbook;
        names.add("GonePlace", sheet.getRange("B2:B3"));
        sheet.names.add("GoneOwn", sheet.getRange("B2"));
        sheet.getRange("B:B").delete("Left");
        const [all, own] = [names.getItem("GonePlace"), sheet.names.getItem("GoneOwn")];
        const ranges = [all.getRangeOrNullObject(), own.getRangeOrNullObject()];
        for (const range of ranges) range.load("address");
        all.load("formula, value, type");
        own.load("formula");
        await context.sync();
        expect(ranges.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
        expect(all.toJSON()).toMatchObject({ formula: "=#REF!", type: "Error" });
        expect(own.formula).toBe("=#REF!");
      }),
    );

    it(
      "become the copy's own when their sheet is copied, and its tables get free names",
      onSheet(async (sheet, context) => {
        sheet.name = "Source";
        const table = cities(sheet, "Copied");
        context.workbook.names.add("CopiedPlace", sheet.getRange("B2:D5"));
        context.workbook.names.add("CopiedConstant", "=5");
        sheet.getRange("G1").formulas = [["=SUM(Copied[Value])"]];
        table.columns.add(0, [["Own"], [1], [1], [1]]);
        table.columns.getItem("Value").filter.applyCustomFilter(">1");
        const copy = sheet.copy("End");
        copy.names.load("items/name, items/formula, items/scope");
        copy.tables.load("items/name");
        copy.load("name");
        await context.sync();
        expect(copy.names.items.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
          ["CopiedPlace", "='Source (2)'!$C$2:$E$5", "Worksheet"],
        ]);
        const [other] = copy.tables.items;
        expect(other?.name).not.toBe("Copied");
        other?.columns.load("items/id");
        const filter = other?.columns.getItem("Value").filter.load("criteria");
        other?.columns.getItem("Value").getDataBodyRange().clear("Contents");
        const sums = [sheet, copy].map((one) => one.getRange("G1").load("values"));
        await context.sync();
        expect(other?.columns.items.map(({ id }) => id)).toEqual([4, 1, 2, 3]);
        expect(filter?.criteria).toMatchObject({ criterion1: ">1" });
        expect(sums.map(({ values }) => values)).toEqual([[[6]], [[0]]]);
      }),
    );
  });

  describe("cutting a block", () => {
    it(
      "takes a table with notes, formats, rules and ids to another sheet, and formulas follow",
      onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add();
        const table = cities(sheet, "Cut");
        table.columns.add(1, [["Own"], ["=D3*2"], ["=D4*2"], ["=D5*2"]]);
        sheet.notes.add("C3", "look");
        sheet.getRange("B3").format.fill.color = "#FFCC99";
        sheet.getRange("D3:D5").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
        sheet.getRange("H1").formulas = [["=SUM(Cut[Value])+D3"]];
        sheet.getRange("B2:E5").moveTo(other.getRange("A10"));
        const now = context.workbook.tables.getItem("Cut");
        const range = now.getRange().load("address, formulas");
        now.columns.load("items/id");
        const sum = sheet.getRange("H1").load("formulas, values");
        const note = other.notes.getItemAt(0).getLocation().load("address");
        const fill = other.getRange("A11").format.fill.load("color");
        const validation = other.getRange("C11:C13").dataValidation.load("type");
        const left = sheet.getRange("B2:E5").load("values");
        other.load("name");
        await context.sync();
        expect(range.address).toBe(`${other.name}!A10:D13`);
        expect(range.formulas[1]).toEqual(["Seoul", "=C11*2", 3, "c"]);
        expect(now.columns.items.map(({ id }) => id)).toEqual([1, 4, 2, 3]);
        expect(sum.values).toEqual([[9]]);
        expect(sum.formulas).toEqual([[`=SUM(Cut[Value])+${other.name}!C11`]]);
        expect(note.address).toBe(`${other.name}!B11`);
        expect(fill.color).toBe("#FFCC99");
        expect(validation.type).toBe("List");
        expect(left.values.flat().every((value) => value === "")).toBe(true);
      }),
    );
  });

  describe("a protected sheet", () => {
    it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => unknown]>([
      ["values", (sheet) => (sheet.getRange("C3").values = [[9]])],
      ["rows of a table", (_, table) => table.rows.add(undefined, [["x", 1, "y"]])],
      ["deletion of rows of a table", (_, table) => table.rows.getItemAt(0).delete()],
      ["columns of a table", (_, table) => table.columns.add()],
      ["sorting of a table", (_, table) => table.sort.apply([{ key: 0 }])],
      ["larger table", (_, table) => table.resize("B2:D6")],
      ["filters", (_, table) => table.columns.getItemAt(0).filter.applyValuesFilter([])],
      ["cut", (sheet) => sheet.getRange("B3").moveTo("A9")],
      ["clearing", (sheet) => sheet.getRange("B3").clear()],
      ["rows between", (sheet) => sheet.getRange("3:3").insert("Down")],
      ["notes", (sheet) => sheet.notes.add("C3", "no")],
      ["hiding of columns", (sheet) => (sheet.getRange("C:C").columnHidden = true)],
    ])("takes no %s", async (what, change) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const table = cities(sheet, `Guarded${String(hash(what))}`);
        sheet.protection.protect();
        await context.sync();
        change(sheet, table);
        await refused(() => context.sync(), "AccessDenied");
      });
    });
  });

  it("never gives the id of a deleted XML part again", async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const first = customXmlParts.add('<a xmlns="urn:ids">1</a>').load("id");
      const second = customXmlParts.add('<a xmlns="urn:ids">2</a>').load("id");
      await context.sync();
      second.delete();
      const third = customXmlParts.add('<a xmlns="urn:ids">3</a>').load("id");
      const gone = customXmlParts.getItemOrNullObject(second.id).load("id");
      const parts = customXmlParts.getByNamespace("urn:ids").load("items/id");
      const xml = third.getXml();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(third.id).not.toBe(second.id);
      expect(parts.items.map(({ id }) => id)).toEqual([first.id, third.id]);
      expect(xml.value).toBe('<a xmlns="urn:ids">3</a>');
    });
  });

  it("counts the cells that a sync writes, its bytes, and what else it changes", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const before = { ...excel.host.log };
      const row = Array.from({ length: 10 }, (_, index) => index);
      sheet.getRange("A1:J200").values = Array.from({ length: 200 }, () => row);
      sheet.getRange("L1:M1").values = [[1, null]] as never;
      const values = sheet.getRange("A1:J200").load("values");
      await context.sync();
      const batch = excel.host.log.batches.at(-1);
      expect(values.values[199]).toEqual(row);
      expect(excel.host.log.cellsWritten - before.cellsWritten).toBe(2001);
      expect(batch?.requestBytes).toBeGreaterThan(4000);
      expect(batch?.responseBytes).toBeGreaterThan(4000);
      expect(new Set(batch?.changes)).toEqual(new Set(["WorksheetCollection.add", "Range.values"]));
      sheet.getRange("A1").load("values");
      await context.sync();
      expect(excel.host.log.batches.at(-1)?.changes).toEqual([]);
    });
  });

  it("refuses a request or a response above the limit, as Excel on the web does", async () => {
    const small = await openExcel({ payloadLimit: 3000 });
    await small.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["x".repeat(4000)]];
      await refused(() => context.sync(), "RequestPayloadSizeLimitExceeded");
    });
    await small.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z200").load("values");
      await refused(() => context.sync(), "ResponsePayloadSizeLimitExceeded");
    });
    await small.close();
  });
});

/** A number for a text, to name tables by. */
function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) % 1_000_003;
  return value;
}
