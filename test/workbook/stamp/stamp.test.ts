import { createHash } from "node:crypto";
import fc from "fast-check";
import { blockIdOf, decodeStamp, type StampFinding } from "../../../src/workbook/stamp/decodeStamp";
import { encodeStamp, type StampParts } from "../../../src/workbook/stamp/encodeStamp";
import { sha256 } from "../../../src/workbook/stamp/sha256";
import { stampVersion, type Stamp, type StampRows } from "../../../src/workbook/stamp/stampTypes";
import format1 from "./format1.json";

const content: StampRows = {
  keyColumns: ["indicatorId", "areaId", "period"],
  columns: ["indicatorId", "areaId", "period", "value", "source", "checked"],
  rows: [
    ["ai_papers", "KOR", 2021, 1234.5, 'A & B <"quoted">\r\n\uffff', true],
    ["ai_papers", "KOR", 2022, null, "출처", undefined],
    [
      "ai_papers",
      "USA",
      2022,
      { formula: "SEOULAI.BENCHMARK([indicatorId],[areaId],[period])" },
      "출처",
      false,
    ],
    ["ai_papers", "USA", 2023, { formula: "SEOULAI.BENCHMARK([indicatorId],[areaId],[period])" }, "", null],
  ],
};

function stamp(rows: StampRows = content): Stamp {
  return {
    version: stampVersion,
    blockId: "1a2b3c4d",
    kind: "dataset",
    written: "2026-11-25T00:00:00.000Z",
    query: { indicators: ["ai_papers"], note: "<&>" },
    base: { kind: "catalog", version: "2026.11.0", hash: "ab".repeat(32) },
    sheet: "Plan",
    address: "A1:E4",
    table: "SEOULAI_DATA",
    footer: ["Sources: A & B"],
    content: rows,
  };
}

/** Values that do not repeat, so that the stamp is as large as it can get. */
function bigStamp(): Stamp {
  const rows = Array.from({ length: 40000 }, (_, i) => [
    `지표 ${i}`,
    `지역 ${i}`,
    2021,
    i + 0.5,
    `출처 ${i}`,
    i,
  ]);
  return stamp({ ...content, rows });
}

function reasonOf(finding: StampFinding): string {
  if (finding.state === "ok") throw new Error("The stamp was taken.");
  expect(finding.blockId).toBe("1a2b3c4d");
  expect(finding.reason.ko).toMatch(/십시오\.$/);
  return finding.reason.en;
}

/** A part with another text, and the checksum that this text should have. */
function withText(xml: string, text: string): string {
  const start = xml.indexOf(">") + 1;
  return (
    xml.slice(0, start).replace(/checksum="\w+"/, `checksum="${sha256(text)}"`) +
    text +
    xml.slice(xml.lastIndexOf("</"))
  );
}

/** A stamp of which every checksum fits a body that is none of this add-in's. */
function withBody(body: string): StampParts {
  const { index, chunks } = encodeStamp(stamp());
  const whole = `content="${sha256(body)}"`;
  return {
    index: index.replace(/content="\w+"/, whole),
    chunks: chunks.map((xml) => withText(xml, body).replace(/content="\w+"/, whole)),
  };
}

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", 0, "0", "true"),
  fc.string({ maxLength: 5 }).map((formula) => ({ formula })),
);

describe("sha256", () => {
  it("agrees with the platform's own on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { numRuns: 100, seed: 20261125 },
    );
  });
});

