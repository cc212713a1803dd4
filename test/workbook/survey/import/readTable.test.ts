import fc from "fast-check";
import { InputError } from "../../../../src/model/errors";
import type { Progress } from "../../../../src/workbook/progress";
import type { RawTable, ReadOptions } from "../../../../src/workbook/survey/import/importTypes";
import { readTable } from "../../../../src/workbook/survey/import/readTable";
import { encodeCp949 } from "./encodeCp949";
import { xlsxBytes } from "./xlsxBytes";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) => [unit >> 8, unit & 0xff]);
  if (littleEndian)
    for (let at = 0; at < bytes.length; at += 2) bytes.splice(at, 2, ...[bytes[at + 1] ?? 0, bytes[at] ?? 0]);
  return Uint8Array.from(bytes);
};
const file = (bytes: Uint8Array, options?: ReadOptions, progress?: Progress): Promise<RawTable> =>
  readTable({ name: "answers.csv", bytes }, options, progress);
const cellsOf = (table: RawTable): readonly (readonly string[])[] => table.rows.map(({ cells }) => cells);

async function refusal(act: Promise<unknown>): Promise<InputError> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

describe("encodings", () => {
  const text = "이름,한국어 문항\n홍길동,매우 좋다\n";
  const read = [["홍길동", "매우 좋다"]];

  it.each([
    ["UTF-8 without a mark", utf8(text), "utf-8"],
    ["UTF-8 with a mark", utf8(`\uFEFF${text}`), "utf-8"],
    ["CP949", encodeCp949(text), "euc-kr"],
    ["UTF-16 little-endian with a mark", utf16(text, true, true), "utf-16le"],
    ["UTF-16 big-endian with a mark", utf16(text, false, true), "utf-16be"],
    ["UTF-16 little-endian without a mark", utf16(text, true, false), "utf-16le"],
    ["UTF-16 big-endian without a mark", utf16(text, false, false), "utf-16be"],
  ])("reads %s", async (_, bytes, encoding) => {
    const table = await file(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.headers).toEqual(["이름", "한국어 문항"]);
    expect(cellsOf(table)).toEqual(read);
  });

  it("reads bytes of an ArrayBuffer, and in the encoding that a person chose", async () => {
    const bytes = encodeCp949(text);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(cellsOf(await readTable({ name: "", bytes: buffer }, { encoding: "euc-kr" }))).toEqual(read);
  });

  it("refuses a text in another encoding, and one that is not in the encoding chosen", async () => {
    const error = await refusal(
      file(Uint8Array.from([...utf8("a,b\n"), 0xff, 0xff, 0x0a, 0x31, 0x2c, 0x32])),
    );
    expect(error.text.en).toMatch(/UTF-8, CP949/);
    expect(error.text.ko).toMatch(/십시오/);
    await refusal(file(encodeCp949(text), { encoding: "utf-8" }));
  });
});

describe("delimiters", () => {
  it.each([
    [",", "a,b,c\n1,2,3\n4,5,6"],
    [";", "a;b;c\n1,5;2;3\n4;5,25;6"],
    ["\t", "a\tb, c\td\n1\t2, 3\t4\n5\t6, 7\t8"],
    ["|", "a|b|c\n1|2|3"],
    [",", '"Time","Which; of; these","b"\n"1","x;y;z;","2"\n"2","y;x;z;","3"'],
    [";", 'sep=;\na;b\n"1,2";2\n3;"4,5"'],
    [",", "one column\n1\n2"],
    ["\t", "질문 1, 이유\t질문 2, 이유\n4\t5\n3\t2"],
  ])("finds %j", async (delimiter, text) => {
    expect((await readTable({ text })).delimiter).toBe(delimiter);
  });

  it("takes the one that a person chose", async () => {
    const table = await readTable({ text: "a;b,c\n1;2,3" }, { delimiter: "," });
    expect(table.headers).toEqual(["a;b", "c"]);
  });

  it("counts the line that states the delimiter, as a spreadsheet does", async () => {
    const table = await readTable({ text: "sep=;\r\na;b\r\n1;2" });
    expect([table.headerRow, table.rows[0]?.row]).toEqual([2, 3]);
  });
});

