import { appendAudit, completeFrom, type AuditPart } from "../../../src/workbook/audit/auditStore";
import type { AuditEntry } from "../../../src/workbook/audit/auditTypes";

function entry(when: string, text = "1"): AuditEntry {
  const words = { en: "Seoul", ko: "서울" };
  return {
    when,
    reviewer: "R. Kim",
    block: words,
    row: words,
    column: "Value",
    old: text,
    new: "2",
    why: "updated",
    source: words,
    from: "2026.11.0",
    to: "2027.1.0",
  };
}

function part(day: number, bytes: number): AuditPart {
  const first = `2026-11-0${day}T09:00:00.000Z`;
  return {
    id: `part ${day}`,
    xml: "x".repeat(bytes),
    first,
    completeFrom: "",
    entries: [],
    isDamaged: false,
  };
}

describe("the record of changes", () => {
  const now = "2026-11-25T09:00:00.000Z";

  it("loses nothing while it is within its limit", () => {
    const change = appendAudit([part(1, 1000), part(2, 1000)], [entry(now)], 10_000);
    expect(change.drop.ids).toEqual([]);
    expect(change.add).toHaveLength(1);
    expect(change.add[0]).toContain('completeFrom=""');
  });

  it("loses its oldest parts beyond the limit, and says from when it is complete", () => {
    const change = appendAudit([part(1, 4000), part(2, 4000), part(3, 4000)], [entry(now)], 9500);
    expect(change.drop.ids).toEqual(["part 1"]);
    expect(change.drop.xml).toEqual(["x".repeat(4000)]);
    expect(change.add[0]).toContain('completeFrom="2026-11-02T09:00:00.000Z"');
  });

  it("is complete from the latest such date on", () => {
    const parts = [part(1, 10), { ...part(2, 10), completeFrom: "2026-11-02" }, part(3, 10)];
    expect(completeFrom(parts)).toBe("2026-11-02");
  });

  it("has no part of 1 MB, however long the texts of its cells are", () => {
    const entries = Array.from({ length: 900 }, () => entry(now, "가".repeat(3000)));
    const { add } = appendAudit([], entries, 100_000_000);
    expect(add.length).toBeGreaterThan(5);
    for (const xml of add) expect(Buffer.byteLength(xml)).toBeLessThan(1_000_000);
  });
});