describe("a stamp", () => {
  it("comes back as it was written, with formulas, booleans, blanks and cells that are not known", () => {
    const { index, chunks } = encodeStamp(stamp());
    expect(decodeStamp(index, chunks)).toEqual({ state: "ok", stamp: stamp() });
  });

  it("comes back as it was written whatever the cells hold", () => {
    const rows = fc.array(fc.tuple(value, value, value), { maxLength: 20 });
    const held = value.map((cell) => cell ?? null);
    const copies = fc.array(
      fc.record({ key: fc.string(), nth: fc.nat(), field: fc.string(), holds: held, base: value }),
    );
    fc.assert(
      fc.property(rows, fc.option(copies, { nil: undefined }), (cells, copied) => {
        const table = { keyColumns: ["a"], columns: ["a", "b", "c"], rows: cells };
        const written = stamp(copied === undefined ? table : { ...table, copies: copied });
        const { index, chunks } = encodeStamp(written);
        expect(decodeStamp(index, chunks)).toEqual({ state: "ok", stamp: written });
      }),
      { numRuns: 200, seed: 20261125 },
    );
  });

  it("is refused where a cell of a copied row is none", () => {
    const body = JSON.stringify({ keys: [], columns: [], copies: [["a", 1, "b", 2]] });
    const { index, chunks } = withBody(body);
    expect(reasonOf(decodeStamp(index, chunks))).toContain("not one of this add-in's");
  });

  it("keeps every part under 1 MB and comes back from parts in any order", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    expect(chunks.length).toBeGreaterThan(1);
    for (const part of [index, ...chunks]) expect(Buffer.byteLength(part, "utf8")).toBeLessThan(1_000_000);
    expect(decodeStamp(index, [...chunks].reverse())).toEqual({ state: "ok", stamp: bigStamp() });
  });

  it("of 100,000 rows of a sorted table takes one part, since runs of one text are written once", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `indicator ${i % 2}`,
      "KOR",
      Math.floor(i / 1000),
      i % 10,
      "National statistics, 2025",
      "normal",
    ]);
    expect(encodeStamp(stamp({ ...content, rows })).chunks).toHaveLength(1);
  });

  it("bears another prefix, other quotes and a declaration, as another program may write them", () => {
    const { index, chunks } = encodeStamp(stamp());
    const rewritten = [index, ...chunks].map(
      (xml) =>
        `<?xml version="1.0"?>\n${xml.replace(/seoulai:/g, "ns0:").replace(/="([^"']*)"(?=[^<]*>)/, "='$1'")}`,
    );
    expect(decodeStamp(rewritten[0] ?? "", rewritten.slice(1)).state).toBe("ok");
  });

  it("is read beside the rows of another content, which a broken-off refresh leaves behind", () => {
    const { index, chunks } = encodeStamp(stamp());
    const other = encodeStamp(stamp({ ...content, rows: content.rows.slice(1) }));
    expect(decodeStamp(index, [...other.chunks, ...chunks])).toEqual({ state: "ok", stamp: stamp() });
  });

  it("names its block in the index part", () => {
    expect(blockIdOf(encodeStamp(stamp()).index)).toBe("1a2b3c4d");
    expect(blockIdOf("<other/>")).toBe("");
  });
});

