import { createHash } from "node:crypto";
import fc from "fast-check";
import { blockIdOf, decodeStamp } from "../../src/workbook/stamp/decodeStamp";
import { encodeStamp } from "../../src/workbook/stamp/encodeStamp";
import { sha256 } from "../../src/workbook/stamp/sha256";
import type { Stamp, StampRows } from "../../src/workbook/stamp/stampTypes";

const content: StampRows = {
  keyColumns: ["indicator", "area", "period"],
  columns: ["indicator", "area", "period", "value", "source"],
  rows: [
    ["ai_papers", "KOR", "2021", 1234.5, 'A & B <"quoted">'],
    ["ai_papers", "KOR", "2022", null, "출처"],
    ["ai_papers", "USA", "2022", 7, "출처"],
  ],
};

function stamp(rows: StampRows = content): Stamp {
  return {
    version: 1,
    blockId: "1a2b3c4d",
    kind: "dataset",
    written: "2026-11-24T00:00:00.000Z",
    query: { indicators: ["ai_papers"], note: "<&>" },
    base: { kind: "catalog", version: "2026.11.0", hash: "ab".repeat(32) },
    sheet: "Plan",
    address: "A1:E4",
    table: "SEOULAI_DATA",
    content: rows,
  };
}

function bigStamp(): Stamp {
  const rows = Array.from({ length: 40000 }, (_, i) => ["지표", `지역 ${i}`, "2021", i + 0.5, `출처 ${i}`]);
  return stamp({ ...content, rows });
}

describe("sha256", () => {
  it("agrees with the platform's own on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a stamp", () => {
  it("comes back as it was written", () => {
    const { index, chunks } = encodeStamp(stamp());
    expect(decodeStamp(index, chunks)).toEqual({ state: "ok", stamp: stamp() });
  });

  it("keeps every part under 1 MB and comes back from parts in any order", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    expect(chunks.length).toBeGreaterThan(1);
    for (const part of [index, ...chunks]) expect(Buffer.byteLength(part, "utf8")).toBeLessThan(1_000_000);
    expect(decodeStamp(index, [...chunks].reverse())).toEqual({ state: "ok", stamp: bigStamp() });
  });

  it("bears another prefix, other quotes and a declaration, as another program may write them", () => {
    const { index, chunks } = encodeStamp(stamp());
    const rewritten = [index, ...chunks].map(
      (xml) => `<?xml version="1.0"?>\n${xml.replace(/seoulai:/g, "ns0:").replace(/="([^"']*)"/g, "='$1'")}`,
    );
    expect(decodeStamp(rewritten[0] ?? "", rewritten.slice(1)).state).toBe("ok");
  });

  it("is refused when a value was changed by hand", () => {
    const { index, chunks } = encodeStamp(stamp());
    const changed = chunks.map((xml) => xml.replace("1234.5", "1235.5"));
    const finding = decodeStamp(index, changed);
    expect(finding).toMatchObject({ state: "damaged", blockId: "1a2b3c4d" });
    expect(finding.state === "damaged" && finding.reason.en).toMatch(/changed by hand/);
  });

  it("is refused when its head was changed by hand", () => {
    const { index, chunks } = encodeStamp(stamp());
    expect(decodeStamp(index.replace("2026.11.0", "2026.12.0"), chunks).state).toBe("damaged");
  });

  it("is refused when a part is missing", () => {
    const { index, chunks } = encodeStamp(bigStamp());
    const finding = decodeStamp(index, chunks.slice(1));
    expect(finding.state === "damaged" && finding.reason.en).toMatch(/missing/);
  });

  it("is refused when a part of another stamp took its place", () => {
    const { index } = encodeStamp(stamp());
    const other = encodeStamp(stamp({ ...content, rows: content.rows.slice(1) }));
    expect(decodeStamp(index, other.chunks).state).toBe("damaged");
  });

  it("of a later version is refused with the advice to update", () => {
    const { index, chunks } = encodeStamp({ ...stamp(), version: 2 });
    const finding = decodeStamp(index, chunks);
    expect(finding.state === "damaged" && finding.reason.en).toMatch(/Update the add-in/);
  });

  it("names its block in the index part", () => {
    expect(blockIdOf(encodeStamp(stamp()).index)).toBe("1a2b3c4d");
    expect(blockIdOf("<other/>")).toBe("");
  });
});
