import { type OpenExcel, openExcel } from "../../integration/excel";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

describe("rules of Excel that the host keeps", () => {
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

  describe("values", () => {
    it(
      "calculates what begins with =, leaves null alone, empties on empty text, and takes an apostrophe as text",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:D1");
        range.values = [[1, 2, 3, 4]];
        range.values = [["=1+1", null, "", "'=1+1"]];
        range.load("values, formulas");
        await context.sync();
        expect(range.values).toEqual([[2, 2, "", "=1+1"]]);
        expect(range.formulas).toEqual([["=1+1", 2, "", "=1+1"]]);
      }),
    );

    it(
      "takes everything as text in a cell with the format @",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.numberFormat = [["@", "@", "@"]];
        range.values = [["007", "=1+1", "2025-05"]];
        range.load("values, valueTypes");
        await context.sync();
        expect(range.values).toEqual([["007", "=1+1", "2025-05"]]);
        expect(range.valueTypes).toEqual([["String", "String", "String"]]);
      }),
    );

    it(
      "refuses a matrix of another size",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
    );

    it(
      "fills a range with one value",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        (range as { values: unknown }).values = 7;
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          [7, 7],
          [7, 7],
        ]);
      }),
    );

    it(
      "keeps the properties of a number written as JSON, as long as the number stays",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        const source = { type: "String", basicValue: "OECD" };
        const sourced: unknown = [[{ type: "Double", basicValue: 4.9, properties: { Source: source } }]];
        range.valuesAsJson = sourced as Excel.CellValue[][];
        sheet.getRange("A2").values = [["=A1*2"]];
        const both = sheet.getRange("A1:A2").load("values, valuesAsJson");
        await context.sync();
        expect(both.values).toEqual([[4.9], [9.8]]);
        expect(both.valuesAsJson[0]?.[0]).toMatchObject({ properties: { Source: { basicValue: "OECD" } } });
        range.values = [[5]];
        const again = sheet.getRange("A1").load("values, valuesAsJson");
        await context.sync();
        expect(again.valuesAsJson[0]?.[0]).toEqual({ type: "Double", basicType: "Double", basicValue: 5 });
      }),
    );
  });

  describe("sheets", () => {
    it.each(["", "a/b", "x".repeat(32), "'quoted'", "History", "[1]"])(
      "refuses the name %p",
      async (name) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          sheet.name = name;
          await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        });
      },
    );

    it(
      "refuses a name that another sheet has, whatever the case",
      onSheet(async (sheet, context) => {
        sheet.name = "Plan";
        context.workbook.worksheets.add("PLAN");
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
      }),
    );

    it("keeps one visible sheet", async () => {
      const other = await openExcel();
      await other.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      });
      await other.close();
    });

    it(
      "refuses writes to a protected sheet, but not to its unlocked cells",
      onSheet(async (sheet, context) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true });
        sheet.getRange("B1").values = [["open"]];
        sheet.protection.load("protected");
        await context.sync();
        expect(sheet.protection.protected).toBe(true);
        sheet.getRange("A1").values = [["shut"]];
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["now open"]];
        await context.sync();
      }),
    );
  });

  describe("tables", () => {
    it(
      "makes headers text, unique and never empty",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:D2").values = [
          [2024, "Value", "value", ""],
          [1, 2, 3, 4],
        ];
        const table = sheet.tables.add("A1:D2", true);
        const headers = table.getHeaderRowRange().load("values, valueTypes");
        await context.sync();
        expect(headers.values).toEqual([["2024", "Value", "value2", "Column4"]]);
        expect(headers.valueTypes).toEqual([["String", "String", "String", "String"]]);
      }),
    );

    it(
      "fills a whole column with a formula that is written into its empty cells",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B4").values = [
          ["Value", "Twice"],
          [1, ""],
          [2, ""],
          [3, ""],
        ];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("B2").formulas = [["=A2*2"]];
        const column = sheet.getRange("B2:B4").load("formulas, values");
        await context.sync();
        expect(column.formulas).toEqual([["=A2*2"], ["=A3*2"], ["=A4*2"]]);
        expect(column.values).toEqual([[2], [4], [6]]);
      }),
    );

    it(
      "shows #SPILL! for a formula that would fill more than its cell",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B1").values = [["a", "b"]];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("A2").formulas = [["=SEQUENCE(1,2)"]];
        sheet.getRange("D2").formulas = [["=SEQUENCE(1,2)"]];
        const range = sheet.getRange("A2:E2").load("values");
        await context.sync();
        expect(range.values).toEqual([["#SPILL!", "", "", 1, 2]]);
      }),
    );

    it.each(["has space", "A1", "R1C1", "1st", ""])("refuses the name %p", async (name) => {
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.add().tables.add("A1:B2", true);
        table.name = name;
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      });
    });

    it(
      "refuses a name that another table has, and tables that overlap",
      onSheet(async (sheet, context) => {
        sheet.tables.add("A1:B2", true).name = "Taken";
        const other = sheet.tables.add("D1:E2", true);
        await context.sync();
        other.name = "TAKEN";
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        sheet.tables.add("B2:C3", true);
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
    );

    it(
      "grows by rows.add, takes the columns' formulas along, and finds its parts",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["Value", "Twice"],
          [1, "=A2*2"],
        ];
        const table = sheet.tables.add("A1:B2", true);
        table.rows.add(undefined, [[5, null]] as never);
        const body = table.getDataBodyRange().load("values");
        const column = table.columns.getItem("Twice").getDataBodyRange().load("formulas");
        const count = table.rows.getCount();
        await context.sync();
        expect(body.values).toEqual([
          [1, 2],
          [5, 10],
        ]);
        expect(column.formulas).toEqual([["=A2*2"], ["=A3*2"]]);
        expect(count).toMatchObject({ value: 2 });
      }),
    );

    it(
      "writes only into the rows that a filter shows",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B4").values = [
          ["Kind", "Value"],
          ["a", 1],
          ["b", 2],
          ["a", 3],
        ];
        const table = sheet.tables.add("A1:B4", true);
        table.columns.getItem("Kind").filter.applyValuesFilter(["a"]);
        sheet.getRange("B2:B4").values = [[10], [20], [30]];
        table.clearFilters();
        const column = sheet.getRange("B2:B4").load("values");
        await context.sync();
        expect(column.values).toEqual([[10], [2], [20]]);
      }),
    );

    it(
      "sorts, and becomes an ordinary range again",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:A4").values = [["Value"], [2], [3], [1]];
        const table = sheet.tables.add("A1:A4", true);
        table.sort.apply([{ key: 0, ascending: false }]);
        const range = table.convertToRange().load("values");
        sheet.tables.load("items");
        await context.sync();
        expect(range.values).toEqual([["Value"], [3], [2], [1]]);
        expect(sheet.tables.items).toHaveLength(0);
      }),
    );
  });

  describe("names", () => {
    it(
      "stand for ranges, constants, and one sheet's own ranges",
      onSheet(async (sheet, context) => {
        sheet.name = "Names";
        const { names } = context.workbook;
        names.add("Total", sheet.getRange("B2:B4"), "all of it");
        names.add("AS_OF", '="2026-11"');
        sheet.names.add("Own", sheet.getRange("A1"));
        const total = names.getItem("Total").load("value, formula, comment, type, scope");
        const constant = names.getItem("AS_OF").load("value, type");
        const own = sheet.names.getItem("Own").load("value, scope");
        const global = names.getItemOrNullObject("Own").load("name");
        await context.sync();
        expect(total.toJSON()).toMatchObject({
          value: "=Names!$B$2:$B$4",
          comment: "all of it",
          type: "Range",
        });
        expect(constant.toJSON()).toMatchObject({ value: "2026-11", type: "String" });
        expect(own.toJSON()).toMatchObject({ value: "=Names!$A$1", scope: "Worksheet" });
        expect(global.isNullObject).toBe(true);
        sheet.getRange("1:1").insert("Down");
        const moved = own.getRange().load("address");
        await context.sync();
        expect(moved.address).toBe("Names!A2");
      }),
    );

    it.each(["B2", "two words", "1st"])("are refused when they look like %p", async (name) => {
      await Excel.run(async (context) => {
        context.workbook.names.add(name, "=1");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      });
    });
  });

  describe("ranges", () => {
    it(
      "copy with relative references, and values alone",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B1").values = [[3, "=A1*2"]];
        sheet.getRange("A2:B2").copyFrom("A1:B1");
        sheet.getRange("B3").copyFrom("B1", Excel.RangeCopyType.values);
        const range = sheet.getRange("A1:B3").load("formulas");
        await context.sync();
        expect(range.formulas).toEqual([
          [3, "=A1*2"],
          [3, "=A2*2"],
          ["", 6],
        ]);
      }),
    );

    it(
      "delete and insert blocks of cells",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          [1, "a"],
          [2, "b"],
          [3, "c"],
        ];
        sheet.getRange("A1").delete("Up");
        sheet.getRange("B2").insert("Down");
        const range = sheet.getRange("A1:B4").load("values");
        await context.sync();
        expect(range.values).toEqual([
          [2, "a"],
          [3, ""],
          ["", "b"],
          ["", "c"],
        ]);
      }),
    );

    it(
      "know their neighbours, sizes and used part",
      onSheet(async (sheet, context) => {
        sheet.name = "Where";
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        const parts = {
          cell: sheet.getRange("B2").getCell(1, 1),
          row: sheet.getRange("B2:C3").getRow(1),
          entire: sheet.getRange("B2").getEntireColumn(),
          resized: sheet.getRange("B2").getResizedRange(2, 1),
          offset: sheet.getRange("B2").getOffsetRange(1, 1),
          bounds: sheet.getRange("B2").getBoundingRect("D5"),
          common: sheet.getRange("A1:B2").getIntersection("B2:C3"),
          used: sheet.getUsedRange(true),
          region: sheet.getRange("B2").getSurroundingRegion(),
        };
        for (const part of Object.values(parts)) part.load("address");
        const nothing = sheet.getRange("A1").getIntersectionOrNullObject("C3").load("address");
        await context.sync();
        const addresses = Object.fromEntries(
          Object.entries(parts).map(([key, part]) => [key, part.address.slice(6)]),
        );
        expect(addresses).toEqual({
          cell: "C3",
          row: "B3:C3",
          entire: "B:B",
          resized: "B2:C4",
          offset: "C3",
          bounds: "B2:D5",
          common: "B2",
          used: "B2:C3",
          region: "B2:C3",
        });
        expect(nothing.isNullObject).toBe(true);
      }),
    );
  });

  describe("looks and rules", () => {
    it(
      "reads back formats, and null where the cells differ",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.format.font.bold = true;
        range.format.font.name = "Malgun Gothic";
        range.format.fill.color = "#ffcc99";
        range.format.columnWidth = 90;
        range.format.horizontalAlignment = "Center";
        range.format.wrapText = true;
        range.format.indentLevel = 2;
        const edge = range.format.borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        edge.color = "#0000FF";
        sheet.getRange("A1").format.font.bold = false;
        range.format.load("columnWidth, horizontalAlignment, wrapText, indentLevel");
        range.format.font.load("bold, name");
        range.format.fill.load("color");
        edge.load("style, color, weight");
        await context.sync();
        expect(range.format.toJSON()).toMatchObject({
          columnWidth: 90,
          horizontalAlignment: "Center",
          wrapText: true,
          indentLevel: 2,
          fill: { color: "#FFCC99" },
        });
        expect(range.format.toJSON()).toMatchObject({ font: { bold: null, name: "Malgun Gothic" } });
        expect(edge.toJSON()).toMatchObject({ style: "Continuous", color: "#0000FF", weight: "Thin" });
      }),
    );

    it(
      "keeps validations with prompt and alert, and cuts a part out of them",
      onSheet(async (sheet, context) => {
        const column = sheet.getRange("A1:A5");
        column.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        column.dataValidation.prompt = { title: "Kind", message: "a or b", showPrompt: true };
        column.dataValidation.errorAlert = {
          title: "No",
          message: "a or b",
          showAlert: true,
          style: "Warning",
        };
        sheet.getRange("A3").dataValidation.clear();
        const [first, third, all] = ["A1:A2", "A3", "A1:A5"].map((address) =>
          sheet.getRange(address).dataValidation.load("type, rule, prompt, errorAlert"),
        );
        await context.sync();
        expect(first?.toJSON()).toMatchObject({
          type: "List",
          rule: { list: { source: "a,b" } },
          prompt: { message: "a or b" },
          errorAlert: { style: "Warning" },
        });
        expect(third?.type).toBe("None");
        expect(all?.type).toBe("Inconsistent");
      }),
    );

    it(
      "refuses a validation without its parts",
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = { custom: { formula: "" } };
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
    );

    it(
      "keeps conditional formats and draws them",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        const custom = range.conditionalFormats.add("Custom");
        custom.custom.rule.formula = "=$A1>1";
        custom.custom.format.fill.color = "#C6EFCE";
        const bar = range.conditionalFormats.add("DataBar");
        bar.dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
        bar.dataBar.upperBoundRule = { type: "Number", formula: "=1" };
        bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
        range.conditionalFormats.load("items/type");
        custom.custom.rule.load("formula");
        bar.dataBar.load("upperBoundRule");
        sheet.load("id");
        await context.sync();
        expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
        expect(custom.custom.rule.formula).toBe("=$A1>1");
        expect(bar.dataBar.upperBoundRule).toEqual({ type: "Number", formula: "=1" });
        const drawn = excel.host.engine.rules.conditionalFormats(sheet.id).map(({ rule }) => rule.type);
        expect(drawn).toEqual(["CellIsRule", "DataBarRule"]);
      }),
    );

    it(
      "draws a data bar up to the bound that the rule names, not to the largest value",
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        range.values = [[0.28], [0.14], [2]];
        const bar = range.conditionalFormats.add("DataBar").dataBar;
        bar.upperBoundRule = { type: "Number", formula: "=1" };
        sheet.load("id");
        await context.sync();
        const { getters } = excel.host.engine.model;
        const percentages = [0, 1, 2].map(
          (row) => getters.getConditionalDataBar({ sheetId: sheet.id, col: 0, row })?.percentage,
        );
        expect(percentages).toEqual([expect.closeTo(28), expect.closeTo(14), 100]);
      }),
    );
  });

  it(
    "makes charts, names their series by the header, and lets them follow their cells",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["City", "'2024", "'2025"],
        ["Seoul", 1, 2],
        ["Busan", 3, 4],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Cities";
      chart.title.text = "Two years";
      chart.setPosition("E2", "H10");
      chart.axes.valueAxis.maximum = 5;
      chart.legend.position = "Bottom";
      chart.series.load("items/name");
      sheet.getRange("1:1").insert("Down");
      chart.load("name, width, top");
      chart.axes.valueAxis.load("maximum");
      sheet.load("id");
      const found = sheet.charts.getItem("cities").load("id");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["2024", "2025"]);
      expect(chart.toJSON()).toMatchObject({ name: "Cities", axes: { valueAxis: { maximum: 5 } } });
      const definition = excel.host.engine.charts.definition(found.id);
      expect(definition).toMatchObject({ type: "bar", horizontal: true, title: { text: "Two years" } });
      expect(JSON.stringify(definition.dataSource)).toContain("B3:B4");
    }),
  );

  it(
    "keeps notes on their cells when rows and columns come and go",
    onSheet(async (sheet, context) => {
      sheet.notes.add("B2", "first");
      sheet.notes.add("C5", "second");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").delete("Left");
      const notes = sheet.notes.load("items/content, items/authorName");
      await context.sync();
      const places = notes.items.map((note) => note.getLocation().load("address"));
      await context.sync();
      expect(notes.items.map(({ content }) => content)).toEqual(["first", "second"]);
      expect(places.map(({ address }) => address.replace(/^.*!/u, ""))).toEqual(["A3", "B6"]);
      sheet.getRange("3:3").delete("Up");
      const left = sheet.notes.getCount();
      await context.sync();
      expect(left).toMatchObject({ value: 1 });
    }),
  );

  it("keeps custom XML parts by namespace", async () => {
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .add('<s:stamp xmlns:s="urn:stamp"><s:key/></s:stamp>')
        .load("id");
      const found = context.workbook.customXmlParts.getByNamespace("urn:stamp").load("items/id");
      await context.sync();
      expect(found.items.map(({ id }) => id)).toEqual([part.id]);
      part.setXml('<s:stamp xmlns:s="urn:stamp"/>');
      const xml = part.getXml();
      await context.sync();
      expect(xml).toMatchObject({ value: '<s:stamp xmlns:s="urn:stamp"/>' });
      part.delete();
      context.workbook.customXmlParts.add("not xml");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("saves what the engine does not keep, and restores it on a workbook with the same cells", async () => {
    const first = await openExcel();
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["City", "Value"],
        ["Seoul", 1],
        ["Busan", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Cities";
      sheet.notes.add("B2", "a note");
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:B3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      context.workbook.names.add("Total", sheet.getRange("B2:B3"));
      context.workbook.properties.custom.add("made by", "desk");
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      sheet.getRange("D1").formulas = [["=SUM(Cities[Value])+SUM(Total)"]];
      await context.sync();
    });
    const saved = first.host.workbook.extras();
    const data = first.host.engine.model.exportData();
    await first.close();

    const second = await openExcel({ data });
    second.host.workbook.restore(saved);
    expect(second.host.workbook.extras()).toEqual(saved);
    await second.Excel.run(async (context) => {
      const sum = context.workbook.worksheets.getActiveWorksheet().getRange("D1").load("values, formulas");
      await context.sync();
      expect(sum.values).toEqual([[6]]);
      expect(sum.formulas).toEqual([["=SUM(Cities[Value])+SUM(Total)"]]);
    });
    await second.close();
  });
});