describe("a stamp is refused", () => {
  it("when a value was changed by hand", () => {
    const { index, chunks } = encodeStamp(stamp());
    const changed = chunks.map((xml) => xml.replace("1234.5", "1235.5"));
    expect(reasonOf(decodeStamp(index, changed))).toMatch(/changed by hand/);
  });

  it("when a value was changed by hand and the part's checksum with it", () => {
    const { index, chunks } = encodeStamp(stamp());
    const changed = chunks.map((xml) =>
      withText(xml, xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</")).replace("1234.5", "1235.5")),
    );
    expect(reasonOf(decodeStamp(index, changed))).toMatch(/changed by hand/);
  });

  it("whichever character of it is turned into another", () => {
    const { index, chunks } = encodeStamp(stamp());
    const [chunk = ""] = chunks;
    const start = chunk.indexOf(">") + 1;
    const length = chunk.lastIndexOf("</") - start;
    fc.assert(
      fc.property(fc.nat(length - 1), (offset) => {
        const at = start + offset;
        const turned = chunk[at] === "x" ? "y" : "x";
        const changed = chunk.slice(0, at) + turned + chunk.slice(at + 1);
        expect(decodeStamp(index, [changed]).state).toBe("damaged");
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });

  it("when its head was changed by hand", () => {
    const { index, chunks } = encodeStamp(stamp());
    expect(reasonOf(decodeStamp(index.replace("2026.11.0", "2026.12.0"), chunks))).toMatch(/changed by hand/);
  });

  it("when a part is missing, or all of them are", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    expect(reasonOf(decodeStamp(index, chunks.slice(1)))).toMatch(/missing/);
    expect(reasonOf(decodeStamp(index, []))).toMatch(/missing/);
  });

  it("when a part stands there twice", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    expect(reasonOf(decodeStamp(index, [...chunks, chunks[0] ?? ""]))).toMatch(/twice/);
  });

  it("when a part stands there twice in the place of another", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    expect(reasonOf(decodeStamp(index, [chunks[0] ?? "", ...chunks.slice(0, -1)]))).toMatch(
      /changed by hand/,
    );
  });

  it("when two parts were renumbered", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    const renumbered = chunks.map((xml) =>
      xml.replace(/number="([12])"/, (_, number) => `number="${number === "1" ? "2" : "1"}"`),
    );
    expect(reasonOf(decodeStamp(index, renumbered))).toMatch(/changed by hand/);
  });

  it("when a part of another stamp took its place", () => {
    const { index } = encodeStamp(stamp());
    const other = encodeStamp(stamp({ ...content, rows: content.rows.slice(1) }));
    expect(reasonOf(decodeStamp(index, other.chunks))).toMatch(/missing/);
  });

  it("when a part was cut at the end", () => {
    const { index, chunks } = encodeStamp(stamp());
    const cut = chunks.map((xml) => xml.slice(0, -60));
    expect(decodeStamp(index, cut).state).toBe("damaged");
  });

  it.each([
    "{",
    "null",
    "[]",
    '{"keys":["a"]}',
    '{"keys":["a"],"columns":[{"name":"a","values":[1],"at":[0,7]}]}',
  ])("when all checksums are right but the rows are %s", (body) => {
    const { index, chunks } = withBody(body);
    expect(reasonOf(decodeStamp(index, chunks))).toMatch(/cannot be read/);
  });

  it.each(["{", "null", "[]", '{"blockId":"1a2b3c4d","version":2}'])(
    "when the checksum is right but the head is %s",
    (head) => {
      const { index, chunks } = encodeStamp(stamp());
      expect(reasonOf(decodeStamp(withText(index, head), chunks))).toMatch(/cannot be read/);
    },
  );

  it("when a later version wrote it, with the advice to update", () => {
    const { index, chunks } = encodeStamp({ ...stamp(), version: stampVersion + 1 });
    expect(reasonOf(decodeStamp(index, chunks))).toMatch(/Update the add-in/);
  });
});

describe("a stamp of format 1", () => {
  it.each(Object.entries(format1))("is read as it was written: %s", (_, { index, chunks }) => {
    const finding = decodeStamp(index, chunks);
    expect(finding).toMatchObject({ state: "ok", stamp: { version: 1, base: { version: "2026.11.0" } } });
    if (finding.state === "ok") expect(finding.stamp.content.rows.length).toBeGreaterThan(0);
  });

  it("gives keys and figures", () => {
    const finding = decodeStamp(format1.longValues.index, format1.longValues.chunks);
    if (finding.state === "damaged") throw new Error(finding.reason.en);
    expect(finding.stamp.content.columns).toEqual([
      "indicator",
      "area",
      "period",
      "value",
      "source",
      "status",
    ]);
    expect(finding.stamp.content.rows[0]?.slice(0, 3)).toEqual(["private_ai_investment", "USA", "2021"]);
  });

  it("is refused when it was changed", () => {
    const { index, chunks } = format1.planTable;
    expect(
      decodeStamp(
        index,
        chunks.map((xml) => xml.replace("KRW_BN", "KRW_MN").replace(/\d{3}/, "999")),
      ).state,
    ).toBe("damaged");
  });
});