describe("quotation marks and line breaks", () => {
  it("keeps delimiters, doubled marks and line breaks of an answer", async () => {
    const table = await readTable({ text: 'a,b\r\n"x, ""y""","line 1\r\nline 2"\r\n3,4' });
    expect(cellsOf(table)).toEqual([
      ['x, "y"', "line 1\nline 2"],
      ["3", "4"],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it.each(["\n", "\r\n", "\r"])("reads lines that end in %j", async (end) => {
    expect(cellsOf(await readTable({ text: ["a,b", "1,2", "3,4"].join(end) }))).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("reads lines of both ends in one file", async () => {
    expect(cellsOf(await readTable({ text: "a,b\r\n1,2\n3,4\r\n5,6" }))).toHaveLength(3);
  });

  it("takes a mark within words as it stands", async () => {
    expect(cellsOf(await readTable({ text: 'a,b\n5" screen,2\n1,2' }))).toEqual([
      ['5" screen', "2"],
      ["1", "2"],
    ]);
  });

  it("refuses marks that never close, and names the row", async () => {
    expect((await refusal(readTable({ text: 'a,b\n1,2\n"never closed,2\n3,4' }))).text.en).toMatch(/row 3/);
  });

  it("gives back any cells that were quoted", async () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\0]/g, " "));
    const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(grid, fc.constantFrom(",", ";", "\t"), async (rows, delimiter) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = [["Question A", "Question B", "Question C"], ...rows, ["end", "end", "end"]];
        const text = lines.map((row) => row.map(quote).join(delimiter)).join("\n");
        const table = await readTable({ text }, { delimiter: delimiter as ",", headerRow: 1 });
        expect(cellsOf(table).slice(0, -1)).toEqual(rows.map((row) => row.map((one) => one.trim())));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the shape of a table", () => {
  it("keeps blank rows between answers and leaves those at the end", async () => {
    const table = await readTable({ text: "a,b\n1,2\n\n,\n3,4\n\n,\n" });
    expect(table.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, "1", "2"],
      [3, "", ""],
      [4, "", ""],
      [5, "3", "4"],
    ]);
  });

  it("fills up rows whose empty ends were left out", async () => {
    expect(cellsOf(await readTable({ text: "a,b,c\n1\n1,2,3\n1,2" }))).toEqual([
      ["1", "", ""],
      ["1", "2", "3"],
      ["1", "2", ""],
    ]);
  });

  it("refuses a row with more cells than the header, naming it and not what it says", async () => {
    const error = await refusal(readTable({ text: "name,b\n홍길동,2\n김,철수,3" }, { delimiter: "," }));
    expect(error.text.en).toMatch(/Row 3/);
    expect(JSON.stringify(error.text)).not.toMatch(/홍길동|철수/);
  });

  it("refuses a row that was broken in two", async () => {
    const text = "a,b,c\n1,2,3\n1,line one\nline two,3\n1,2,3\n1,2,3";
    expect((await refusal(readTable({ text }))).text.en).toMatch(/Row 3/);
  });

  it("takes a column without a header", async () => {
    const table = await readTable({ text: "a,,c\n1,2,3" });
    expect(table.headers).toEqual(["a", "", "c"]);
  });

  it("finds the header beneath a title and blank lines", async () => {
    const table = await readTable({
      text: "설문 결과,,\n,,\n시간,문항 1,문항 2\n2026-11-30,4,5\n2026-11-30,3,2",
    });
    expect([table.headerRow, table.headerRows, table.headers[1]]).toEqual([3, 1, "문항 1"]);
  });

  it("joins a header of two rows, merged questions over their parts", async () => {
    const text =
      "Respondent,How important is,,Comment\n,Cloud,Chips,Open-ended\nr1@example.org,4,5,good\nr2@example.org,3,2,bad";
    const table = await readTable({ text });
    expect(table.headerRows).toBe(2);
    expect(table.headers).toEqual([
      "Respondent",
      "How important is / Cloud",
      "How important is / Chips",
      "Comment / Open-ended",
    ]);
    expect(table.rows[0]?.row).toBe(3);
  });

  it("joins the texts of items with the ids beneath, as on a responses sheet", async () => {
    const text =
      "\t\t\t\tCloud counts\tChips count\nExpert\tGroup\tField\tReceived\tI01\tI02\nP01\tcompany\t\t2026-11-30\t4\t5";
    const table = await readTable({ text });
    expect(table.headers.slice(3)).toEqual(["Received", "Cloud counts / I01", "Chips count / I02"]);
  });

  it("leaves out the import marks of Qualtrics", async () => {
    const text =
      'EndDate,Q1\nEnd Date,How important?\n"{""ImportId"":""endDate""}","{""ImportId"":""QID1""}"\n2026-11-30,4';
    const table = await readTable({ text });
    expect(table.headers).toEqual(["EndDate / End Date", "Q1 / How important?"]);
    expect(table.rows).toHaveLength(1);
  });

  it("does not take a first answer in words for a second header", async () => {
    const table = await readTable({ text: "이름,의견\n홍길동,좋다\n김철수,나쁘다" });
    expect([table.headerRows, table.rows.length]).toEqual([1, 2]);
  });

  it("takes the header that a person chose", async () => {
    const table = await readTable({ text: "x,y\na,b\n1,2" }, { headerRow: 2, headerRows: 2 });
    expect(table.headers).toEqual(["x / a", "y / b"]);
    await refusal(readTable({ text: "x,y\n1,2" }, { headerRow: 9 }));
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \n , \n"],
    ["one row", "a,b"],
    ["a web page", "<html><table><tr><td>1</td></tr></table></html>"],
    ["a PDF", "%PDF-1.7\n1 0 obj"],
  ])("refuses %s", async (_, text) => {
    await refusal(readTable({ text }));
    await refusal(file(utf8(text)));
  });

  it("refuses pictures, old workbooks and other zip files", async () => {
    await refusal(file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])));
    expect((await refusal(file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))).text.en).toMatch(/\.xls/);
    await refusal(file(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])));
  });

  it("refuses an answer that no cell can hold", async () => {
    expect((await refusal(readTable({ text: `a,b\n1,${"x".repeat(32_768)}` }))).text.en).toMatch(/row 2/);
  });
});

describe("workbook files", () => {
  const header =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>문항 2</t></is></c></row>';
  const sharedStrings =
    "<si><t>시간</t></si><si><r><t>굵은 </t></r><r><t>글</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\nb</t></si>";
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd h:mm"/><numFmt numFmtId="165" formatCode="0&quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs>';
  const sheet = `${header}
    <row r="2"><c r="A2" s="1"><v>46356.5</v></c><c r="B2"><v>4</v></c></row>
    <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="b"><v>1</v></c></row>
    <row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="B5"><v>4.0999999999999996</v></c></row>
    <row r="6"><c r="A6" t="s"><v>2</v></c><c r="B6" t="str"><f>1</f><v>글</v></c></row>
    <row r="7"><c r="A7" s="2"><v>46356</v></c><c r="B7" s="3"><v>3</v></c></row>`;

  it("reads shared and inline texts, dates, booleans, errors and formulas' results", async () => {
    const bytes = await xlsxBytes({ sheets: { 응답: sheet }, sharedStrings, styles });
    const table = await readTable({ name: "answers.xlsx", bytes });
    expect([table.format, table.sheet, table.headerRow]).toEqual(["xlsx", "응답", 1]);
    expect(table.headers).toEqual(["시간", "문항 2"]);
    expect(table.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, "2026-11-30T12:00:00", "4"],
      [3, "", ""],
      [4, "굵은 글", "TRUE"],
      [5, "#N/A", "4.1"],
      [6, "a\nb", "글"],
      [7, "2026-11-30T00:00:00", "3"],
    ]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const bytes = await xlsxBytes({ sheets: { a: sheet }, sharedStrings, styles, date1904: true });
    expect((await readTable({ name: "", bytes })).rows[0]?.cells[0]).toBe("2030-12-01T12:00:00");
  });

  it("takes the first sheet in sight with rows, or the one chosen", async () => {
    const sheets = { hidden: sheet, empty: "", form: sheet.replaceAll("문항 2", "질문") };
    const bytes = await xlsxBytes({ sheets, hidden: ["hidden"], sharedStrings, styles });
    const table = await readTable({ name: "", bytes });
    expect([table.sheet, table.sheets]).toEqual(["form", ["hidden", "empty", "form"]]);
    expect((await readTable({ name: "", bytes }, { sheet: "hidden" })).headers[1]).toBe("문항 2");
    expect((await refusal(readTable({ name: "", bytes }, { sheet: "none" }))).text.en).toMatch(/none/);
  });

  it("reads cells without addresses and parts with a prefix", async () => {
    const cells =
      "<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row>";
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData>${cells.replace(/<(\/?)/g, "<$1x:")}</x:sheetData></x:worksheet>`;
    const bytes = await xlsxBytes({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": prefixed } });
    const table = await readTable({ name: "", bytes });
    expect([table.headers, cellsOf(table)]).toEqual([["a", "b"], [["1", "2"]]]);
  });

  it("refuses a part that is cut short", async () => {
    const parts = { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c" };
    const bytes = await xlsxBytes({ sheets: { a: "" }, parts });
    expect((await refusal(readTable({ name: "", bytes }))).text.en).toMatch(/damaged/);
    await refusal(readTable({ name: "", bytes: bytes.slice(0, bytes.length / 2) }));
  });

  it("expands no entities that a file defines", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    const bytes = await xlsxBytes({ sheets: { a: "" }, parts: { "xl/worksheets/sheet1.xml": bomb } });
    await refusal(readTable({ name: "", bytes }));
  });
});

describe("long work", () => {
  const big = [
    "time,a,b",
    ...Array.from({ length: 60_000 }, (_, at) => `2026-11-30 09:00:00,${at % 5},${"x".repeat(9)}`),
  ];

  it("reports how far it is and reads every row across slices", async () => {
    const told: number[] = [];
    const progress = { report: (done: number) => told.push(done), signal: new AbortController().signal };
    const table = await readTable({ text: big.join("\n") }, {}, progress);
    expect(table.rows).toHaveLength(60_000);
    expect(table.rows.every(({ cells }, at) => cells[1] === String(at % 5))).toBe(true);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it("stops between slices when told to", async () => {
    const stop = new AbortController();
    let reports = 0;
    const report = (): void => {
      reports += 1;
      if (reports === 2) stop.abort();
    };
    const reading = readTable({ text: big.join("\n") }, {}, { report, signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ code: "Cancelled" });
    expect(reports).toBe(2);
  });

  it("names the row of a fault in a later slice", async () => {
    const text = [...big, '"never closed,1,2'].join("\n");
    expect((await refusal(readTable({ text }))).text.en).toMatch(/row 60002/);
  });
});
